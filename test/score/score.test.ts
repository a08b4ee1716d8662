import { describe, expect, it } from 'vitest'
import { extract, type Notice } from '../../src/index.js'
import type { Scored } from './gold.js'
import { sumReview } from './review.js'
import { macroF1, micro, scoreSet } from './score.js'
import { differenceList, noticeTable, reviewTable, scoreTable } from './table.js'

const empty = extract('')
const header = { ...empty.header, place: 'Hà Đông', subject: 'Về đê điều' }
const read = (change: Partial<Notice>) => () => ({ ...empty, kind: 'notice' as const, ...change })
const score = (gold: Scored, change: Partial<Notice>) =>
  scoreSet({ title: 'two', samples: [{ name: 'a', bytes: new Uint8Array(), gold }] }, read(change))

const gold: Scored = { kind: 'notice', header: { place: 'Hà Nam', subject: 'Về đê điều' } }

describe('scoreSet', () => {
  it('counts each field, and all together', () => {
    const set = score(gold, { header })
    expect(set.fields.get('header.place')).toEqual({ right: 0, wrong: 1, missing: 1 })
    expect(set.fields.get('header.subject')).toEqual({ right: 1, wrong: 0, missing: 0 })
    expect(micro(set)).toEqual({ right: 2, wrong: 1, missing: 1 })
    expect(macroF1(set)).toBeCloseTo(2 / 3)
    expect(set.differences).toEqual([
      { notice: 'a', field: 'header.place', missing: ['["Hà Nam"]'], wrong: ['["Hà Đông"]'] },
    ])
  })

  it('scores the fields that the gold has, addressees only where it lists them', () => {
    const set = score({ ...gold, scored: ['kind'] }, { header })
    expect([...set.fields.keys()]).toEqual(['kind'])
    expect(score(gold, { header }).fields.has('header.addressees')).toBe(false)
    expect(score({ header: { addressees: [] } }, {}).fields.has('header.addressees')).toBe(true)
  })

  it('holds no further diagnostic against a reading', () => {
    const raised = [{ rule: 'a', severity: 'info' as const, message: '', line: null, column: null }]
    const set = score({ kind: 'notice', diagnostics: ['b'] }, { diagnostics: raised })
    expect(set.fields.get('diagnostics')).toEqual({ right: 0, wrong: 0, missing: 1 })
  })

  it('counts a notice that cannot be read as read empty', () => {
    const samples = [{ name: 'a', bytes: new Uint8Array(), gold }]
    const set = scoreSet({ title: 'one', samples }, () => {
      throw new Error('unreadable')
    })
    expect(set.unread).toEqual(['a'])
    expect(micro(set)).toEqual({ right: 0, wrong: 0, missing: 3 })
    expect(scoreTable(set)).toContain('not read: a')
  })
})

describe('review', () => {
  const named = (...pointers: string[]) =>
    sumReview(
      score(gold, { header, review: pointers.map((pointer) => ({ pointer, reason: '' })) }).review.values(),
    )

  it('counts the wrong and the right values that are named', () => {
    expect(named('/header/place')).toMatchObject({ wrong: 1, wrongNamed: 1, right: 2, rightNamed: 0 })
    expect(named('/header/subject')).toMatchObject({ wrong: 1, wrongNamed: 0, right: 2, rightNamed: 1 })
  })

  it('takes a parent for its values, and no other place', () => {
    expect(named('/header')).toMatchObject({ wrongNamed: 1, rightNamed: 1 })
    expect(named('/head', '/header/placement', '/header/place/0')).toMatchObject({
      wrongNamed: 0,
      rightNamed: 0,
    })
  })

  it('counts what nothing was read for', () => {
    const set = score({ preamble: ['Một', 'Hai', 'Ba'] }, { preamble: ['Bốn', 'Ba'] })
    expect(set.review.get('preamble')).toMatchObject({ wrong: 1, leftOut: 1 })
  })
})

describe('tables', () => {
  const set = score(gold, { header, review: [{ pointer: '/header/place', reason: '' }] })

  it('have the figures of each field', () => {
    const rows = scoreTable(set).split('\n')
    expect(rows).toHaveLength(31)
    expect(rows.filter((row) => !row.includes('–'))).toEqual([
      'two: 1 notices, strict',
      'field                  precision    recall        F1     right     wrong   missing',
      'kind                      1.0000    1.0000    1.0000         1         0         0',
      'header.place              0.0000    0.0000    0.0000         0         1         1',
      'header.subject            1.0000    1.0000    1.0000         1         0         0',
      'all (micro)               0.6667    0.6667    0.6667         2         1         1',
      'mean of fields (macro)                        0.6667',
    ])
  })

  it('have what review names, where there is anything to say', () => {
    expect(reviewTable(set).split('\n')).toEqual([
      'two: values named in review',
      'field                      wrong     named     right     named  left out    recall precision',
      'header.place                   1         1         0         0         0    1.0000    1.0000',
      'all                            1         1         2         0         0    1.0000    1.0000',
    ])
  })

  it('have each notice and each difference', () => {
    expect(noticeTable(set)).toBe('two\n0.6667  a')
    expect(differenceList(set)).toBe('a header.place\n  - ["Hà Nam"]\n  + ["Hà Đông"]')
  })
})
