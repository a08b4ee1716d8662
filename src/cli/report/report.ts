import { isDoubtful } from '../../output/review.js'
import type { Diagnostic } from '../../notice.js'
import { dateText } from '../../output/layout.js'
import type { Explanation } from '../../render.js'
import type { Paint } from '../terminal/colour.js'
import type { Failure } from './failures.js'
import type { Outcome } from '../job.js'
import type { MessageKey } from '../messages/vi.js'
import type { Translate } from '../translate.js'
import { commandNames } from '../arguments/options.js'
import { similar } from '../arguments/usage.js'
import { sizeText } from '../arguments/values.js'

/** Longer values are cut in an explanation. */
const SHOWN = 60

/** Characters that change how a terminal shows a name: control characters, and those that set the direction of writing. */
// eslint-disable-next-line no-control-regex -- see above
const UNPRINTABLE = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** A name with such characters escaped, for one line of a terminal. */
export function printablePath(path: string): string {
  if (path === '') return '""'
  return path.replaceAll(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0).toString(16)
    if (code.length > 2) return `\\u${code.padStart(4, '0')}`
    return character === '\n' ? '\\n' : `\\x${code.padStart(2, '0')}`
  })
}

/** A name as an argument of a command, quoted if needed. */
export function asArgument(path: string): string {
  return /[^\p{L}\p{M}\p{N}\w./\\:~-]/u.test(path) ? `"${path}"` : path
}

/** Whether an outcome counts as failed: not read or written, with an error, or if `strict` with a warning. */
export function isFailed(outcome: Outcome, strict: boolean): boolean {
  const wrong = (finding: Diagnostic) =>
    finding.severity === 'error' || (strict && finding.severity === 'warning')
  return outcome.failure !== undefined || outcome.findings.some(wrong)
}

/** The report about a file, for standard error: a line for it, and one for each finding (`a.txt:12:1  lỗi: …  rule`). */
export function reportText(
  outcome: Outcome,
  quiet: boolean,
  strict: boolean,
  t: Translate,
  paint: Paint,
): string {
  const path = printablePath(outcome.path)
  if (outcome.failure) return `${paint.red('✗')} ${failureText(path, outcome.failure, t)}\n`
  const failed = isFailed(outcome, strict)
  const findings = outcome.findings.filter(isDoubtful)
  const explained = outcome.explanations?.map((entry) => explanationText(path, entry, paint)) ?? []
  if (quiet && !failed && explained.length === 0) return ''
  const sign = failed ? paint.red('✗') : findings.length > 0 ? paint.yellow('⚠') : paint.green('✓')
  const lines = [
    `${sign} ${paint.bold(path)}  ${paint.dim(digestText(outcome, findings.length, t))}`,
    ...findings.map((finding) => findingText(path, finding, t, paint)),
    ...explained,
  ]
  return `${lines.join('\n')}\n`
}

/** `a.txt:3: …` */
export function failureText(path: string, failure: Failure, t: Translate): string {
  const place = failure.line ? `${path}:${failure.line}` : path
  const hint = failure.code === 'missing' ? hintFor(path, t) : undefined
  return `${place}: ${failureWords(failure, t)}${hint === undefined ? '' : `; ${hint}`}`
}

/** A hint on a name that does not exist: a misspelled command, a quotation mark left by cmd, another encoding. */
function hintFor(path: string, t: Translate): string | undefined {
  if (path.includes('"') && path !== printablePath('')) return t('failure.quote')
  if (path.includes('\uFFFD')) return t('failure.name')
  const command = path === 'help' ? 'ketluan --help' : similar(path, commandNames)
  return command === undefined ? undefined : t('failure.similar', { name: command })
}

/** Says what went wrong, without naming the file. */
export function failureWords({ code, values = {} }: Failure, t: Translate): string {
  const shown = Object.entries(values).map(([name, value]): [string, string | number] => [
    name,
    name === 'limit' ? sizeText(value as number) : typeof value === 'string' ? printablePath(value) : value,
  ])
  const words = t(`failure.${code}`, Object.fromEntries(shown))
  const cause = causes[values['error'] ?? '']
  return cause === undefined ? words : `${words}; ${t(cause)}`
}

/** Plain words for the error codes of the system. */
const causes: Readonly<Record<string, MessageKey>> = {
  EACCES: 'failure.forbidden',
  EBUSY: 'failure.busy',
  ENAMETOOLONG: 'failure.longName',
  ENOENT: 'failure.noFolder',
  ENOTDIR: 'failure.noFolder',
  // Windows lets nobody else write to a file that a program has open, and mostly says only that it is not permitted.
  EPERM: process.platform === 'win32' ? 'failure.busy' : 'failure.forbidden',
  EROFS: 'failure.forbidden',
}

function findingText(path: string, finding: Diagnostic, t: Translate, paint: Paint): string {
  const place = finding.line === null ? path : `${path}:${finding.line}:${finding.column ?? 1}`
  const severity = t(`severity.${finding.severity}`)
  const coloured = finding.severity === 'error' ? paint.red(severity) : paint.yellow(severity)
  return `    ${place}  ${coloured}  ${t.rule(finding)}  ${paint.dim(finding.rule)}`
}

/** `    a.txt:8  /header/number/text  "805-TB/VPTU"  language/numbers: số và ký hiệu sau chữ “Số”` */
function explanationText(
  path: string,
  { pointer, line, value, rule, why }: Explanation,
  paint: Paint,
): string {
  const place = line === null ? path : `${path}:${line}`
  const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value
  return `    ${place}  ${paint.bold(pointer)}  “${shown}”  ${paint.dim(`${rule}: ${why}`)}`
}

function digestText({ digest }: Outcome, doubtful: number, t: Translate): string {
  const parts = []
  if (digest) {
    parts.push(digest.number === null ? t('report.noNumber') : digest.number)
    if (digest.date !== null) parts.push(dateText(digest.date))
    parts.push(
      t('report.conclusions', { n: digest.conclusions }),
      t('report.assignments', { n: digest.assignments }),
    )
  }
  if (doubtful > 0) parts.push(t('report.doubtful', { n: doubtful }))
  return parts.join(' · ')
}
