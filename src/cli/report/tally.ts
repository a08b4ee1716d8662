import type { Outcome } from '../job.js'
import { isDoubtful } from '../../output/review.js'
import { isFailed } from './report.js'
import type { Translate } from '../translate.js'

/** Names of documents that are not plain text; `~$…` is a temporary file of Word. */
const otherDocument = /^(?!~\$).*(\.(?:docx?|html?|odt|pdf|rtf))$/is

/** Counts the outcomes of a run. */
export class Tally {
  files = 0
  doubtful = 0
  failed = 0
  current = 0
  /** Counts of documents in folders that are not read, by extension. */
  readonly passed = new Map<string, number>()
  readonly #rules = new Map<string, number>()
  /** In seconds; unlike `performance`, this clock need not be loaded. */
  readonly #started = process.uptime()

  constructor(private readonly strict: boolean) {}

  /** Counts a file; returns whether it failed. */
  add(outcome: Outcome): boolean {
    const failed = isFailed(outcome, this.strict)
    const findings = outcome.findings.filter(isDoubtful)
    this.files++
    if (outcome.current) this.current++
    if (failed) this.failed++
    else if (findings.length > 0) this.doubtful++
    for (const { rule } of findings) this.#rules.set(rule, (this.#rules.get(rule) ?? 0) + 1)
    return failed
  }

  /** Counts a file in a folder that is not read, if it is a document. */
  passBy(name: string): void {
    const extension = otherDocument.exec(name)?.[1]?.toLowerCase()
    if (extension !== undefined) this.passed.set(extension, (this.passed.get(extension) ?? 0) + 1)
  }

  /** Says how many files were read, how many are doubtful, which diagnostics are commonest, and the time. */
  text(t: Translate): string {
    const parts = [t('tally.fine', { n: this.files - this.doubtful - this.failed })]
    if (this.doubtful > 0) parts.push(t('tally.doubtful', { n: this.doubtful }))
    if (this.failed > 0) parts.push(t('tally.failed', { n: this.failed }))
    const current = this.current > 0 ? `; ${t('tally.current', { n: this.current })}` : ''
    const time = timeText(process.uptime() - this.#started, t)
    const lines = [t('tally.read', { n: this.files, time, parts: parts.join(', ') + current })]
    if (this.#rules.size > 0) lines.push(t('tally.commonest', { list: commonest(this.#rules, t) }))
    return `${lines.join('\n')}\n`
  }

  /** Says which documents were not read; empty if there are none. */
  passedText(t: Translate): string {
    if (this.passed.size === 0) return ''
    const n = [...this.passed.values()].reduce((sum, count) => sum + count)
    return `${t('tally.passed', { n, list: commonest(this.passed, t) })}\n`
  }
}

/** `.docx 12, .pdf 3` */
function commonest(counts: ReadonlyMap<string, number>, t: Translate): string {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([name, n]) => `${name} ${t.number(n)}`)
    .join(', ')
}

/** `0,8 giây`, `2 phút 5 giây` */
export function timeText(seconds: number, t: Translate): string {
  if (seconds < 60) return t('tally.seconds', { n: Number(seconds.toPrecision(2)) })
  const whole = Math.round(seconds)
  return t('tally.minutes', { m: Math.floor(whole / 60), s: whole % 60 })
}
