import { describe, expect, it } from 'vitest'
import { rangeEnd } from '../../../../../src/language/bodies/complement/places/range.js'
import { cursorAt } from '../at.js'

describe('rangeEnd', () => {
  it.each([
    ['địa phương|, từ huyện đến xã, phường rà soát', ', từ huyện đến xã, phường'],
    ['địa phương| kể từ tỉnh xuống cơ sở rà soát', ' kể từ tỉnh xuống cơ sở'],
    ['đảng ủy trực thuộc| và tương đương rà soát', ' và tương đương'],
    ['đội khu vực 1|, 2 và 3; các xã', ', 2 và 3'],
  ])('%j', (text, words) => {
    const cursor = cursorAt(text)
    expect(cursor.line.text.slice(cursor.end, rangeEnd(cursor))).toBe(words)
  })

  it.each(['địa phương| từ ngày 5/7', 'địa phương|, từ nay', 'tổ 1|, 3 hộ dân', 'đội 1|, 2 tháng'])(
    'is none in %j',
    (text) => {
      expect(rangeEnd(cursorAt(text))).toBe(-1)
    },
  )
})
