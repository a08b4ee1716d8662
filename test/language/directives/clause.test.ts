import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { clauseAt, mayGive } from '../../../src/language/directives/clause.js'
import type { Divider } from '../../../src/language/directives/walk.js'

/** The clause behind the "|": its first words that may be its subject or verb, and how it is connected. */
const clause = (marked: string, after: Divider['after'] = 'sentence') => {
  const start = marked.indexOf('|')
  const text = marked.replace('|', '')
  const { at, resumes, bare } = clauseAt(comparableOf(text), { start, after })
  return [text.slice(at), resumes, bare]
}

describe('clauseAt', () => {
  it.each([
    ['Đã họp. |Sở Y tế rà soát.', 'Sở Y tế rà soát.', false, true],
    ['|(1) Sở Y tế rà soát.', 'Sở Y tế rà soát.', false, true],
    ['|b) Sở Y tế rà soát.', 'Sở Y tế rà soát.', false, true],
    ['|ii. Sở Y tế rà soát.', 'Sở Y tế rà soát.', false, true],
    ['|- Sở Y tế rà soát.', 'Sở Y tế rà soát.', false, true],
    ['|P. Kế toán rà soát.', 'P. Kế toán rà soát.', false, true],
    ['|Đồng thời, Sở Y tế rà soát.', 'Sở Y tế rà soát.', true, false],
    ['|Do đó Sở Y tế rà soát.', 'Sở Y tế rà soát.', false, false],
    ['|Do đó, đồng thời giao Sở Y tế.', 'giao Sở Y tế.', true, false],
    ['|Do đó; Sở Y tế rà soát.', 'Do đó; Sở Y tế rà soát.', false, false],
    ['|giao Sở Y tế rà soát.', 'giao Sở Y tế rà soát.', false, false],
    ['|Chậm nhất ngày 20/12/2025 Sở Y tế phải nộp.', 'Sở Y tế phải nộp.', false, true],
    ['|Trong quý IV Sở Y tế phải nộp.', 'Sở Y tế phải nộp.', false, true],
    ['|Trong tháng 9 năm 2025 Sở Y tế phải nộp.', 'Sở Y tế phải nộp.', false, true],
    ['|Trong tháng 9 các sở phải nộp.', 'các sở phải nộp.', false, true],
    ['|Trước 17h00 ngày 20/12 Sở Y tế nộp.', 'Sở Y tế nộp.', false, true],
    ['|Trước 17 giờ 00 phút ngày 20/12 giao Sở Y tế nộp.', 'giao Sở Y tế nộp.', false, false],
    ['|Trong tháng 9 mưa còn lớn.', 'Trong tháng 9 mưa còn lớn.', false, true],
    ['|Trong quá trình Sở Y tế rà soát', 'Trong quá trình Sở Y tế rà soát', false, true],
  ])('of %j begins with %j', (text, ...answer) => {
    expect(clause(text)).toEqual(answer)
  })

  it('looks for a day only at the head of a sentence', () => {
    const text = 'rà soát; |trước ngày 20/12/2025 Sở Y tế nộp.'
    expect(clause(text)[0]).toBe('Sở Y tế nộp.')
    expect(clause(text, 'semicolon')[0]).toBe('trước ngày 20/12/2025 Sở Y tế nộp.')
  })

  it('keeps what opened it', () => {
    expect(clauseAt(comparableOf('x; đồng thời giao'), { start: 3, after: 'semicolon' })).toEqual({
      start: 3,
      after: 'semicolon',
      at: 'x; đồng thời '.length,
      resumes: true,
      bare: false,
    })
  })
})

describe('mayGive', () => {
  it.each([
    'giao Sở Y tế',
    'Sở Y tế',
    'Trước ngày 05/7 Sở Y tế',
    '(1) Sở Y tế',
    'a) Sở Y tế',
    'QLDA rà soát',
  ])('tells that %j may', (text) => {
    expect(mayGive(comparableOf(text), 0)).toBe(true)
  })

  it.each(['Rừng phòng hộ còn ít', 'Xe quá tải', 'Úng ngập'])('tells that %j does not', (text) => {
    expect(mayGive(comparableOf(text), 0)).toBe(false)
  })
})
