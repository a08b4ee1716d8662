import type { Reporter } from './reporter.js'
import { isFine, shortly } from './verdict.js'

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
      if (message === undefined)
        lines.push(`      kept: ${shortly(kept, 1000, 'null')}`, `      read: ${shortly(read, 1000, 'null')}`)
      else lines.push(`      message: ${JSON.stringify(message)}`)
    }
    lines.push('  ...')
  }
  return `${lines.join('\n')}\n`
}
