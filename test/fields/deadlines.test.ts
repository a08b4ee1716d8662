import { describe, expect, it } from 'vitest'
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

describe('the deadlines of an assignment', () => {
  it('are those in its tasks, and a bad day is reported once', () => {
    const { draft, findings } = fill(
      'assignments',
      ...HEAD,
      '1. Giao Sở Y tế rà soát trước ngày 31/9/2022; giao Sở Tài chính báo cáo trước ngày 13/9/2022.',
    )
    expect(draft.assignments.map(({ body, deadlines }) => [body, deadlines.map(({ text }) => text)])).toEqual(
      [
        ['Sở Y tế', ['trước ngày 31/9/2022']],
        ['Sở Tài chính', ['trước ngày 13/9/2022']],
      ],
    )
    expect(findings).toHaveLength(1)
  })
})
