import { explains, lossesOf, newEvidence, weigh, type Evidence, type Reading } from './evidence.js'
import type { LegacyEncoding } from './legacy.js'
import { isSuspicious, modernLetter, suspicious } from './suspicious.js'

/** How many words of a text are weighed: enough to be certain, and few enough to be fast. */
const wordLimit = 1000

/**
 * Detects the legacy encoding of `lines` by their content: the one in which most of the odd words become Vietnamese
 * syllables. Null if there is none: Vietnamese in Unicode with a `µ`, French, English with a `©`.
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

/** Whether there are two different words, which are more than units such as `µm` and `mµ`. */
function isEnough({ distinct }: Reading): boolean {
  return distinct.size >= 2 && [...distinct].join('').length >= 6
}

/** The lines of `text` with a suspicious character. */
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

/** How many words are weighed in a line of a text in two encodings. */
const lineWordLimit = 40

/** Whether a line is in `encoding`, in a text of which some lines are; null if there is no evidence. */
export function isLegacyLine(line: string, encoding: LegacyEncoding): boolean | null {
  if (!isSuspicious(line)) return modernLetter.test(line) ? false : null
  const evidence = newEvidence([encoding])
  weigh(line, evidence, lineWordLimit)
  if (evidence.odd === 0) return evidence.modern > 0 ? false : null
  return explains(encoding, evidence)
}
