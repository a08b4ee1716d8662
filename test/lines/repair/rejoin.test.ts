import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/index.js'
import { rejoin } from '../../../src/lines/repair/rejoin.js'
import { differences } from '../../support/compare.js'
import { said, textDamage } from '../../support/damage.js'
import { fixtures } from '../../support/fixtures.js'

describe('rejoin', () => {
  it('drops the blanks in syllables, and tells where', () => {
    expect(rejoin({ text: 'k ết lu ận', removed: [], dropped: [] })).toEqual({
      text: 'kết luận',
      removed: ['k'.length, 'kết lu'.length],
      dropped: ['k'.length, 'kết lu'.length],
    })
  })

  it('moves what else was taken out', () => {
    expect(rejoin({ text: 'a, k ết, b', removed: [1, 7, 9], dropped: [1, 7] })).toEqual({
      text: 'a, kết, b',
      removed: [1, 4, 6, 8],
      dropped: [1, 4, 6],
    })
  })
})

describe('a text with syllables in pieces', () => {
  const text = [
    'UBND TỈNH TRÀ GIANG\nSố: 12/TB-UBND\nTrà Giang, ngày 05 tháng 3 năm 2025\nTHÔNG BÁO',
    'K ết lu ận c ủa Ch ủ tịch UBND tỉnh tại cu ộc họp ngày 03/3/2025',
    '1. S ở N ội vụ ch ủ trì, ph ối h ợp v ới S ở Y t ế rà soát, báo cáo tr ước ngày 15/3/2025.',
  ].join('\n')
  const notice = extract(text, { positions: true })

  it('is read, and written as it is printed', () => {
    expect(notice.assignments.map(({ body, role }) => [body, role])).toEqual([
      ['S ở N ội vụ', 'lead'],
      ['S ở Y t ế', 'support'],
    ])
    expect(notice.conclusions[0]!.deadlines).toEqual([{ text: 'tr ước ngày 15/3/2025', date: '2025-03-15' }])
    const { start, end } = notice.positions!['/assignments/0/body']!
    expect(text.slice(start.offset, end.offset)).toBe('S ở N ội vụ')
  })

  it('is told of where it begins', () => {
    expect(notice.diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'text-garbled', line: 5, column: 6 }),
    )
  })

  it.each(
    Object.keys(textDamage).filter((name) => name.includes('of another font') && name.startsWith('blanks')),
  )('reads most fixtures as they are: %s', (name) => {
    const others = fixtures.filter(
      (fixture) =>
        differences(fixture.notice, extract(textDamage[name]!(fixture.text)), said(name)).length > 0,
    )
    expect(others.length).toBeLessThan(8)
  })
})
