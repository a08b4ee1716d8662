import { explains, lossesOf, newEvidence, weigh, type Evidence, type Reading } from './evidence.js'
import type { LegacyEncoding } from './legacy.js'
import { isSuspicious, modernLetter, suspicious } from './suspicious.js'

/** Words that decide for a text; enough for certainty, and few enough to cost nothing. */
const wordLimit = 1000

/**
 * The legacy encoding that `lines` are in, judged by their content: the one in which most of the odd words are
 * Vietnamese syllables. Null where none fits: modern Vietnamese with a `µ`, French, English with a `©`.
 */
export function detectLegacy(lines: Iterable<string>): LegacyEncoding | null {
  let evidence: Evidence | undefined
  for (const line of lines) {
    evidence ??= newEvidence()
    weigh(line, evidence, wordLimit)
    if (evidence.words >= wordLimit) break
  }
  if (!evidence) return null
  let best: LegacyEncoding | null = null
  let most = 0
  for (const [encoding, reading] of evidence.readings) {
    if (reading.gained < evidence.odd * 0.7 || !isEnough(reading)) continue
    const lost = lossesOf(encoding, evidence)
    const score = reading.gained - lost + reading.common
    if (reading.gained <= lost || score <= most) continue
    best = encoding
    most = score
  }
  return best
}

/** Two different words, and not merely two units such as `µm` and `mµ`. */
function isEnough({ distinct }: Reading): boolean {
  return distinct.size >= 2 && [...distinct].join('').length >= 6
}

/** The lines of `text` that have a suspicious character. */
export function* suspiciousLines(text: string): Generator<string> {
  let at = 0
  for (;;) {
    suspicious.lastIndex = at
    const found = suspicious.exec(text)
    if (found === null) return
    const end = text.indexOf('\n', found.index)
    const start = Math.max(at, text.lastIndexOf('\n', found.index) + 1)
    at = end === -1 ? text.length : end
    yield text.slice(start, at)
  }
}

/** Words that decide for one line of a text that is only in part legacy. */
const lineWordLimit = 40

/**
 * Whether one line is in `encoding`, in a text of both kinds: true, false, or null where it does not tell.
 */
export function isLegacyLine(line: string, encoding: LegacyEncoding): boolean | null {
  if (!isSuspicious(line)) return modernLetter.test(line) ? false : null
  const evidence = newEvidence([encoding])
  weigh(line, evidence, lineWordLimit)
  if (evidence.odd === 0) return evidence.modern > 0 ? false : null
  return explains(encoding, evidence)
}
