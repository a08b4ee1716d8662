import type { Item, Notice } from '../../notice.js'
import { dateText, wrap } from '../layout.js'
import type { Pen } from './pen.js'
import type { Say } from '../words.js'

/** The labelled lines: meeting, chair, conclusions, recipients, signer. */
export function facts(notice: Notice, { say, chalk, width }: Pen): string[] {
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
