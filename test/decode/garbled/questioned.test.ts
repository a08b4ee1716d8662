import { describe, expect, it } from 'vitest'
import { findQuestioned } from '../../../src/decode/garbled/questioned.js'

describe('findQuestioned', () => {
  it('tells the first of several letters that became question marks', () => {
    expect(findQuestioned('Giao ?y ban nhân dân t?nh k?t lu?n, th?c hi?n')).toBe('Giao '.length)
    expect(findQuestioned('K??ho?ch tri??n khai th?c hi?n trư??c ngày')).toBe(1)
  })

  it.each([
    ['questions', 'Vì sao? Ai chịu trách nhiệm? Bao giờ xong? Ở đâu? Thế nào? Còn gì?'],
    ['four', 'Giao ?y ban nhân dân t?nh k?t lu?n'],
    ['addresses', `xem tại x.vn/a?b ${'và báo cáo kết quả '.repeat(60)}y.vn/c?d`],
    ['few for so long a text', `t?nh k?t lu?n th?c hi?n ${'báo cáo '.repeat(200)}`],
  ])('tells none where they are %s', (_, text) => {
    expect(findQuestioned(text)).toBe(-1)
  })
})
