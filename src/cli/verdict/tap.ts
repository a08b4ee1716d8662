import type { Reporter } from './reporter.js'
import { isFine } from './verdict.js'

/** TAP version 14 (https://testanything.org): a test point for each file, what is wrong as YAML below it. */
export const tap: Reporter = (verdicts) => {
  const lines = ['TAP version 14', `1..${verdicts.length}`]
  for (const [index, verdict] of verdicts.entries()) {
    const name = verdict.path.replaceAll(/[\\#]/g, String.raw`\$&`).replaceAll(/\p{Cc}/gu, ' ')
    lines.push(`${isFine(verdict) ? 'ok' : 'not ok'} ${index + 1} - ${name}`)
    if (isFine(verdict)) continue
    lines.push('  ---', `  message: ${JSON.stringify(verdict.text)}`)
    if (verdict.places.length > 0) lines.push('  places:')
    for (const { pointer, message, kept, read } of verdict.places) {
      lines.push(`    - pointer: ${JSON.stringify(pointer)}`)
      if (message !== undefined) lines.push(`      message: ${JSON.stringify(message)}`)
      if (kept !== undefined) lines.push(`      kept: ${yaml(kept)}`)
      if (read !== undefined) lines.push(`      read: ${yaml(read)}`)
    }
    lines.push('  ...')
  }
  return `${lines.join('\n')}\n`
}

/** How much of a value is told. */
const most = 1000

/** A value in one line of YAML, which JSON is too; where it is long, its beginning as a text. */
function yaml(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length <= most ? text : JSON.stringify(`${text.slice(0, most)}…`)
}
