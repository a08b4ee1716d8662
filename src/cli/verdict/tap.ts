import type { Reporter } from './reporter.js'
import { isFine, excerpts } from './verdict.js'

/** TAP version 14 (https://testanything.org): a test point for each file, with the differences as YAML below it. */
export const tap: Reporter = (verdicts) => {
  const lines = ['TAP version 14', `1..${verdicts.length}`]
  for (const [index, verdict] of verdicts.entries()) {
    const name = verdict.path.replaceAll(/[\\#]/g, String.raw`\$&`).replaceAll(/\p{Cc}/gu, ' ')
    lines.push(`${isFine(verdict) ? 'ok' : 'not ok'} ${index + 1} - ${name}`)
    if (isFine(verdict)) continue
    lines.push('  ---', `  message: ${JSON.stringify(verdict.text)}`)
    if (verdict.places.length > 0) lines.push('  places:')
    for (const place of verdict.places) {
      const { pointer, message, kept, read } = place
      const shown = excerpts(place, most, '')
      lines.push(`    - pointer: ${JSON.stringify(pointer)}`)
      if (message !== undefined) lines.push(`      message: ${JSON.stringify(message)}`)
      if (kept !== undefined) lines.push(`      kept: ${yaml(kept, shown[0])}`)
      if (read !== undefined) lines.push(`      read: ${yaml(read, shown[1])}`)
    }
    lines.push('  ...')
  }
  return `${lines.join('\n')}\n`
}

/** Characters of a value that are shown. */
const most = 1000

/** A value as JSON, which is YAML in one line; an excerpt is written as a string. */
function yaml(value: unknown, shown: string): string {
  return JSON.stringify(value) === shown ? shown : JSON.stringify(shown)
}
