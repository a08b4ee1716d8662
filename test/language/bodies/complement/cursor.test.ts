import { describe, expect, it } from 'vitest'
import { headNext, headOf, look, take, takeWord } from '../../../../src/language/bodies/complement/cursor.js'
import { cursorAt } from './at.js'

describe('look', () => {
  it('tells what stands behind the space', () => {
    const cursor = cursorAt('Viện Quy hoạch| xây dựng tỉnh')
    const next = 'Viện Quy hoạch '.length
    expect(cursor.next).toBe(next)
    expect(cursor.idiom?.end).toBe(next + 'xây dựng'.length)
    expect(cursor.stop?.end).toBe(next + 'xây dựng'.length)
  })

  it('takes nothing with a capital for a verb', () => {
    expect(cursorAt('Viện| Xây dựng').stop).toBeNull()
  })

  it('forgets the head that it was asked for before', () => {
    const cursor = cursorAt('Công an| tỉnh Phú Mỹ')
    expect(headNext(cursor)?.kind).toBe('unit')
    cursor.end += ' tỉnh'.length
    look(cursor)
    expect(headNext(cursor)).toBeNull()
  })
})

describe('headOf', () => {
  it('is the head in the form for comparing', () => {
    expect(headOf(cursorAt('giao [Uỷ ban nhân dân| xã'))).toBe('ủy ban nhân dân')
  })
})

describe('take', () => {
  it('goes on to where it is told, with as many capitals', () => {
    const cursor = cursorAt('Sở| Công Thương rà soát', { run: 4 })
    expect(take(cursor, 14)).toBe(true)
    expect([cursor.end, cursor.run]).toEqual([14, 0])
    take(cursor, 14, 2)
    expect(cursor.run).toBe(2)
  })

  it('goes on by a word', () => {
    const cursor = cursorAt('Sở| TN&MT rà soát')
    expect(takeWord(cursor, 1)).toBe(true)
    expect([cursor.end, cursor.run]).toEqual(['Sở TN&MT'.length, 1])
  })
})
