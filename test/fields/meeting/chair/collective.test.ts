import { describe, expect, it } from 'vitest'
import {
  clausesOf,
  concludingIn,
  meetingIn,
  representedIn,
  titledIn,
} from '../../../../src/fields/meeting/chair/collective.js'
import { Passage } from '../../../../src/lines/passage.js'

const passages = (...texts: string[]) =>
  texts.map((text) => new Passage(text, [{ start: 0, end: text.length }]))

const clauses = (...texts: string[]) => passages(...texts).map(clausesOf)

describe('representedIn', () => {
  it.each([
    ['Thay mặt Thường trực Tỉnh ủy, đồng chí Lê Văn An', 'Thường trực Tỉnh ủy'],
    ['đồng chí Lê Văn An thay mặt Thường trực Tỉnh ủy phát biểu, kết luận:', 'Thường trực Tỉnh ủy'],
    ['thay mặt Đảng ủy, Ban Giám hiệu, đồng chí Lê Văn An', 'Đảng ủy, Ban Giám hiệu'],
    [
      'thay mặt Thường vụ Đảng ủy, Chỉ huy Bộ CHQS tỉnh, Đại tá Lê',
      'Thường vụ Đảng ủy, Chỉ huy Bộ CHQS tỉnh',
    ],
    ['thay mặt Đảng ủy, lãnh đạo Công an huyện, Thượng tá Lê', 'Đảng ủy, lãnh đạo Công an huyện'],
    ['thay mặt Tỉnh ủy, Ban Tổ chức Tỉnh ủy báo cáo, đề xuất, đồng chí', 'Tỉnh ủy'],
    ['thay mặt cho Ban Chỉ đạo ông Lê Văn An', 'Ban Chỉ đạo'],
    ['thay mặt Đảng ủy Công an tỉnh, đồng chí', 'Đảng ủy Công an tỉnh'],
    [
      'thay mặt Ban Chỉ đạo khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số, đồng chí',
      'Ban Chỉ đạo khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
    ],
    ['thay mặt Ban Chỉ đạo phòng, chống dịch tỉnh, đồng chí', 'Ban Chỉ đạo phòng, chống dịch tỉnh'],
  ])('reads %j', (text, body) => {
    expect(representedIn(passages('Ngày 05/7/2022.', text))?.value).toBe(body)
  })

  it.each(['Thay mặt các hộ dân, ông Lê Văn An', 'thay mặt Tỉnh ủy.', 'Thường trực Tỉnh ủy, đồng chí'])(
    'reads none in %j',
    (text) => {
      expect(representedIn(passages(text))).toBeNull()
    },
  )
})

describe('titledIn', () => {
  const titled = (title: string) => {
    const [subject] = passages(`V/v ${title}`)
    return titledIn(subject!.span(4, 4 + title.length))
  }

  it.each([
    ['Kết luận của Ban Thường vụ Huyện ủy về công tác cán bộ', 'Ban Thường vụ Huyện ủy'],
    ['CỦA BAN THƯỜNG VỤ TỈNH ỦY VỀ CÔNG TÁC CÁN BỘ', 'BAN THƯỜNG VỤ TỈNH ỦY'],
    ['ý kiến chỉ đạo của Thường trực Huyện ủy', 'Thường trực Huyện ủy'],
    [
      'Kết luận của Ban Chỉ đạo khoa học, công nghệ tỉnh tại phiên họp',
      'Ban Chỉ đạo khoa học, công nghệ tỉnh',
    ],
  ])('reads whose %j is', (title, body) => {
    expect(titled(title)?.value).toBe(body)
  })

  it.each([
    'Kết luận của Tỉnh ủy viên Lê Văn An về công tác cán bộ',
    'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp',
    'Kết luận của lãnh đạo UBND tỉnh tại cuộc họp',
    'Về kinh phí của UBND xã',
  ])('reads none in %j', (title) => {
    expect(titled(title)).toBeNull()
  })
})

