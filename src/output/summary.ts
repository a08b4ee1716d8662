import { valueAt } from './select.js'
import { Chalk } from 'chalk'
import type { Item, Notice } from '../notice.js'
import type { Format, FormatOptions } from './format.js'
import { dateText, wrap } from './layout.js'
import { type Due, dueTable, taskTable } from './summary-tables.js'
import type { Pen } from './pen.js'
import { type Say, sayIn } from './words.js'

interface Piece {
  readonly text: string
  readonly due: readonly Due[]
}

/**
 * For people at a terminal: what a notice is, who must do what by when, what to check; after several notices,
 * all that has a deadline, in the order of the dates.
 */
export function summary({ language, width, coloured }: FormatOptions): Format<Piece> {
  const pen: Pen = {
    say: sayIn(language),
    width: Math.max(60, Math.min(width, 120)),
    chalk: new Chalk({ level: coloured ? 1 : 0 }),
  }
  const due: Due[] = []
  return {
    piece: (notice) => ({ text: `${page(notice, pen).join('\n')}\n`, due: dueIn(notice) }),
    alone: ({ text }) => text,
    open: () => '',
    add: (piece) => {
      for (const one of piece.due) due.push(one)
      return `${piece.text}\n`
    },
    close: (count) => (count > 1 && due.length > 0 ? `${dueTable(due, pen).join('\n')}\n` : ''),
  }
}

function page(notice: Notice, pen: Pen): string[] {
  const { say, chalk, width } = pen
  const { header, source } = notice
  const title = [header.number?.text ?? say('untitled'), header.date && dateText(header.date)]
  const heading = title.filter((part) => part).join(' · ')
  const gap = Math.max(2, width - heading.length - source.path.length)
  const issuer = [header.issuer.parent, header.issuer.name].filter((part) => part !== null).join(' · ')
  return [
    `${chalk.bold.cyan(heading)}${' '.repeat(gap)}${chalk.dim(source.path)}`,
    ...wrap(header.subject ?? header.type ?? '', width).map((line) => chalk.bold(line)),
    ...(issuer === '' ? [] : [chalk.dim(issuer)]),
    '',
    ...facts(notice, pen),
    '',
    ...taskTable(notice.assignments, pen),
    ...review(notice, pen),
  ]
}

/** The labelled lines: meeting, chair, conclusions, recipients, signer. */
function facts(notice: Notice, { say, chalk, width }: Pen): string[] {
  const rows: (readonly [string, string])[] = [
    [say('meeting'), meetingText(notice, say)],
    [say('chair'), chairText(notice, say)],
    [say('conclusions'), countText(notice.conclusions, say)],
    [say('recipients'), notice.recipients.length === 0 ? '' : say('places', { n: notice.recipients.length })],
    [say('signer'), signerText(notice)],
  ]
  const label = Math.max(...rows.map(([name]) => name.length))
  return rows
    .filter(([, text]) => text !== '')
    .flatMap(([name, text]) =>
      wrap(text, width - label - 5).map(
        (line, index) => `  ${chalk.dim((index === 0 ? name : '').padEnd(label))}  ${line}`,
      ),
    )
}

function meetingText({ meeting }: Notice, say: Say): string {
  const days = [meeting.date, meeting.endDate].filter((date) => date !== null).map(dateText)
  const parts = [
    [meeting.session, days.join(' – ')].filter((part) => part).join(' '),
    meeting.name,
    meeting.place && say('at', { place: meeting.place }),
  ]
  return parts.filter((part) => part).join(', ')
}

function chairText({ meeting }: Notice, say: Say): string {
  return [meeting.chair, ...meeting.coChairs]
    .map(({ name, positions, body }) => {
      const who = [name, ...positions].filter((part) => part !== null).join(', ')
      if (body === null) return who
      return who === '' ? body : `${who} (${say('onBehalf', { body })})`
    })
    .filter((part) => part !== '')
    .join('; ')
}

function countText(items: readonly Item[], say: Say): string {
  const deep = (list: readonly Item[]): number => list.reduce((n, item) => n + 1 + deep(item.items), 0)
  const points = deep(items) - items.length
  if (items.length === 0) return ''
  const top = say('items', { n: items.length })
  return points === 0 ? top : `${top}, ${say('points', { n: points })}`
}

function signerText({ signature, coSignatures }: Notice): string {
  return [signature, ...coSignatures]
    .filter((one) => one !== null)
    .map(({ authority, position, name }) =>
      [...authority.map(({ capacity, of }) => `${capacity}. ${of}`), position, name]
        .filter((part) => part)
        .join(' · '),
    )
    .join('; ')
}

function review(notice: Notice, { say, chalk, width }: Pen): string[] {
  const { diagnostics, review: places } = notice
  const doubts = diagnostics.filter(({ severity }) => severity !== 'info')
  if (doubts.length + places.length === 0) return []
  const entries = [
    ...doubts.map(({ message, line, rule }) => ({
      text: line === null ? message : `${say('line', { line })}: ${message}`,
      rule,
    })),
    ...places.map(({ pointer, reason }) => ({
      text: `“${valueAt(notice, pointer)}”: ${reason}`,
      rule: pointer,
    })),
  ]
  return [
    '',
    `  ${chalk.bold(say('review'))}`,
    ...entries.flatMap(({ text, rule }) =>
      wrap(`${text}  ${rule}`, width - 4).map(
        (line, index) =>
          `  ${index === 0 ? chalk.yellow('⚠') : ' '} ${line.endsWith(rule) ? line.slice(0, -rule.length) + chalk.dim(rule) : line}`,
      ),
    ),
  ]
}

function dueIn({ assignments, header, source }: Notice): Due[] {
  const number = header.number?.text ?? source.path
  return assignments
    .filter(({ role }) => role === 'lead')
    .flatMap(({ body, tasks, deadlines }) => {
      const days = new Set(deadlines.map(({ date }) => date))
      return [...days].flatMap((date) =>
        date === null ? [] : [{ date, body, task: tasks.join(' '), number }],
      )
    })
}
