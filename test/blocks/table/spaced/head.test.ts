import { describe, expect, it } from 'vitest'
import { isHead } from '../../../../src/blocks/table/spaced/head.js'
import { source } from '../../source.js'

describe('isHead', () => {
  it.each([
    ['STT    Nội dung    Cơ quan chủ trì', true],
    ['Nội dung    Cơ quan chủ trì    Thời hạn', true],
    ['Nội dung    Địa bàn    Thời hạn', false],
    ['STT    Nội dung', false],
    ['STT Nội dung Cơ quan chủ trì', false],
  ])('%j', (text, head) => {
    const whole = source(text)
    expect(isHead(whole, whole.lines[0]!)).toBe(head)
  })
})
