import { describe, expect, it } from 'vitest'
import { pastBrackets } from '../../../../src/fields/meeting/place/brackets.js'

describe('pastBrackets', () => {
  it.each([
    [' (số 10 phố Tràng Thi), …', ' (số 10 phố Tràng Thi)'],
    ['(tầng 2) ', '(tầng 2)'],
    [' (sau đây gọi là Sở), …', ''],
    [' (sáng 05/7), …', ''],
    [' (8 giờ), …', ''],
    [', số 10', ''],
  ])('%j', (text, brackets) => {
    expect(pastBrackets(text, 0)).toBe(brackets.length)
  })
})
