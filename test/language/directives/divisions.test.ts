import { describe, expect, it } from 'vitest'
import { bodiesIn } from './read.js'

/** Names of which a part reads as a verb, a list or a level, before all that may follow them. */
const NAMES = [
  'Cục Điện lực và Năng lượng tái tạo',
  'Vụ Thị trường châu Âu - châu Mỹ',
  'Cục Kinh tế hợp tác và Phát triển nông thôn',
  'Cục Đăng ký và Dữ liệu thông tin đất đai',
  'Cục Hộ tịch, quốc tịch, chứng thực',
  'Cục Kiểm tra văn bản quy phạm pháp luật',
  'Cục Quản lý tài nguyên nước',
  'Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
  'Chi cục Quản lý chất lượng nông, lâm sản và thủy sản',
  'Chi cục Giám định xây dựng',
  'Trung tâm Giám sát, điều hành thông minh',
  'Trung tâm Dịch vụ đấu giá tài sản tỉnh',
  'Ban Quản lý các khu công nghiệp và chế xuất',
  'Ban Quản lý các khu công nghiệp, khu chế xuất',
  'Trưởng Đoàn kiểm tra liên ngành 389',
  'Cơ quan chuyên môn về xây dựng cấp tỉnh',
  'Các viện nghiên cứu, trường đại học',
  'Công chức, viên chức Chi cục',
  'Các Tiểu ban: Văn kiện, Nhân sự, Tổ chức phục vụ Đại hội',
  'Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh',
  'Trưởng phòng, ban, đơn vị trực thuộc',
  'Hội đồng nghiệm thu',
  'Ban Thư ký Hội đồng thi',
  'Bộ phận giúp việc Ban Chỉ đạo',
  'Ban Tài chính - Kế toán Tổng công ty',
  'Phòng Tài chính - Kế toán Công ty',
  'Các xã, thôn',
  'Ban Quản lý Khu kinh tế, khu công nghiệp tỉnh',
  'Viện Chiến lược phát triển',
  'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh',
  'UBND TX. Bình Sơn',
  'Công chức tài chính - kế toán xã',
  'Trưởng ban điều hành khu phố',
  'Ban Chỉ đạo Nhà nước các công trình, dự án quan trọng quốc gia',
  'Các doanh nghiệp đóng trên địa bàn huyện',
  'Người đứng đầu cấp ủy, chính quyền các cấp',
  'Thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ',
  'Ban Bảo vệ, chăm sóc sức khỏe cán bộ tỉnh',
  'Ban Chỉ đạo xóa nhà tạm, nhà dột nát tỉnh',
  'Đội Quản lý trật tự xây dựng đô thị',
  'Khoa Hồi sức tích cực - Chống độc',
  'Bộ phận Tiếp nhận và Trả kết quả',
  'Tổ công tác đặc biệt của Thủ tướng Chính phủ',
  'Tổ bảo vệ an ninh, trật tự ở cơ sở',
  'Báo và Đài Phát thanh, Truyền hình tỉnh',
  'Ban Công tác Mặt trận các khu dân cư',
  'Thống kê tỉnh',
  'Ban Xây dựng Đảng Đảng ủy xã',
  'Ban xây dựng đảng Đảng ủy',
  'Phòng Công chức, Viên chức',
  'Phòng Xây dựng chính quyền và Công tác thanh niên',
  'Phòng An ninh chính trị nội bộ',
  'Các huyện, thị, thành Đoàn, Đoàn trực thuộc',
  'Người đại diện phần vốn tại các đơn vị',
  'Ban Quản lý đầu tư',
  'Ban Quản lý đầu tư và xây dựng huyện',
  'Phòng Tài chính kế toán',
  'Phòng Vật tư, trang thiết bị y tế',
  'Phòng Quản trị thiết bị',
  'Phòng Kiểm tra, kiểm soát nội bộ',
  'Vụ Khoa học công nghệ, môi trường và vật liệu xây dựng',
  'Vụ Các định chế tài chính',
  'Cục Lâm nghiệp và Kiểm lâm',
  'Cục Quản lý, giám sát bảo hiểm',
  'Cục Tiền lương và Bảo hiểm xã hội',
  'Cơ quan Thanh tra, giám sát ngân hàng',
  'Cơ quan An ninh điều tra',
  'Phòng Cảnh sát điều tra tội phạm về trật tự xã hội',
  'Phòng Công tác đảng và công tác chính trị',
  'Trại tạm giam',
  'Phòng giao dịch các huyện',
  'Ban Chính sách, chiến lược Trung ương',
  'Công đoàn cấp trên trực tiếp cơ sở',
  'Văn phòng Hội đồng bầu cử quốc gia',
  'Ủy ban bầu cử xã',
  'Hiệu trưởng các trường',
  'Các Ban quản lý rừng đặc dụng, phòng hộ',
  'Các ông (bà) Trưởng thôn Phú Điền, Dân Hòa',
]

