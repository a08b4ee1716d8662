import { Chalk } from 'chalk'
import type { Notice } from '../notice.js'
import type { Format, FormatOptions } from './format.js'
import { dateText, wrap } from './layout.js'
import type { Pen } from './summary/pen.js'
import { isDoubtful, reviewText } from './review.js'
import { facts } from './summary/facts.js'
import { type Due, dueTable, taskTable } from './summary/tables.js'
import { sayIn } from './words.js'

interface Piece {
  readonly text: string
  readonly due: readonly Due[]
}

/**
 * A summary for people at a terminal: the notice, who must do what by when, and what to check; after several notices,
 * all tasks with deadlines, by date.
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

function review(notice: Notice, { say, chalk, width }: Pen): string[] {
  const { diagnostics, review: places } = notice
  const doubts = diagnostics.filter(isDoubtful)
  if (doubts.length + places.length === 0) return []
  const entries = [
    ...doubts.map(({ message, line, rule }) => ({
      text: line === null ? message : `${say('line', { line })}: ${message}`,
      rule,
    })),
    ...places.map((place) => ({ text: reviewText(notice, place), rule: place.pointer })),
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
