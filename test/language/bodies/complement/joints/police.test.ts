import { describe, expect, it } from 'vitest'
import { policeEnd } from '../../../../../src/language/bodies/complement/joints/police.js'
import { cursorAt } from '../at.js'

describe('policeEnd', () => {
  it.each([
    ['các [Bộ Xây dựng|, Công an rà soát', 'Công an'],
    ['các [Bộ Xây dựng|, Công an tỉnh', null],
    ['các [Bộ Xây dựng|, Công an Hà Nam', null],
    ['các [Sở Xây dựng|, Công an rà soát', null],
    ['các [bộ phận|, Công an rà soát', null],
    ['[Bộ Xây dựng|, Công an rà soát', null],
    ['các [Bộ Xây dựng|, Tài chính rà soát', null],
  ])('%j', (marked, name) => {
    const cursor = cursorAt(marked)
    const at = cursor.end + ', '.length
    expect(policeEnd(cursor, at)).toBe(name === null ? -1 : at + name.length)
  })
})
