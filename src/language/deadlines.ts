/** Deadlines: the phrase from its trigger to the end of the time it names, and the last day it allows. */
import type { CalendarContext } from './dates/date.js'
import { before } from './deadlines/before.js'
import { completion } from './deadlines/completion.js'
import type { DeadlineConstruct, DeadlineMatch } from './deadlines/construct.js'
import { endOfPeriod } from './deadlines/end-of-period.js'
import { latest } from './deadlines/latest.js'
import { limit } from './deadlines/limit.js'
import { recurring } from './deadlines/recurring.js'
import { findSentOn } from './deadlines/sent-on.js'
import { until } from './deadlines/until.js'
import { within } from './deadlines/within.js'
import { isSmall, lowerCase } from './letters.js'

export type { DeadlineMatch } from './deadlines/construct.js'

const constructs: readonly DeadlineConstruct[] = [
  before,
  latest,
  until,
  within,
  limit,
  completion,
  endOfPeriod,
  recurring,
]

const byWord = new Map(
  constructs.flatMap((construct) => construct.words.map((word) => [word, construct] as const)),
)
// A look behind would slow the scan; the letter before is looked at after.
const TRIGGER = new RegExp(`(?:${[...byWord.keys()].join('|')})(?=[ :,])`, 'g')

/** A day so many years before the meeting is what a condition speaks of, not a limit. */
const BYGONE = 2

/** Finds every deadline in the text, in order. A day or month without a year takes that of the context. */
export function findDeadlines(text: string, context: CalendarContext): DeadlineMatch[] {
  const found: DeadlineMatch[] = []
  const small = lowerCase(text)
  TRIGGER.lastIndex = 0
  for (let trigger = TRIGGER.exec(small); trigger; trigger = TRIGGER.exec(small)) {
    if (isSmall(small.charCodeAt(trigger.index - 1))) continue
    const deadline = byWord.get(trigger[0])!.read(small, trigger.index, context)
    if (!deadline || isBygone(deadline, context)) continue
    found.push(deadline)
    TRIGGER.lastIndex = deadline.end
  }
  const sent = findSentOn(text, context).filter((deadline) => !isBygone(deadline, context))
  return sent.length === 0 ? found : inOrder(found, sent)
}

/** Both, but of two that overlap only the first list's. */
function inOrder(found: DeadlineMatch[], others: DeadlineMatch[]): DeadlineMatch[] {
  const free = others.filter(
    ({ start, end }) => !found.some((other) => other.start < end && start < other.end),
  )
  return [...found, ...free].sort((a, b) => a.start - b.start)
}

const isBygone = ({ date }: DeadlineMatch, { year }: CalendarContext): boolean =>
  date !== null && year !== null && year - Number(date.slice(0, 4)) >= BYGONE
