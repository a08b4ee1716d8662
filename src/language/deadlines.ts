/** Deadlines: the phrase from its trigger to the end of the time it names, and the last day it allows. */
import { Beginnings } from './phrases/beginnings.js'
import type { Comparable } from './comparable.js'
import { Phrases } from './phrases.js'
import type { CalendarContext } from './dates/date.js'
import { before } from './deadlines/before.js'
import { completion } from './deadlines/completion.js'
import type { DeadlineConstruct, DeadlineMatch } from './deadlines/construct.js'
import { during } from './deadlines/during.js'
import { endOfPeriod } from './deadlines/end-of-period.js'
import { latest } from './deadlines/latest.js'
import { limit } from './deadlines/limit.js'
import { on } from './deadlines/on.js'
import { recurring } from './deadlines/recurring.js'
import { DAY, readSentOn } from './deadlines/sent-on.js'
import { until } from './deadlines/until.js'
import { within } from './deadlines/within.js'
import { withDigits } from './digits.js'
import { lowerCase } from './letters.js'
import { withBracket } from './punctuation.js'

export type { DeadlineMatch } from './deadlines/construct.js'

const constructs: readonly DeadlineConstruct[] = [
  before,
  latest,
  until,
  within,
  limit,
  completion,
  endOfPeriod,
  during,
  recurring,
  on,
]

const triggers = new Phrases(...constructs.map((construct) => [construct, construct.words] as const))
const beginnings = new Beginnings([...constructs.flatMap(({ words }) => words), DAY])
/** A space, a colon or a comma. */
const endsTrigger = (code: number): boolean => code === 32 || code === 58 || code === 44

/** What scans have for `trước`. */
const MISREAD = /tr(?:ưó|uớ|ưo)c/g

/** A day so many years before the meeting is what a condition speaks of, not a limit. */
const BYGONE = 2

/**
 * Finds every deadline in the text, in order. A day or month without a year takes that of the context.
 * @param counts - it may have a digit
 */
export function findDeadlines(line: Comparable, context: CalendarContext, counts = true): DeadlineMatch[] {
  const found: DeadlineMatch[] = []
  const sent: DeadlineMatch[] = []
  const { text, codes } = line
  let small: string | undefined
  const { length } = text
  for (let at = beginnings.next(codes, 0, length); at < length; at = beginnings.next(codes, at + 1, length)) {
    const trigger = triggers.at(line, at)
    if (!trigger && counts) {
      const deadline = readSentOn(text, at, context)
      if (deadline && !isBygone(deadline, context)) sent.push(deadline)
    }
    if (!trigger || !endsTrigger(codes[trigger.end]!)) continue
    if (trigger.kind.mayFollow?.(codes, trigger.end + 1) === false) continue
    small ??= lowerCase(counts ? withDigits(text) : text).replace(MISREAD, 'trước')
    // An eth reads as đ in other words only.
    if (small.charCodeAt(at) !== codes[at]) continue
    const deadline = trigger.kind.read(small, at, context)
    at = trigger.end - 1
    if (!deadline || isBygone(deadline, context)) continue
    const told = lunar(small, deadline)
    // "chậm nhất thứ Năm (24/7/2025)"
    found.push({ ...told, end: withBracket(text, told.start, told.end) })
    at = deadline.end - 1
  }
  return sent.length > 0 ? inOrder(found, sent) : found
}

const LUNAR = ' âm lịch'

/** `trước 20/12` **âm lịch**: a day of another calendar. */
function lunar(small: string, deadline: DeadlineMatch): DeadlineMatch {
  const { end } = deadline
  return small.startsWith(LUNAR, end)
    ? { ...deadline, end: end + LUNAR.length, date: null, invalid: false }
    : deadline
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
