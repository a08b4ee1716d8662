import { describe, expect, it } from 'vitest'
import {
  ANNOUNCES,
  COMMA_END,
  endsSentence,
  lineEnd,
  WANTS_NUMBER,
} from '../../../src/blocks/join/line-end.js'
import { source } from '../source.js'

describe('endsSentence', () => {
  it.each(['thực hiện.', 'thực hiện:**', '(nếu có).”', 'thực hiện ngay!', 'các đơn vị; ', 'và…'])(
    'knows %s',
    (text) => {
      expect(endsSentence(text)).toBe(true)
    },
  )

  it.each(['thực hiện', 'Sở Y tế,', '(nếu có)', '"gấp"', ''])('knows no end in %s', (text) => {
    expect(endsSentence(text)).toBe(false)
  })
})

describe('ANNOUNCES', () => {
  it.each(['kết luận như sau:', 'các nội dung sau:', '**Thủ tướng yêu cầu:**', 'Chủ tịch kết luận :'])(
    'finds what is concluded below %s',
    (text) => {
      expect(ANNOUNCES.test(text)).toBe(true)
    },
  )

  it.each(['các cơ quan gồm:', 'như sau', 'như sau.', 'bản kết luận: 12'])('finds none below %s', (text) => {
    expect(ANNOUNCES.test(text)).toBe(false)
  })
})

describe('COMMA_END', () => {
  it.each([
    'Sở Y tế,',
    'phối hợp với',
    'Nghị định số 178/2026/NĐ-',
    'Bộ Công',
    'Giao Sở',
    '**Sở Y tế và**',
    'từ ngày 1 -',
  ])('wants more behind %s', (text) => {
    expect(COMMA_END.test(text)).toBe(true)
  })

  it.each(['Văn phòng Sở', 'Bộ Công Thương', 'Sở Y tế', 'khoa học và công nghệ'])(
    'wants no more behind %s',
    (text) => {
      expect(COMMA_END.test(text)).toBe(false)
    },
  )
})

describe('WANTS_NUMBER', () => {
  it('tells words that a number goes on', () => {
    expect(WANTS_NUMBER.test('hoàn thành trước')).toBe(true)
    expect(WANTS_NUMBER.test('với tổng mức không quá')).toBe(true)
    expect(WANTS_NUMBER.test('Đánh giá chung')).toBe(false)
  })
})

describe('lineEnd', () => {
  it('is the line as far back as it need be seen', () => {
    const read = source(`${'a'.repeat(50)} ${'b'.repeat(50)}  `, 'ngắn')
    expect(lineEnd(read, read.lines[0]!)).toBe(`${'a'.repeat(9)} ${'b'.repeat(50)}`)
    expect(lineEnd(read, read.lines[1]!)).toBe('ngắn')
  })
})
