import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../src/language/comparable.js'
import { Phrases, phraseSet } from '../../src/language/phrases.js'

const line = comparableOf('Sở Giao thông vận tải chủ trì, Uỷ ban nhân dân tỉnh giao')

describe('Phrases', () => {
  it('finds the longest phrase that ends with a word', () => {
    const bodies = phraseSet(['ủy ban', 'ủy ban nhân dân', 'ủy ban nhân dân t'])
    expect(bodies.at(line, 31)).toEqual({ end: 46, kind: true, other: 0 })
    expect(line.text.slice(31, 46)).toBe('Uỷ ban nhân dân')
  })

  it('does not find what begins there but ends inside a word, nor what begins elsewhere', () => {
    const verbs = phraseSet(['gia', 'giao thông vận tải đường bộ'])
    expect(verbs.at(line, 3)).toBeNull()
    expect(phraseSet(['thông']).at(line, 3)).toBeNull()
  })

  it('finds one that ends with the text', () => {
    expect(phraseSet(['giao']).at(line, 52)).toEqual({ end: 56, kind: true, other: 0 })
    expect(phraseSet(['giao cho']).at(line, 52)).toBeNull()
    expect(phraseSet(['giao']).at(line, 56)).toBeNull()
  })

  it('gives a phrase of two lists the kind of the first', () => {
    const kinds = new Phrases(['verb', ['giao']], ['noun', ['giao', 'giao thông']])
    expect(kinds.at(line, 52)?.kind).toBe('verb')
    expect(kinds.at(line, 3)).toEqual({ end: 13, kind: 'noun', other: 0 })
  })

  it('tells of a longer phrase that has no kind', () => {
    const nouns = new Phrases(
      ['noun', ['giao', 'giao thông vận tải']],
      [null, ['giao thông', 'sở giao', 'giao']],
    )
    expect(nouns.at(line, 3)).toEqual({ end: 21, kind: 'noun', other: 13 })
    expect(nouns.at(line, 52)).toEqual({ end: 56, kind: 'noun', other: 0 })
    expect(nouns.at(line, 0)).toBeNull()
  })

  it('finds one of a single letter, and a longer one that begins with it', () => {
    const places = phraseSet(['ở', 'ở ngay'])
    const found = (text: string) => places.at(comparableOf(text), 0)?.end
    expect(['ở Hà Nội', 'ở', 'ở, tại', 'ở ngay đây', 'ở ngang', 'ởm', 'ơ'].map(found)).toEqual([
      1,
      1,
      1,
      6,
      1,
      undefined,
      undefined,
    ])
  })

  it('parts phrases whose first letters share a number, asked for in any order', () => {
    const phrases = new Phrases(['one', ['abc']], ['two', ['ijk', 'abc']], ['three', ['ij', 'abk']])
    const kindAt = (text: string) => phrases.at(comparableOf(text), 0)?.kind
    expect(['ijk', 'abc', 'ij', 'abk', 'ibc', 'ajk'].map(kindAt)).toEqual([
      'two',
      'one',
      'three',
      'three',
      undefined,
      undefined,
    ])
  })

  it('finds nothing in no phrases', () => {
    expect(new Phrases(['verb', []]).at(line, 3)).toBeNull()
    expect(new Phrases().mayStand(line, 3)).toBe(false)
  })

  it('tells by three letters whether one may stand', () => {
    const verbs = phraseSet(['gia hạn', 'và'])
    expect(verbs.mayStand(line, 3)).toBe(true)
    expect(verbs.mayStand(line, 0)).toBe(false)
    expect(verbs.mayStand(comparableOf('vật tư'), 0)).toBe(false)
    expect(verbs.mayStand(comparableOf('giám sát'), 0)).toBe(false)
    expect(verbs.mayStand(comparableOf('và'), 0)).toBe(true)
  })
})
