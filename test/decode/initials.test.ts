import { describe, expect, it } from 'vitest'
import { restoreInitials } from '../../src/decode/initials.js'

const restore = (text: string) => restoreInitials(text).text
const inside = (text: string) => restore(`Sáng nay, ${text}`).slice('Sáng nay, '.length)

describe('restoreInitials: names', () => {
  it.each([
    ['của Chủ tịch ủy ban nhân dân tỉnh', 'của Chủ tịch Ủy ban nhân dân tỉnh'],
    ['trụ sở ủy\nban nhân dân xã', 'trụ sở Ủy\nban nhân dân xã'],
    ['Ban cán sự đảng ủy ban nhân dân tỉnh', 'Ban cán sự đảng Ủy ban nhân dân tỉnh'],
    ['Đảng ủy ủy ban nhân dân', 'Đảng ủy Ủy ban nhân dân'],
    ['đồng chí Trần Đức Hải, ủy viên Bộ Chính trị', 'đồng chí Trần Đức Hải, Ủy viên Bộ Chính trị'],
    ['đồng chí Lục Văn Đại - ủy viên BTV Tỉnh ủy', 'đồng chí Lục Văn Đại - Ủy viên BTV Tỉnh ủy'],
    ['các đồng chí ủy viên dự khuyết', 'các đồng chí Ủy viên dự khuyết'],
    ['Đại tá Bế ích Quân chủ trì', 'Đại tá Bế Ích Quân chủ trì'],
    ['xã Bảo ái, tỉnh Lào Cai', 'xã Bảo Ái, tỉnh Lào Cai'],
    ['Tết Nguyên đán ất\nTỵ', 'Tết Nguyên đán Ất\nTỵ'],
    ['ông ích Quân', 'ông Ích Quân'],
    ['Khu dân cư ấp Chót', 'Khu dân cư Ấp Chót'],
  ])('%s → %s', (text, restored) => expect(inside(text)).toBe(restored))

  it.each([
    'Tỉnh ủy ban hành nghị quyết',
    'Thường trực Huyện ủy, Đảng ủy, cấp ủy kết luận',
    'Tỉnh ủy viên, Phó Chủ tịch',
    'Quyết định ủy quyền cho Sở Y tế',
    'Sở Y tế ứng dụng, ủng hộ, áp dụng',
    'Tòa án, dự án và Đề án, Phương án',
    'đoàn Việt Nam ở Hà Nội',
    'tại ấp Bình An',
    'cho ý kiến, ổn định đời sống, ít nhất',
  ])('leaves %s', (text) => {
    expect(inside(text)).toBe(text)
    expect(restoreInitials(`Sáng nay, ${text}`).doubt).toBeNull()
  })
})

describe('restoreInitials: beginnings', () => {
  it.each([
    ['ý kiến kết luận', 'Ý kiến kết luận'],
    ['THÔNG BÁO\ný kiến kết luận', 'THÔNG BÁO\nÝ kiến kết luận'],
    ['-------\nứng dụng', '-------\nỨng dụng'],
    ['xét nghiệm, cách ly. ứng dụng công nghệ', 'xét nghiệm, cách ly. Ứng dụng công nghệ'],
    ['đã họp.\n\nổn định đời sống', 'đã họp.\n\nỔn định đời sống'],
    ['Nhiệm vụ trọng tâm\n\nổn định đời sống', 'Nhiệm vụ trọng tâm\n\nỔn định đời sống'],
    ['- ổn định đời sống;\n- ứng phó bão', '- Ổn định đời sống;\n- Ứng phó bão'],
    ['3.1. ứng dụng', '3.1. Ứng dụng'],
    ['<p>a) ứng dụng', '<p>a) Ứng dụng'],
  ])('%j → %j', (text, restored) => expect(restore(text)).toBe(restored))

  it('goes with the other items of lists', () => {
    const items = '- rà soát;\n- ứng phó;\n- kiểm tra.'
    expect(restore(items)).toBe(items)
    expect(restore(items.replace('rà', 'Rà').replace('kiểm', 'Kiểm'))).toContain('- Ứng phó')
  })

  it.each([
    ['a line that goes on one above', 'Các cơ quan, đơn vị chủ động xây dựng phương án tổ chức\nứng phó'],
    ['a stop behind an abbreviation', 'các sở, ban, ngành, TP. ứng phó'],
    ['three points', 'các xã... ứng phó'],
  ])('leaves %s', (_, text) => expect(restore(text)).toBe(text))
})

describe('restoreInitials: doubt', () => {
  it.each([
    ['behind a colon', 'Về nhân sự: ủng hộ chủ trương', 'ủng'],
    ['behind a dash', 'Khảo sát hướng tuyến - ảnh: Mai Chi', 'ảnh'],
    ['below what may be a heading', 'Về việc cứu trợ\nủng hộ đồng bào', 'ủng'],
    ['below a long line, with a gap', `${'Các cơ quan '.repeat(6)}\n\nủng hộ đồng bào`, 'ủng'],
    ['a post that no name follows', 'Thành phần gồm 05 ủy viên phụ trách', 'ủy'],
    ['beside a name', 'Cho phép tỉnh Quảng Trị ấn hành tem', 'ấn'],
    ['where a name is expected', 'Xét đơn của ông út nộp', 'út'],
  ])('%s', (_, text, word) => {
    expect(restoreInitials(text)).toEqual({ text, doubt: { word, offset: text.indexOf(word) } })
  })

  it('tells the first one', () => {
    const { doubt } = restoreInitials('Ghi: ứng phó\nủy ban\nảnh: xa')
    expect(doubt).toEqual({ word: 'ứng', offset: 5 })
  })

  it('has none in an empty text', () => expect(restoreInitials('')).toEqual({ text: '', doubt: null }))
})
