import { describe, expect, it } from 'vitest'
import { bound } from '../../../src/language/deadlines/bound.js'
import { readAt } from './read.js'

const submission = bound(['hạn nộp'], /hạn nộp (?:là |trước )?/y)

describe('bound', () => {
  it('begins with the words that it is given', () => {
    expect(submission.words).toEqual(['hạn nộp'])
  })

  it.each([
    ['các xã có |hạn nộp là 30/9/2025, không', 'hạn nộp là 30/9/2025', '2025-09-30'],
    ['|hạn nộp tháng 9/2025', 'hạn nộp tháng 9/2025', '2025-09-30'],
    ['|hạn nộp trước tháng 9/2025', 'hạn nộp trước tháng 9/2025', '2025-08-31'],
    ['|hạn nộp 30-9.', 'hạn nộp 30-9', '2025-09-30'],
    ['|hạn nộp 05 ngày làm việc.', 'hạn nộp 05 ngày làm việc', null],
  ])('reads %j', (text, phrase, date) => {
    expect(readAt(submission, text)).toEqual([phrase, date])
  })

  it.each(['|hạn nộp thuế', '|các hạn nộp 30/9/2025', '|hạn 30/9/2025'])('reads none in %j', (text) => {
    expect(readAt(submission, text)).toBeNull()
  })

  it('tells a day that does not exist', () => {
    expect(submission.read('hạn nộp 31/9/2025', 0, { year: 2025 })).toEqual({
      start: 0,
      end: 17,
      date: null,
      invalid: true,
    })
  })
})
