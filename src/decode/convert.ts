import { restoreCapitals } from './capitals.js'
import { raiseSmallHeads } from './small-heads.js'
import { isLegacyLine } from './detect.js'
import { restoreInitials, type Doubt } from './initials.js'
import { convert, type LegacyEncoding } from './legacy.js'
import { modernLetter } from './suspicious.js'

export interface Converted {
  text: string
  /** Where the first converted line begins; null where all of the text was converted. */
  offset: number | null
  /** The first word that may have lost a capital. */
  doubt: Doubt | null
}

/**
 * Converts `text` as a whole; or, where it has letters that the legacy encoding cannot have, those of its
 * lines that are legacy. A line that does not tell goes with the line before.
 */
export function convertLegacy(text: string, encoding: LegacyEncoding): Converted {
  if (!modernLetter.test(text)) return { ...convertWhole(text, encoding), offset: null }
  let offset: number | null = null
  let doubt: Doubt | null = null
  let length = 0
  const parts: string[] = []
  for (const [stretch, legacy] of stretches(text, encoding)) {
    const read = legacy ? convertWhole(stretch, encoding) : { text: stretch, doubt: null }
    if (read.text !== stretch) offset ??= length + firstLine(stretch, read.text)
    if (read.doubt) doubt ??= { ...read.doubt, offset: length + read.doubt.offset }
    length += read.text.length
    parts.push(read.text)
  }
  return { text: parts.join(''), offset, doubt }
}

/** The lines of `text`, those next to each other together that are legacy, or are not. */
function* stretches(text: string, encoding: LegacyEncoding): Generator<[text: string, legacy: boolean]> {
  let lines: string[] = []
  let legacy = false
  for (const line of text.split(/(?<=\n)/)) {
    const next: boolean = isLegacyLine(line, encoding) ?? legacy
    if (next !== legacy && lines.length > 0) {
      yield [lines.join(''), legacy]
      lines = []
    }
    lines.push(line)
    legacy = next
  }
  yield [lines.join(''), legacy]
}

/** Offset in `read` of the first line that is another than in `text`. */
function firstLine(text: string, read: string): number {
  let at = 0
  while (text.charCodeAt(at) === read.charCodeAt(at)) at++
  return read.lastIndexOf('\n', at - 1) + 1
}

/** Converts all of `text`. */
export function convertWhole(text: string, encoding: LegacyEncoding): Omit<Converted, 'offset'> {
  const converted = convert(text, encoding)
  return encoding.name === 'tcvn3'
    ? restoreInitials(restoreCapitals(raiseSmallHeads(converted)))
    : { text: converted, doubt: null }
}