describe('concludingIn and meetingIn', () => {
  it.each([
    ['Thường trực Tỉnh ủy kết luận như sau:', 'Thường trực Tỉnh ủy'],
    ['Sau khi nghe báo cáo, Ban Thường vụ Huyện ủy thảo luận và thống nhất:', 'Ban Thường vụ Huyện ủy'],
    ['Ủy ban Kiểm tra Huyện ủy đã xem xét, kết luận như sau:', 'Ủy ban Kiểm tra Huyện ủy'],
    ['Sau khi nghe báo cáo, Bộ Chính trị, Ban Bí thư có ý kiến như sau:', 'Bộ Chính trị, Ban Bí thư'],
    ['Qua nghe báo cáo, UBND tỉnh đã có ý kiến như sau:', 'UBND tỉnh'],
    ['Sau khi thảo luận, UBTVQH kết luận như sau:', 'UBTVQH'],
    ['Quận uỷ thống nhất kết luận:', 'Quận uỷ'],
    ['Qua giám sát, Ban Pháp chế HĐND huyện kết luận như sau:', 'Ban Pháp chế HĐND huyện'],
    ['Đoàn Giám sát có ý kiến như sau:', 'Đoàn Giám sát'],
    [
      'Ban Chỉ đạo khoa học, công nghệ và chuyển đổi số xã kết luận:',
      'Ban Chỉ đạo khoa học, công nghệ và chuyển đổi số xã',
    ],
    ['Ban Thường vụ Tỉnh ủy cơ bản thống nhất với Báo cáo.', 'Ban Thường vụ Tỉnh ủy'],
    ['Đảng ủy xã có một số ý kiến kết luận, cụ thể:', 'Đảng ủy xã'],
    ['UBND tỉnh ghi nhận và có ý kiến như sau:', 'UBND tỉnh'],
    ['Đảng ủy xã cơ bản thống nhất với báo cáo.', 'Đảng ủy xã'],
  ])('reads who concluded in %j', (text, body) => {
    expect(concludingIn(clauses(text))?.value).toBe(body)
  })

  it('reads no member of one', () => {
    expect(concludingIn(clauses('Thành ủy viên Lê Văn An kết luận như sau:'))).toBeNull()
  })

  it('ends the name before what is said of it', () => {
    const opening = clauses(
      'Ban Thường vụ Đảng ủy UBND tỉnh tổ chức phiên họp để cho ý kiến một số nội dung. Ban Thường vụ Đảng ủy UBND tỉnh thống nhất kết luận:',
    )
    expect(concludingIn(opening)?.value).toBe('Ban Thường vụ Đảng ủy UBND tỉnh')
    expect(meetingIn(opening)?.value).toBe('Ban Thường vụ Đảng ủy UBND tỉnh')
    const capital = clauses(
      'Sáng 15/4, Ban Thường vụ Tỉnh ủy tổ chức Hội nghị lần thứ 75 cho ý kiến về đất đai.',
    )
    expect(concludingIn(capital)).toBeNull()
    expect(meetingIn(capital)?.value).toBe('Ban Thường vụ Tỉnh ủy')
    expect(concludingIn(clauses('UBND tỉnh tổ chức hội nghị để lấy ý kiến.'))).toBeNull()
  })

  it('ends before what it does with its conclusions', () => {
    const found = concludingIn(clauses('Xét báo cáo, Ban Thường vụ Đảng ủy thông báo kết luận như sau:'))
    expect(found?.value).toBe('Ban Thường vụ Đảng ủy')
  })

  it('takes the last paragraph that tells of one', () => {
    expect(
      concludingIn(clauses('UBND tỉnh thống nhất.', 'Thường trực Tỉnh ủy kết luận:', 'Trân trọng.'))?.value,
    ).toBe('Thường trực Tỉnh ủy')
  })

  it('reads who met', () => {
    expect(meetingIn(clauses('Ngày 05/7/2022, Ban Thường vụ Tỉnh ủy đã họp phiên thường kỳ.'))?.value).toBe(
      'Ban Thường vụ Tỉnh ủy',
    )
  })

  it.each([
    'Chủ tịch UBND tỉnh kết luận:',
    'Sở Y tế thống nhất:',
    'UBND tỉnh, Sở Y tế thống nhất:',
    'UBND tỉnh kết luậnx',
    'Ủy ban nhân dân huyện thống nhất ban hành Quy chế phối hợp như sau:',
  ])('reads none in %j', (text) => {
    expect(concludingIn(clauses(text))).toBeNull()
    expect(meetingIn(clauses(text))).toBeNull()
  })
})
