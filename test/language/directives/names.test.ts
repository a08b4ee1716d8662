import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { readBodyHeading } from '../../../src/language/directives/index.js'
import { readDirectives } from '../../../src/language/directives/index.js'
import { bodiesIn } from './read.js'

describe('where the name of a body ends', () => {
  it.each<[string, string[]]>([
    // A name that needs an object takes the verb behind it for one.
    ['Phòng Quản lý vận tải chủ trì rà soát luồng tuyến.', ['Phòng Quản lý vận tải']],
    [
      'Trung tâm Hỗ trợ đầu tư phối hợp với Sở Du lịch quảng bá.',
      ['Trung tâm Hỗ trợ đầu tư', '+ Sở Du lịch'],
    ],
    ['Giao Ban Quản lý đầu tư chủ trì nghiệm thu.', ['Ban Quản lý đầu tư']],
    ['Trung tâm Kiểm định chất lượng xây dựng lấy mẫu bê tông.', ['Trung tâm Kiểm định chất lượng xây dựng']],
    ['Ban Quản lý xây dựng kế hoạch di dời.', ['Ban Quản lý']],
    // A verb of two syllables ends a name of one.
    ['Khoa Nhi chuẩn hóa quy trình tiếp đón.', ['Khoa Nhi']],
    ['Trung tâm Kiểm soát bệnh tật tỉnh cấp Cloramin B.', ['Trung tâm Kiểm soát bệnh tật tỉnh']],
    ['Chi nhánh Khai thác đường sắt Nghĩa Bình gác chắn.', ['Chi nhánh Khai thác đường sắt Nghĩa Bình']],
    ['Ban Quản lý dự án lưới điện đẩy nhanh đền bù.', ['Ban Quản lý dự án lưới điện']],
    ['Trưởng các Đoàn kiểm toán chấp hành nghiêm quy chế.', ['Trưởng các Đoàn kiểm toán']],
    ['Hội LHPN các huyện/thị/thành phố tổ chức hội thi.', ['Hội LHPN các huyện/thị/thành phố']],
    // Words that belong to names of their kind.
    ['Ban Công nghệ bảo quản xây dựng đề cương.', ['Ban Công nghệ bảo quản']],
    [
      'Ban Quản lý hàng dự trữ, Ban Kiểm soát nội bộ rà soát.',
      ['Ban Quản lý hàng dự trữ', 'Ban Kiểm soát nội bộ'],
    ],
    [
      'Ban Quản lý hồ chứa, Ban Quản lý vốn nhà nước rà soát.',
      ['Ban Quản lý hồ chứa', 'Ban Quản lý vốn nhà nước'],
    ],
    ['Các Ban Quản lý rừng, các xã tuần tra.', ['Các Ban Quản lý rừng', 'các xã']],
    ['Trung tâm Cung ứng dịch vụ công ích vận hành trạm bơm.', ['Trung tâm Cung ứng dịch vụ công ích']],
    ['Ban Vì sự tiến bộ của phụ nữ tỉnh tổng kết.', ['Ban Vì sự tiến bộ của phụ nữ tỉnh']],
    ['Phòng Hậu cần sửa dứt điểm mái dột.', ['Phòng Hậu cần']],
    ['Nhà máy Nước sạch số 2 súc rửa bể chứa.', ['Nhà máy Nước sạch số 2']],
    ['Cục Chăn nuôi và Bảo vệ thực vật: hoàn thiện hồ sơ.', ['Cục Chăn nuôi và Bảo vệ thực vật']],
    [
      'Ban Quản lý dự án các công trình dân dụng và công nghiệp hoàn thiện phần mái nhà C.',
      ['Ban Quản lý dự án các công trình dân dụng và công nghiệp'],
    ],
    ['Phòng Nghiệp vụ Dược tổng hợp nhu cầu thuốc.', ['Phòng Nghiệp vụ Dược']],
    ['Phòng Hành chính, Thanh tra và Pháp chế chuẩn bị hồ sơ.', ['Phòng Hành chính, Thanh tra và Pháp chế']],
    [
      'Quỹ Bảo lãnh tín dụng doanh nghiệp nhỏ và vừa tỉnh rút ngắn thời gian thẩm định.',
      ['Quỹ Bảo lãnh tín dụng doanh nghiệp nhỏ và vừa tỉnh'],
    ],
    ['Sở Du lịch (cơ quan thường trực): Chủ trì khảo sát.', ['Sở Du lịch']],
    ['Đảng ủy xã Bình An lãnh đạo thu đủ quỹ.', ['Đảng ủy xã Bình An']],
    ['Sở Xây dựng : tham mưu văn bản chỉ đạo.', ['Sở Xây dựng']],
    ['Sở VH,TT&DL, Sở TT&TT quảng bá.', ['Sở VH,TT&DL', 'Sở TT&TT']],
    ['Sở TC,UBND huyện rà soát.', []],
    [
      'Viện Nghiên cứu phát triển kinh tế - xã hội tỉnh góp ý.',
      ['Viện Nghiên cứu phát triển kinh tế - xã hội tỉnh'],
    ],
    ['Phòng Kỹ thuật - Thẩm định cử cán bộ theo dõi.', ['Phòng Kỹ thuật - Thẩm định']],
    ['Trung tâm Công viên cây xanh dịch chuyển cây bóng mát.', ['Trung tâm Công viên cây xanh']],
    ['Chi cục Trồng trọt và BVTV kiểm tra đồng ruộng.', ['Chi cục Trồng trọt và BVTV']],
    ['Trung tâm Nước sạch và VSMT nông thôn bảo đảm nước sạch.', ['Trung tâm Nước sạch và VSMT nông thôn']],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it.each<[string, string[]]>([
    [
      'UBND các tỉnh: Đồng Nai, Bà Rịa - Vũng Tàu, Cà Mau bàn giao mặt bằng.',
      ['UBND các tỉnh: Đồng Nai, Bà Rịa - Vũng Tàu, Cà Mau'],
    ],
    [
      'Yêu cầu Chủ tịch UBND 07 xã, thị trấn có hồ sơ trễ hạn kiểm điểm trách nhiệm.',
      ['Chủ tịch UBND 07 xã, thị trấn có hồ sơ trễ hạn'],
    ],
    ['Giao 15 đơn vị còn lại báo cáo.', ['15 đơn vị còn lại']],
    ['UBND các xã có đường sắt đi qua rà soát lối đi tự mở.', ['UBND các xã có đường sắt đi qua']],
    ['UBND các xã có trách nhiệm rà soát hộ nghèo.', ['UBND các xã']],
    ['UBND các huyện vùng ngập lũ bố trí xuồng máy.', ['UBND các huyện vùng ngập lũ']],
    ['UBND các thôn, bản bị cô lập đón dân về nơi an toàn.', ['UBND các thôn, bản bị cô lập']],
    ['Các trạm y tế triển khai bệnh án điện tử.', ['Các trạm y tế']],
    ['Các trường mầm non, tiểu học tổ chức bán trú.', ['Các trường mầm non, tiểu học']],
    ['Các phường ủy, đặc khu ủy chỉ đạo đại hội chi bộ.', ['Các phường ủy, đặc khu ủy']],
    [
      'Sở Công Thương phối hợp với Thương vụ Việt Nam tại các nước, Cục Xúc tiến thương mại kết nối.',
      ['Sở Công Thương', '+ Thương vụ Việt Nam tại các nước', '+ Cục Xúc tiến thương mại'],
    ],
    [
      'Sở Y tế chủ trì, phối hợp với các Sở: Tài chính, Nội vụ cùng Hội Đông y tỉnh xây dựng đề án.',
      ['Sở Y tế', '+ các Sở: Tài chính, Nội vụ', '+ Hội Đông y tỉnh'],
    ],
  ])('reads groups: %s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it.each<[string, string[]]>([
    ['Giao các hội, đoàn thể giám sát việc thực hiện.', ['các hội, đoàn thể']],
    ['UBND các xã phối hợp chủ đầu tư giải phóng mặt bằng.', ['UBND các xã', '+ chủ đầu tư']],
    ['Các sở, ngành kiểm tra, rà soát các vướng mắc.', ['Các sở, ngành']],
    ['Các chủ đầu tư phân công cán bộ bám công trường.', ['Các chủ đầu tư']],
    ['UBND thị trấn Phú Long yêu cầu cơ sở giết mổ tạm dừng.', ['UBND thị trấn Phú Long']],
    ['UBND tỉnh yêu cầu tiến độ phải được bảo đảm.', []],
    ['Chủ tịch UBND xã Tân Lập giao nhiệm vụ cụ thể như sau.', []],
    ['Ban Kiểm tra kết luận các cuộc kiểm tra quá hạn.', ['Ban Kiểm tra']],
    ['Ban Thường vụ kết luận nội dung này.', []],
    ['Sở Giáo dục và Đào tạo quyết định cho học sinh nghỉ học.', ['Sở Giáo dục và Đào tạo']],
    ['Sở Y tế thông báo đến các đơn vị để triển khai thực hiện./.', []],
    ['TỔ CHỨC THỰC HIỆN', []],
  ])('tells who acts from who speaks: %s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it('reads the Icelandic eth of damaged texts as đ', () => {
    expect(bodiesIn('Ðề nghị HÐND xã, Ðoàn Thanh niên xã giám sát.')).toEqual([
      'HÐND xã',
      'Ðoàn Thanh niên xã',
    ])
  })

  it.each(['TỔ CHỨC THỰC HIỆN', 'QUAN ĐIỂM, YÊU CẦU', 'HOAN NGHÊNH'])(
    'takes no title for a body: %s',
    (text) => {
      expect(readBodyHeading(comparableOf(text))).toBeNull()
    },
  )

  it.each<[string, string, boolean]>([
    ['Giao Sở Y tế chủ trì.', 'given', true],
    ['Giao Sở Y tế mần việc này.', 'given', false],
    ['Sở Y tế rà soát.', 'subject', true],
    ['Sở Y tế xịt khử khuẩn.', 'subject', false],
    ['Sở Y tế: Rà soát thuốc.', 'subject', true],
  ])('says how it read "%s"', (text, by, certain) => {
    expect(readDirectives(comparableOf(text))).toMatchObject([{ by, certain }])
  })
})
