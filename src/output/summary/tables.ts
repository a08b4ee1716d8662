import type { Assignment } from '../../notice.js'
import { clamp, dateText, sideBySide, wrap } from '../layout.js'
import type { Pen } from './pen.js'

/** A task with a deadline. */
export interface Due {
  readonly date: string
  readonly body: string
  readonly task: string
  /** Number of the notice. */
  readonly number: string
}

/** Lines of a cell; longer texts are cut. */
const mostLines = 5

/** The table of who must do what by when; bodies with the same task share a row. */
export function taskTable(assignments: readonly Assignment[], pen: Pen): string[] {
  const { say, chalk, width } = pen
  const groups = new Map<string, Assignment[]>()
  for (const assignment of assignments) {
    const key = JSON.stringify([assignment.item, assignment.tasks])
    groups.set(key, [...(groups.get(key) ?? []), assignment])
  }
  if (groups.size === 0) return [`  ${chalk.dim(say('nobody'))}`]
  const who = Math.floor((width - 30) * 0.3)
  const widths = [who, width - 30 - who, 12, 8]
  const rows = [...groups.values()].map((group) => cells(group, widths, pen))
  return table([say('who'), say('what'), say('when'), say('item')], rows, widths, pen)
}

function cells(group: readonly Assignment[], widths: readonly number[], { say }: Pen): string[][] {
  const named = (role: Assignment['role']) => group.filter((one) => one.role === role).map(({ body }) => body)
  const leads = named('lead')
  const supports = named('support')
  const bodies = leads.length > 0 ? leads : supports
  const { item, tasks, deadlines } = group[0]!
  const several = tasks.length > 1
  const what = tasks.flatMap((task) => wrap(several ? `• ${task}` : task, widths[1]!))
  const helped = leads.length > 0 && supports.length > 0
  return [
    bodies.flatMap((body) => wrap(body, widths[0]!)),
    [
      ...clamp(what, mostLines, widths[1]!),
      ...(helped
        ? clamp(wrap(say('support', { bodies: supports.join('; ') }), widths[1]!), 2, widths[1]!)
        : []),
    ],
    [...new Set(deadlines.map(({ date, text }) => (date === null ? text : dateText(date))))].flatMap((text) =>
      clamp(wrap(text, widths[2]!), mostLines, widths[2]!),
    ),
    wrap(item ?? '', widths[3]!),
  ]
}

/** The table of tasks with deadlines, by date. */
export function dueTable(due: readonly Due[], pen: Pen): string[] {
  const { say, chalk, width } = pen
  const who = Math.floor((width - 36) * 0.35)
  const widths = [10, who, width - 36 - who, 18]
  const rows = due
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, body, task, number }) => [
      [dateText(date)],
      clamp(wrap(body, widths[1]!), 2, widths[1]!),
      clamp(wrap(task, widths[2]!), 2, widths[2]!),
      wrap(number, widths[3]!),
    ])
  return [
    chalk.bold.cyan(say('due')),
    ...table([say('when'), say('who'), say('what'), ''], rows, widths, pen),
  ]
}

function table(
  heads: readonly string[],
  rows: readonly string[][][],
  widths: readonly number[],
  { chalk }: Pen,
): string[] {
  const head = sideBySide(
    heads.map((text) => [text]),
    widths,
    (text) => chalk.bold(text),
  )
  const rule = widths.map((length) => '─'.repeat(length)).join('  ')
  const body = rows.flatMap((row) => sideBySide(row, widths, (text) => text))
  return [...head, chalk.dim(rule), ...body].map((line) => `  ${line}`)
}
