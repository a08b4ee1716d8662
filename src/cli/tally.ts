import type { Outcome } from './job.js'
import { isDoubtful, isFailed } from './report.js'
import type { Translate } from './translate.js'

/** Counts what came of a run. */
export class Tally {
  files = 0
  doubtful = 0
  failed = 0
  current = 0
  readonly #rules = new Map<string, number>()
  /** Seconds; unlike `performance`, the clock of the process is there without being loaded. */
  readonly #started = process.uptime()

  constructor(private readonly strict: boolean) {}

  /** Gives whether the file failed. */
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

  /** What was read, what is doubtful, the commonest diagnostics, the time. */
  text(t: Translate): string {
    const parts = [t('tally.fine', { n: this.files - this.doubtful - this.failed })]
    if (this.doubtful > 0) parts.push(t('tally.doubtful', { n: this.doubtful }))
    if (this.failed > 0) parts.push(t('tally.failed', { n: this.failed }))
    if (this.current > 0) parts.push(t('tally.current', { n: this.current }))
    const time = timeText(process.uptime() - this.#started, t)
    const lines = [t('tally.read', { n: this.files, time, parts: parts.join(', ') })]
    const commonest = [...this.#rules].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 5)
    if (commonest.length > 0) {
      const list = commonest.map(([rule, n]) => `${rule} ${t.number(n)}`).join(', ')
      lines.push(t('tally.commonest', { list }))
    }
    return `${lines.join('\n')}\n`
  }
}

/** `0,8 giây`, `2 phút 5 giây` */
export function timeText(seconds: number, t: Translate): string {
  if (seconds < 60) return t('tally.seconds', { n: Number(seconds.toPrecision(2)) })
  const whole = Math.round(seconds)
  return t('tally.minutes', { m: Math.floor(whole / 60), s: whole % 60 })
}
