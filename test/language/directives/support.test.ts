import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { namesSupport, supportsOf } from '../../../src/language/directives/support.js'
import { walk } from '../../../src/language/directives/walk.js'

/** Each list of those who work along: its bodies, and whether the link is weak. */
const supports = (text: string) => {
  const line = comparableOf(text)
  return supportsOf(line, walk(line)).map(({ bodies, weak }) => [
    bodies.map(({ start, end }) => text.slice(start, end)).join(' | '),
    weak,
  ])
}

describe('supportsOf', () => {
  it.each([
    [
      'Sở A phối hợp với Sở Tài chính, các đơn vị liên quan rà soát.',
      'Sở Tài chính | các đơn vị liên quan',
      false,
    ],
    ['Sở A rà soát, cùng với Sở Tài chính.', 'Sở Tài chính', false],
    ['Ban Chỉ huy Quân sự phối hợp với Sở Tài chính rà soát.', 'Sở Tài chính', false],
    ['Sở A rà soát, cần sự phối hợp với Sở Tài chính.', 'Sở Tài chính', false],
    ['Cơ quan phối hợp: Sở Tài chính, Sở Y tế.', 'Sở Tài chính | Sở Y tế', false],
    ['Sở A cùng Sở Tài chính rà soát.', 'Sở Tài chính', true],
    ['Sở A rà soát, cùng Sở Tài chính làm việc với nhà thầu.', 'Sở Tài chính', false],
    ['Sở A rà soát; cùng Sở Tài chính làm việc với nhà thầu.', 'Sở Tài chính', false],
    ['Sở A rà soát và cùng Sở Tài chính làm việc với nhà thầu.', 'Sở Tài chính', true],
    ['Sở A chủ trì, Sở Tài chính phối hợp: rà soát.', 'Sở Tài chính', false],
    ['Sở A là đơn vị chủ trì, Sở Tài chính là đơn vị phối hợp.', 'Sở Tài chính', false],
    ['Sở A chủ trì và Sở Tài chính, Sở Y tế phối hợp rà soát.', 'Sở Tài chính | Sở Y tế', false],
    ['Sở A chủ trì với Sở Tài chính rà soát.', 'Sở Tài chính', false],
    ['Sở A chủ trì (Sở Tài chính phối hợp).', 'Sở Tài chính', false],
  ])('of %j: %j', (text, bodies, weak) => {
    expect(supports(text)).toEqual([[bodies, weak]])
  })

  it.each([
    'Rà soát quy chế phối hợp với Sở Tài chính.',
    'Sở A phối hợp: rà soát.',
    'Sở A phối hợp với tinh thần cao nhất.',
    'Sở A chủ trì, Sở Tài chính rà soát.',
    'Sở A chủ trì và Sở Tài chính rà soát.',
    'Sở A chủ trì, Sở Tài chính phối hợp chặt chẽ rà soát',
  ])('has none in %j', (text) => {
    expect(supports(text)).toEqual([])
  })

  it('takes one that "cùng" joins to a partner for a further one', () => {
    expect(supports('Phối hợp với Công an xã cùng các thôn rà soát.')).toEqual([
      ['Công an xã', false],
      ['các thôn', false],
    ])
    expect(supports('Phối hợp với Sở Y tế rà soát và cùng các thôn tuần tra.')[1]).toEqual(['các thôn', true])
  })

  it('tells where each begins and ends, in order', () => {
    const text = 'Sở A chủ trì, Sở B phối hợp; Sở C phối hợp với Sở D.'
    const line = comparableOf(text)
    const found = supportsOf(line, walk(line)).map(({ at, end }) => text.slice(at, end))
    expect(found).toEqual([' chủ trì, Sở B', 'phối hợp với Sở D'])
  })
})

describe('namesSupport', () => {
  it.each([
    ['Đơn vị phối hợp: Sở Y tế', true],
    ['các cơ quan phối hợp thực hiện: Sở Y tế', true],
    ['Phối hợp: Sở Y tế', true],
    ['Phối hợp với Sở Y tế', false],
    ['Sở Y tế phối hợp: rà soát', false],
    ['Đơn vị chủ trì: Sở Y tế', false],
  ])('%j: %j', (text, whether) => {
    expect(namesSupport(comparableOf(text))).toBe(whether)
  })
})
