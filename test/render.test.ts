import { describe, expect, it } from 'vitest'
import { parseBlocks } from '../src/blocks/parse.js'
import { findGarbled, wordDamageOf } from '../src/decode/garbled/index.js'
import type { Notice } from '../src/notice.js'
import { fill } from '../src/pipeline.js'
import { toNotice, type Explanation, type RenderOptions } from '../src/render.js'
import { REVIEW_REASONS } from '../src/vocabulary/review-reasons.js'

const SOURCE = { path: 'a.txt', encoding: 'tcvn3', sha256: '0' }

function notice(lines: readonly string[], options: RenderOptions = {}): Notice {
  const text = lines.join('\n')
  return toNotice(fill(parseBlocks(text, wordDamageOf(findGarbled(text, true)))), SOURCE, options)
}

const LINES = [
  'Kết luận như sau:',
  '1. Giao Sở Y tế rà soát.',
  '3. Giao Sở Nội vụ',
  '',
  'và Sở Xây dựng báo cáo.',
]

describe('toNotice', () => {
  it('writes values in the place of spans', () => {
    const { conclusions } = notice(LINES)
    expect(conclusions[0]).toEqual({
      marker: '1.',
      number: '1',
      text: 'Giao Sở Y tế rà soát.',
      deadlines: [],
      items: [],
    })
  })

  it('leads from each text value to its place, in parts where it stands in several', () => {
    const { positions } = notice(['1. Rà soát các', '', '2', '', 'dự án.'], { positions: true })
    expect(positions!['/conclusions/0/marker']).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 3, offset: 2 },
    })
    expect(positions!['/conclusions/0/text']!.parts).toHaveLength(2)
    expect(positions!['/unplaced/0']!.start.line).toBe(3)
  })

  it('has no position for the path of an item, which is put together', () => {
    const { positions, assignments } = notice(LINES, { positions: true })
    expect(assignments[0]!.item).toBe('1')
    expect(positions).toHaveProperty('/assignments/0/body')
    expect(positions).not.toHaveProperty('/assignments/0/item')
  })

  it('points at what was found, or at nothing where something is missing', () => {
    const { diagnostics } = notice(['THÔNG BÁO', '', ...LINES])
    const of = (rule: string) => diagnostics.find((diagnostic) => diagnostic.rule === rule)
    expect(of('conclusion-gap')).toMatchObject({ severity: 'warning', line: 5, column: 1 })
    expect(of('conclusion-gap')!.message).toContain('“3”')
    expect(of('paragraph-rejoined')).toMatchObject({ severity: 'info', line: 5, column: 1 })
    expect(of('signature-missing')).toMatchObject({ line: null, column: null })
  })

  it('cuts what a message quotes', () => {
    const { diagnostics } = notice(['1. Rà soát.', '犄ዿ崀'.repeat(60)])
    const garbled = diagnostics.find(({ rule }) => rule === 'text-garbled')
    expect(garbled!.message.length).toBeLessThan(160)
  })

  it('lists what a person should look at, and why', () => {
    const { review } = notice(['THÔNG BÁO', '', ...LINES])
    expect(review).toContainEqual({
      pointer: '/conclusions/1/marker',
      reason: REVIEW_REASONS['marker-out-of-order'],
    })
  })

  it('explains each value by its doubt, else by its rule', () => {
    const entries: Explanation[] = []
    const { review } = notice(['THÔNG BÁO', '', ...LINES], {
      explain: (entry) => entries.push(entry),
    })
    expect(review).not.toEqual([])
    for (const { pointer, reason } of review) {
      expect(entries).toContainEqual(expect.objectContaining({ pointer, why: reason }))
    }
    expect(entries.find(({ pointer }) => pointer === '/conclusions/0/text')).toMatchObject({
      rule: 'fields/conclusions/items',
      line: 4,
    })
    expect(entries.find(({ pointer }) => pointer === '/assignments/0/item')).toMatchObject({ line: null })
  })

  it('names the source of the text', () => {
    expect(notice(LINES).source).toEqual({ ...SOURCE, format: 'text' })
  })
})
