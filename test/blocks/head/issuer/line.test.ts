import { expect, it } from 'vitest'
import { isIssuerLine } from '../../../../src/blocks/head/issuer/line.js'
import { source } from '../../source.js'

it.each([
  ['UBND TỈNH HÀ NAM', true],
  ['  SỞ Y TẾ', true],
  ['Sở Y tế', false],
  ['THÔNG BÁO', false],
])('%j: %j', (text, issuer) => {
  const read = source(text)
  expect(isIssuerLine(read, read.lines[0]!)).toBe(issuer)
})
