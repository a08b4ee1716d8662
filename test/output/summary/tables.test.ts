import { Chalk } from 'chalk'
import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../../src/index.js'
import type { Pen } from '../../../src/output/summary/pen.js'
import { dueTable, taskTable } from '../../../src/output/summary/tables.js'
import { sayIn } from '../../../src/output/words.js'

const pen: Pen = { say: sayIn('vi'), width: 80, chalk: new Chalk({ level: 0 }) }
const task = (body: string, more: Partial<Assignment> = {}): Assignment => ({
  body,
  role: 'lead',
  item: '1',
  tasks: ['Rà soát các dự án.'],
  deadlines: [],
  ...more,
})

describe('taskTable', () => {
  it('gives bodies with one task one row', () => {
    const deadlines = [
      { text: 'trước ngày 20/3/2024', date: '2024-03-20' },
      { text: 'đến 20/3', date: '2024-03-20' },
      { text: 'hằng tháng', date: null },
    ]
    const shared = { deadlines, item: 'II/4' }
    expect(
      taskTable([task('Sở Y tế', shared), task('Công an tỉnh', shared), task('Sở Nội vụ')], pen),
    ).toEqual([
      '  Đơn vị           Nhiệm vụ                             Hạn           Mục',
      `  ${[15, 35, 12, 8].map((width) => '─'.repeat(width)).join('  ')}`,
      '  Sở Y tế          Rà soát các dự án.                   20/03/2024    II/4',
      '  Công an tỉnh                                          hằng tháng',
      '  Sở Nội vụ        Rà soát các dự án.                                 1',
    ])
  })

  it('names who supports below the task, or first where nobody leads', () => {
    const support = { role: 'support' } as const
    const [, , first, second] = taskTable(
      [task('Sở Y tế'), task('Sở A', support), task('Sở B', support)],
      pen,
    )
    expect([first!.trim(), second!.trim()]).toEqual([
      expect.stringMatching(/^Sở Y tế +Rà soát/),
      'phối hợp: Sở A; Sở B',
    ])
    expect(taskTable([task('Sở A', support)], pen)[2]).toMatch(/^ {2}Sở A +Rà soát/)
  })

  it('cuts a task behind five lines', () => {
    const lines = taskTable(
      [task('Sở Y tế', { tasks: ['Rà soát các dự án chậm tiến độ. '.repeat(9).trim()] })],
      pen,
    )
    expect(lines).toHaveLength(7)
    expect(lines.at(-1)).toMatch(/ …$/)
  })

  it('says so where nobody is tasked', () => {
    expect(taskTable([], pen)).toEqual(['  Không nêu tên đơn vị nào được giao nhiệm vụ.'])
  })
})

describe('dueTable', () => {
  it('tells the next first, those of a day as they come', () => {
    const due = (date: string, body: string) => ({ date, body, task: 'Báo cáo.', number: '45/TB-UBND' })
    const lines = dueTable(
      [due('2024-03-20', 'Sở A'), due('2024-03-09', 'Sở B'), due('2024-03-20', 'Sở C')],
      pen,
    )
    expect(lines.slice(0, 2)).toEqual([
      'Nhiệm vụ có thời hạn',
      expect.stringMatching(/^ {2}Hạn +Đơn vị +Nhiệm vụ$/),
    ])
    expect(lines.slice(3)).toEqual([
      '  09/03/2024  Sở B             Báo cáo.                       45/TB-UBND',
      '  20/03/2024  Sở A             Báo cáo.                       45/TB-UBND',
      '  20/03/2024  Sở C             Báo cáo.                       45/TB-UBND',
    ])
  })
})
