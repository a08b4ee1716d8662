import { describe, expect, it } from 'vitest'
import { level, listed } from '../../../../../src/language/bodies/complement/places/level.js'
import { cursorAt, taken } from '../at.js'

describe('level', () => {
  it.each([
    ['Công an| tỉnh rà soát', ' tỉnh', true],
    ['UBND| huyện Tân Lập, thị xã Kim Sơn rà soát', ' huyện Tân Lập, thị xã Kim Sơn', false],
  ])('%j', (text, words, shared) => {
    const cursor = cursorAt(text)
    const { end } = cursor
    expect(level(cursor)).toBe(true)
    expect([cursor.line.text.slice(end, cursor.end), cursor.shared, cursor.closed]).toEqual([
      words,
      shared,
      true,
    ])
  })

  it.each([
    ['chi bộ| tổ dân phố rà soát', ' tổ dân phố'],
    ['chi bộ| doanh nghiệp rà soát', ' doanh nghiệp'],
    ['chi bộ| thôn, khu phố rà soát', ' thôn, khu phố'],
    ['chi bộ| thôn – khu phố rà soát', ' thôn – khu phố'],
    ['Chi bộ| thôn 5 rà soát', ' thôn 5'],
  ])('takes villages and workplaces right behind the head: %j', (text, words) => {
    expect(taken(level, text)).toEqual([true, words])
  })

  it('is none of another body', () => {
    expect(taken(level, 'Công an| Sở Y tế')).toEqual([null, ''])
    expect(taken(level, 'Công an| xã hội')).toEqual([null, ''])
  })
})

describe('listed', () => {
  it.each([
    ['UBND|: huyện Phú Hòa, thành phố Tân An.', true, ': huyện Phú Hòa, thành phố Tân An'],
    ['Ủy ban nhân dân|: xã Tân Lập', true, ': xã Tân Lập'],
    ['UBND|: các xã rà soát', false, ''],
    ['UBND|: rà soát', false, ''],
    ['Công an|: xã Tân Lập', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(listed, text)).toEqual(answer)
  })
})
