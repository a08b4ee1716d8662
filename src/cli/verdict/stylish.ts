import type { Paint } from '../terminal/colour.js'
import { printablePath } from '../report/report.js'
import type { Translate } from '../translate.js'
import type { Reporter } from './reporter.js'
import { type Place, type Verdict, isFine, excerpts } from './verdict.js'

/** How many places are shown for a file. */
const most = 20

/**
 * For people:
 *
 *     ✗ fixtures/a.txt  differs in 1 place
 *         /header/date
 *           - kept  "2024-01-15"
 *           + read  "2024-01-16"
 */
export const stylish: Reporter = (verdicts, { t, paint, quiet }) =>
  verdicts
    .filter((verdict) => !quiet || !isFine(verdict))
    .flatMap((verdict) => lines(verdict, t, paint))
    .map((line) => `${line}\n`)
    .join('')

function lines(verdict: Verdict, t: Translate, paint: Paint): string[] {
  const sign = isFine(verdict) ? paint.green('✓') : paint.red('✗')
  const shown = verdict.places.slice(0, most).flatMap((place) => placeLines(place, t, paint))
  const rest = verdict.places.length - most
  return [
    `${sign} ${paint.bold(printablePath(verdict.path))}  ${paint.dim(verdict.text)}`,
    ...shown,
    ...(rest > 0 ? [`    ${t('check.more', { n: rest })}`] : []),
  ]
}

function placeLines(place: Place, t: Translate, paint: Paint): string[] {
  const { pointer, message } = place
  const at = `    ${paint.cyan(pointer || '/')}`
  if (message !== undefined) return [`${at}  ${message}`]
  const [kept, read] = excerpts(place, 200, t('check.absent'))
  return [
    at,
    paint.red(`      - ${t('check.expected')}  ${kept}`),
    paint.green(`      + ${t('check.actual')}  ${read}`),
  ]
}
