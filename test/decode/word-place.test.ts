import { describe, expect, it } from 'vitest'
import { placeOf } from '../../src/decode/word-place.js'

const FULL = 'Các cơ quan, đơn vị chủ động xây dựng phương án tổ chức'

describe('placeOf', () => {
  it.each([
    ['the text', ''],
    ['a sentence', 'Sở Y tế đã họp. '],
    ['a sentence behind quotes', 'Sở Y tế hỏi: “Có họp không?” '],
    ['a line below a sentence', 'Sở Y tế đã họp.\n'],
    ['a line below a heading in capitals', 'THÔNG BÁO\n'],
    ['a line below a rule', '-------\r\n'],
    ['a paragraph below a short line', 'Nhiệm vụ trọng tâm\n\n'],
    ['a tagged line', 'THÔNG BÁO\n<p>'],
  ])('knows the beginning of %s', (_, before) => {
    expect(placeOf(before, true)).toBe('sentence')
  })

  it.each(['- ', '3.1. ', 'a) ', 'IV. ', '<p>1. ', '| 2) **', 'Sở Y tế\n+ '])(
    'knows an item behind %j',
    (before) => {
      expect(placeOf(before, true)).toBe('item')
    },
  )

  it.each([
    ['a colon', 'Về nhân sự: '],
    ['a dash', 'Khảo sát tuyến kênh - '],
    ['the sign of a cell', 'SỞ Y TẾ | '],
    ['a bracket', 'Sở Y tế ('],
    ['a gap', 'Sở Y tế   '],
    ['an abbreviation', 'các sở, ngành, TP. '],
    ['a line that may be a heading', 'Về việc cứu trợ\n'],
    ['a full line with a gap', `${FULL}\n\n`],
    ['a full line that ends with a colon', `${FULL}:\n`],
  ])('leaves open what stands behind %s', (_, before) => {
    expect(placeOf(before, true)).toBe('open')
  })

  it.each([
    ['words', 'giao Sở Y tế '],
    ['a full line', `${FULL}\n`],
    ['three points', 'các xã... '],
    ['a number in a sentence', 'Sở Y tế cấp 12 '],
  ])('knows the midst of a sentence behind %s', (_, before) => {
    expect(placeOf(before, true)).toBe('inside')
  })

  it('does not take the window for the text', () => {
    expect(placeOf('- ', false)).toBe('inside')
    expect(placeOf('\n', false)).toBe('open')
    expect(placeOf('x\n- ', false)).toBe('item')
  })
})
