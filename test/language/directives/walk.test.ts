import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { walk } from '../../../src/language/directives/walk.js'

/** Each clause but the first, as its first word and what divides it from the one before. */
const clauses = (text: string) =>
  walk(comparableOf(text))
    .clauses.slice(1)
    .map(({ start, after }) => [text.slice(start).split(' ')[0], after])

describe('walk: clauses', () => {
  it('begins with the text', () => {
    expect(walk(comparableOf('Sở Y tế rà soát'))).toEqual({
      clauses: [{ start: 0, after: 'sentence' }],
      links: [],
      leading: null,
      sentence: 0,
    })
  })

  it.each([
    ['Đã họp. Sở rà soát', 'Sở', 'sentence'],
    ['Đã họp?  Sở rà soát', 'Sở', 'sentence'],
    ['Gọi là “Tổ.” Sở rà soát', 'Sở', 'sentence'],
    ['Đã họp… - Sở rà soát', '-', 'sentence'],
    ['Đã họp. rà soát', 'rà', 'comma'],
    ['Đã họp; Sở rà soát', 'Sở', 'semicolon'],
    ['Đã họp: Sở rà soát', 'Sở', 'colon'],
    ['Đã họp, Sở rà soát', 'Sở', 'comma'],
    ['Thống nhất và giao Sở rà soát', 'giao', 'and'],
    ['Nhận được Thông báo này yêu cầu các phòng rà soát', 'yêu', 'and'],
    ['Nếu thiếu vốn thì Sở tham mưu', 'Sở', 'then'],
    ['Rà soát (giao Văn phòng tham mưu)', 'giao', 'and'],
    ['Rà soát (Văn phòng chủ trì)', 'Văn', 'semicolon'],
    ['Ra quân (Phòng A tham mưu kế hoạch)', 'Phòng', 'semicolon'],
    ['Rà soát (Văn phòng chịu trách nhiệm)', 'Văn', 'semicolon'],
  ])('parts %j at %j: %j', (text, ...clause) => {
    expect(clauses(text)).toEqual([clause])
  })

  it.each([
    'Sở Y tế và Sở Nội vụ rà soát',
    'TP. Tân Lập rà soát',
    'PGS. Lê Văn An báo cáo',
    'Sở A báo cáo Q. Giám đốc Sở',
    'hồ sơ 1.250,5 ha',
    'Sở Y tế rà soát.',
    'Nếu thiếu vốn thì rà soát',
    'Rà soát (Sở Y tế báo cáo)',
    'Rà soát (Sở Y tế tham mưu tại Tờ trình số 5)',
  ])('parts %j nowhere', (text) => {
    expect(clauses(text)).toEqual([])
  })
})

describe('walk: links', () => {
  const links = (text: string) => walk(comparableOf(text)).links.map(({ at, end }) => text.slice(at, end))

  it('finds the words behind which partners are named', () => {
    expect(links('Phối hợp với Sở A; Sở B cùng với Sở C (phối hợp với Sở D)')).toEqual([
      'Phối hợp với',
      'cùng với',
      'phối hợp với',
    ])
    expect(links('Sở A rà soát')).toEqual([])
  })

  it('finds the first place where a body leads and others may follow', () => {
    const leading = (text: string) => {
      const place = walk(comparableOf(text)).leading
      return place && text.slice(place.at, place.end)
    }
    expect(leading('Phòng A chủ trì, Phòng B phối hợp')).toBe(' chủ trì, ')
    expect(leading('Phòng A chủ trì (Phòng B phối hợp)')).toBe(' chủ trì (')
    expect(leading('Phòng A làm đầu mối; Phòng B phối hợp')).toBe(' đầu mối; ')
    expect(leading('Phòng A chủ trì rà soát')).toBeNull()
    expect(leading('chủ trì, Phòng B phối hợp')).toBeNull()
  })

  it('tells the last sentence that it came to', () => {
    const text = 'Đã họp. Sở rà soát; các xã. làm. Sở B'
    expect(walk(comparableOf(text)).sentence).toBe(text.indexOf('Sở B'))
  })
})
