import { describe, expect, it } from 'vitest'
import { deadlinesIn } from '../../src/fields/deadlines.js'
import type { Span } from '../../src/lines/passage.js'
import { fill } from './fill.js'

const HEAD = ['THÔNG BÁO', 'Kết luận cuộc họp', '', 'Ngày 05/7/2022, Chủ tịch kết luận như sau:']

describe('fillDeadlines', () => {
  it('puts each deadline to the item in which it stands', () => {
    const { conclusions } = fill(
      'deadlines',
      ...HEAD,
      '1. Báo cáo trước ngày 13/9/2022:',
      '- Rà soát chậm nhất ngày 20/9/2022.',
    ).draft
    expect(conclusions[0]).toMatchObject({
      deadlines: [{ text: 'trước ngày 13/9/2022', date: '2022-09-13' }],
      items: [{ deadlines: [{ text: 'chậm nhất ngày 20/9/2022', date: '2022-09-20' }] }],
    })
  })

  it('takes the year of the meeting', () => {
    expect(fill('deadlines', ...HEAD, '1. Báo cáo trước ngày 13/9.').draft.conclusions[0]!.deadlines).toEqual(
      [{ text: 'trước ngày 13/9', date: '2022-09-13' }],
    )
  })

  it('says which day is in no calendar', () => {
    const { draft, findings } = fill('deadlines', ...HEAD, '1. Báo cáo trước ngày 31/9/2022.')
    expect(draft.conclusions[0]!.deadlines).toEqual([{ text: 'trước ngày 31/9/2022', date: null }])
    expect(findings).toEqual([['date-invalid', 'trước ngày 31/9/2022']])
  })
})

describe('deadlinesIn', () => {
  it('finds those of a part of a text, and reports a bad day once', () => {
    const { context } = fill(
      'deadlines',
      ...HEAD,
      '1. Rà soát trước ngày 31/9/2022. Báo cáo trước ngày 13/9/2022.',
    )
    const whole = context.draft.conclusions[0]!.text as Span
    const half = whole.passage.span(whole.start, whole.value.indexOf('Báo'))
    expect(deadlinesIn(whole, context)).toHaveLength(2)
    expect(deadlinesIn(half, context).map(({ text }) => text.value)).toEqual(['trước ngày 31/9/2022'])
    expect(context.findings).toHaveLength(1)
  })
})
