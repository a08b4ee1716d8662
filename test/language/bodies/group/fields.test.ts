import { describe, expect, it } from 'vitest'
import { readFields } from '../../../../src/language/bodies/group/fields.js'
import { comparableOf } from '../../../../src/language/comparable.js'

describe('readFields', () => {
  it.each([
    ['Tài chính, Kế hoạch và Đầu tư', ', Thanh tra tỉnh rà soát'],
    ['Tổ chức, Tuyên giáo và Dân vận', ' rà soát'],
    ['Thú y, Kiểm lâm', ' rà soát'],
    ['Y tế, Đào tạo', ' rà soát'],
    ['Y tế , Đào tạo', ' rà soát'],
    ['Quy hoạch – Kiến trúc, Lao động – Thương binh và Xã hội', ' rà soát'],
    ['Kinh tế – Ngân sách, Văn hóa – Xã hội', ' rà soát'],
    ['Bảo vệ thực vật, Chăn nuôi', ' rà soát'],
    ['Quản lý chất lượng công trình, Kinh tế xây dựng', ': rà soát'],
    ['5, 6', ' rà soát'],
    ['XD, TP, TC', ', TP. Huế rà soát'],
    ['XD, NNMT, TC', ', UBND tỉnh rà soát'],
    ['NNMT, VHTTDL', '; BQL KKT rà soát'],
    ['Đầu tư xây dựng, Giao thông', ' đẩy nhanh tiến độ'],
    ['KHĐT, TNMT, Tài chính', ' rà soát'],
    ['Tài chính, KHĐT', ', BHXH tỉnh rà soát'],
    ['Tài chính, KHĐT', ', VNPT Hà Nam rà soát'],
    ['Tài chính (chủ trì), Công Thương (Chi cục Quản lý thị trường), Nội vụ', ' rà soát'],
    ['Tổ chức (chủ trì), Tuyên giáo và Dân vận', ' rà soát'],
    ['Kinh tế (chủ trì); Văn hóa - Xã hội', '; Trung tâm Y tế rà soát'],
    ['Tài chính, Xây dựng', ' (phối hợp) rà soát'],
    ['Tài chính, Xây dựng', '; Đẩy nhanh tiến độ'],
    ['Xây dựng, Tài chính', ' rà soát'],
    ['Xây dựng', ' rà soát'],
    ['Kiểm tra, Tổ chức', ' rà soát'],
    ['Quản lý và Khai thác công trình', ' rà soát'],
    ['Xây dựng nông thôn mới, Hạ tầng', ' rà soát'],
  ])('reads %j', (fields, behind) => {
    expect(readFields(comparableOf(`các Sở: ${fields}${behind}`), 'các Sở'.length)).toBe(
      'các Sở: '.length + fields.length,
    )
  })

  it.each([
    ...['Tập trung đẩy nhanh tiến độ', 'Vận động Nhân dân tham gia', 'rà soát', 'Sở Y tế rà soát'],
    ...['Rà soát, sửa đổi quy chế', 'Kiểm tra, đôn đốc các đơn vị', 'Theo dõi và đôn đốc'],
    ...['Xây dựng kế hoạch thực hiện', 'Xây dựng, ban hành kế hoạch'],
    ...['Triển khai Kế hoạch số 12', 'Căn cứ Thông báo này, rà soát'],
  ])('reads none in %j', (text) => {
    expect(readFields(comparableOf(`các Sở: ${text}`), 'các Sở'.length)).toBe(-1)
  })

  it('takes a city with its level for one of the localities', () => {
    const listed = 'các địa phương: Hà Nội, Thành phố Hồ Chí Minh, Long An'
    expect(readFields(comparableOf(`${listed} rà soát`), 'các địa phương'.length)).toBe(listed.length)
    expect(readFields(comparableOf('các Sở: Y tế, Thành phố Huế rà soát'), 'các Sở'.length)).toBe(
      'các Sở: Y tế'.length,
    )
  })

  it('takes letters for divisions, not for companies', () => {
    for (const kind of ['các Vụ', 'Các Cục, Vụ', 'các phòng'])
      expect(readFields(comparableOf(`${kind}: QLXD, KHĐT rà soát`), kind.length)).toBe(
        `${kind}: QLXD, KHĐT`.length,
      )
    expect(readFields(comparableOf('các Tập đoàn: EVN, TKV rà soát'), 'các Tập đoàn'.length)).toBe(-1)
  })
})