describe('names of divisions', () => {
  it.each(NAMES)('%s', (name) => {
    expect(bodiesIn(`${name} rà soát, báo cáo kết quả.`)).toEqual([name])
    expect(bodiesIn(`Giao ${name} khẩn trương hoàn thiện hồ sơ.`)).toEqual([name])
    expect(bodiesIn(`${name}: Tập trung đẩy nhanh tiến độ.`)).toEqual([name])
    expect(bodiesIn(`Giao Sở Nội vụ phối hợp với ${name}, Sở Tài chính tham mưu.`)).toEqual([
      'Sở Nội vụ',
      `+ ${name}`,
      '+ Sở Tài chính',
    ])
  })

  it.each<[string, string[]]>([
    ['Các phòng chuyên môn Sở rà soát.', ['Các phòng chuyên môn Sở']],
    ['Các Tiểu ban giúp việc rà soát.', ['Các Tiểu ban giúp việc']],
    ['Sở Y tế, Sở Xây dựng mỗi sở cử một cán bộ.', ['Sở Y tế', 'Sở Xây dựng']],
    ['Giao UBND từng xã rà soát.', ['UBND từng xã']],
    [
      'Tổng Giám đốc, Người đại diện phần vốn tại các công ty con rà soát.',
      ['Tổng Giám đốc', 'Người đại diện phần vốn tại các công ty con'],
    ],
    ['Công an xã và thôn Đồi Sim lập biên bản.', ['Công an xã', 'thôn Đồi Sim']],
    [
      'Phòng Cảnh sát PCCC và CNCH Công an tỉnh thẩm duyệt hồ sơ.',
      ['Phòng Cảnh sát PCCC và CNCH Công an tỉnh'],
    ],
    ['UBND các xã vùng hạ du hồ chứa sẵn sàng sơ tán dân.', ['UBND các xã vùng hạ du hồ chứa']],
    ['Chủ hồ chứa vận hành đúng quy trình.', ['Chủ hồ chứa']],
    ['Đơn vị quản lý vận hành duy tu, sửa chữa.', ['Đơn vị quản lý vận hành']],
    ['Đơn vị quản lý chặt chẽ hồ sơ.', []],
    ['Các phòng, đơn vị Sở rà soát.', ['Các phòng, đơn vị Sở']],
    [
      'Các phòng chức năng Công an tỉnh, Công an các xã rà soát.',
      ['Các phòng chức năng Công an tỉnh', 'Công an các xã'],
    ],
    ['Các ban đảng, Văn phòng Tỉnh ủy rà soát.', ['Các ban đảng', 'Văn phòng Tỉnh ủy']],
    [
      'Các phòng tham mưu thuộc Văn phòng UBND tỉnh rà soát.',
      ['Các phòng tham mưu thuộc Văn phòng UBND tỉnh'],
    ],
    ['Các Chi cục Thủy sản, Kiểm lâm rà soát.', ['Các Chi cục Thủy sản, Kiểm lâm']],
    [
      'Các Ban: Quản lý dự án, Quản lý khu kinh tế khẩn trương giải ngân.',
      ['Các Ban: Quản lý dự án, Quản lý khu kinh tế'],
    ],
    [
      'Các đội: Cảnh sát giao thông, Cảnh sát kinh tế tuần tra.',
      ['Các đội: Cảnh sát giao thông, Cảnh sát kinh tế'],
    ],
    [
      'Hiệu trưởng các trường Mầm non, Tiểu học, THCS rà soát.',
      ['Hiệu trưởng các trường Mầm non, Tiểu học, THCS'],
    ],
    [
      'Các cơ quan chủ trì dự án thành phần và UBND các xã đẩy nhanh tiến độ.',
      ['Các cơ quan chủ trì dự án thành phần', 'UBND các xã'],
    ],
    ['Sở Y tế chủ trì dự án thành phần số 2.', ['Sở Y tế']],
    ['Các cơ quan chủ quản chương trình rà soát.', ['Các cơ quan chủ quản chương trình']],
    ['Chủ đầu tư các dự án điện mặt trời khẩn trương thi công.', ['Chủ đầu tư các dự án điện mặt trời']],
    ['Chủ đầu tư các dự án và UBND các xã rà soát.', ['Chủ đầu tư các dự án', 'UBND các xã']],
    ['Chủ đầu tư giải phóng mặt bằng.', ['Chủ đầu tư']],
    ['Phó Chủ tịch UBND xã phụ trách chỉ đạo giải phóng mặt bằng.', ['Phó Chủ tịch UBND xã']],
    [
      'Phó Chủ tịch UBND xã phụ trách kinh tế chỉ đạo giải phóng mặt bằng.',
      ['Phó Chủ tịch UBND xã phụ trách kinh tế'],
    ],
    ['Giao P.Giám đốc Sở Y tế chủ trì.', ['P.Giám đốc Sở Y tế']],
    ['Đ/c Lê Văn C - PCT UBND huyện trực tiếp chỉ đạo.', ['Đ/c Lê Văn C - PCT UBND huyện']],
    ['Sở Tài chính làm đầu mối, cùng Sở Xây dựng tham mưu.', ['Sở Tài chính', '+ Sở Xây dựng']],
    ['Giao đồng thời cho Sở Xây dựng và Công an tỉnh kiểm tra.', ['Sở Xây dựng', 'Công an tỉnh']],
    ['Đối với đơn của ông A, Thanh tra tỉnh thụ lý.', ['Thanh tra tỉnh']],
    ['Đối với gói thầu này, Ban QLDA hủy thầu.', ['Ban QLDA']],
    ['Văn phòng, Thanh tra: Chuẩn bị nội dung làm việc.', ['Văn phòng', 'Thanh tra']],
    [
      'Phòng A chủ trì, Văn phòng, Phòng B phối hợp: Kiểm tra xả thải.',
      ['Phòng A', '+ Văn phòng', '+ Phòng B'],
    ],
    [
      'Đảng ủy các phường, các chi, đảng bộ trực thuộc: Lãnh đạo tốt việc lấy phiếu.',
      ['Đảng ủy các phường', 'các chi, đảng bộ trực thuộc'],
    ],
    ['Trạm Y tế xã: Phun khử khuẩn, cấp phát thuốc.', ['Trạm Y tế xã']],
    [
      'Các ông, bà Trưởng phòng, ban, ngành; Trưởng các bản tổ chức thực hiện.',
      ['Các ông, bà Trưởng phòng, ban, ngành', 'Trưởng các bản'],
    ],
    ['Giao PGS.TS. Phạm Văn An phụ trách chung.', ['PGS.TS. Phạm Văn An']],
    ['Ban Tổ chức cán bộ cung cấp số liệu.', ['Ban Tổ chức cán bộ']],
    ['Trưởng các khoa: Nông học, Thú y chuẩn bị báo cáo.', ['Trưởng các khoa: Nông học, Thú y']],
    [
      'Chủ tịch UBND các tỉnh: Ninh Thuận (cũ), Đắk Lắk, Gia Lai giải quyết dứt điểm.',
      ['Chủ tịch UBND các tỉnh: Ninh Thuận (cũ), Đắk Lắk, Gia Lai'],
    ],
    ['Trung tâm Phát triển quỹ đất kính báo đến các đơn vị được biết, thực hiện./.', []],
    ['Giao cô Lê Thị An chuẩn bị hồ sơ.', ['cô Lê Thị An']],
    ['EVN, các tổng công ty phát điện khẩn trương đấu thầu.', ['EVN', 'các tổng công ty phát điện']],
    ['Chủ đầu tư tổ chức thực hiện nghiêm túc.', ['Chủ đầu tư']],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it.each<[string, string[]]>([
    ['Thanh tra toàn diện các dự án chậm tiến độ.', []],
    ['Sở Nội vụ rà soát, thống kê xã khó khăn.', ['Sở Nội vụ']],
    ['Phòng Kinh tế tổng hợp kết quả.', ['Phòng Kinh tế']],
    ['Các Ban: Tổ chức, Tuyên giáo rà soát.', ['Các Ban: Tổ chức, Tuyên giáo']],
    ['Sở A chủ trì, phối hợp với Sở B rà soát.', ['Sở A', '+ Sở B']],
  ])('reads no more than is there: %s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
