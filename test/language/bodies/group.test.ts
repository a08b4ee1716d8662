import { describe, expect, it } from 'vitest'
import { readGroup } from '../../../src/language/bodies/group.js'
import { comparableOf } from '../../../src/language/comparable.js'

const AT = 'các '.length

describe('readGroup', () => {
  it.each([
    ['sở, ban, ngành tỉnh', ' rà soát', true],
    ['xã, phường, đặc khu', ' rà soát', true],
    ['sở , ban , ngành tỉnh', ' rà soát', true],
    ['huyện biên giới: Cao Sơn, Lộc Bình', ' rà soát', true],
    ['Cục Hải quan có cửa khẩu', ' bố trí đủ lực lượng', false],
    ['phòng chuyên môn', ', Trạm Y tế', true],
    ['Sở: Tài chính, Kế hoạch và Đầu tư', ', Thanh tra tỉnh', false],
    ['Công ty Điện lực Phú Mỹ, Tân Lập', ' kiểm tra', true],
    ['tỉnh ven biển từ Cao Sơn đến Tân Lập', ' kiểm tra', true],
    ['tỉnh, thành phố từ Cao Sơn tới Tân Lập', ', các bộ', true],
    ['Cục Hải quan: Cao Sơn, Tân Lập', ' kiểm tra', false],
    ['CTĐL', ': rà soát', true],
    ['trường tiểu học, trung học cơ sở', ' rà soát', true],
    ['Nhà máy, Xí nghiệp trực thuộc', ' rà soát', true],
    ['xã có dự án chậm tiến độ', ' khẩn trương rà soát', true],
    ['nhà thầu bị phạt', ' kiểm điểm, báo cáo', true],
    ['trường mầm non, tiểu học, THCS', ' rà soát', true],
    ['doanh nghiệp điện lực, cấp nước', ' khẩn trương', true],
    ['trường mầm non, tiểu học, THCS', ':', true],
    ['đơn vị có công trình nằm trong phạm vi dự án', ' khẩn trương rà soát', true],
    ['trường mầm non, tiểu học', ', Trạm Y tế', true],
    ['trường mầm non, tiểu học', '', true],
    ['xã có dự án', ' và Ban Quản lý dự án huyện khẩn trương rà soát', true],
    ['xã có dự án', ' và các chủ đầu tư khẩn trương rà soát', true],
    ['xã có điện và nước', ' khẩn trương rà soát', true],
    ['cơ quan, công sở', ' bố trí', true],
    ['đơn vị chủ đầu tư', ' khẩn trương rà soát', true],
    ['đơn vị', ', chủ động rà soát', true],
    ['đơn vị, chủ đầu tư', ' rà soát', true],
  ])('reads %j', (group, behind, shared) => {
    const end = AT + group.length
    expect(readGroup(comparableOf(`các ${group}${behind}`), AT)).toEqual({ end, shared })
  })

  it.each([
    ['các sở, Văn phòng tỉnh rà soát', 'sở'],
    ['các Phòng, Trạm Y tế rà soát', 'Phòng'],
    ['các Nhà máy, Xí nghiệp Cơ khí rà soát', 'Nhà máy'],
    ['các phòng, Xí nghiệp trực thuộc rà soát', 'phòng'],
    ['các trường học, Ban Quản lý chợ Bình An rà soát', 'trường học'],
    ['các trường học, ban quản lý chợ rà soát', 'trường học, ban quản lý chợ'],
    ['các trường: Tập trung tuyển sinh', 'trường'],
    ['các xã có trách nhiệm rà soát', 'xã'],
    ['các xã từ Quý I đến Quý III rà soát', 'xã'],
    ['các xã từ 01/7 đến 30/9 rà soát', 'xã'],
    ['các xã từ Cao Sơn rà soát', 'xã'],
    ['các cơ quan: Bộ Xây dựng, Bộ Y tế rà soát', 'cơ quan'],
  ])('of %j is only %j', (text, group) => {
    expect(readGroup(comparableOf(text), AT)?.end).toBe(AT + group.length)
  })

  it('reads as many kinds as a long list has', () => {
    const kinds = `trường mầm non${', tiểu học'.repeat(30_000)}`
    expect(readGroup(comparableOf(`các ${kinds}: rà soát`), AT)?.end).toBe(AT + kinds.length)
  })

  it.each(['các giải pháp', 'các TTHC: rà soát', 'các xã hội', 'các '])('is none in %j', (text) => {
    expect(readGroup(comparableOf(text), AT)).toBeNull()
  })
})
