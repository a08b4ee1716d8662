import { restoreCapitals } from './capitals.js'
import { raiseSmallHeadings } from './small-headings.js'
import { raiseSmallHeads } from './small-heads.js'
import { isLegacyLine } from './detect.js'
import { restoreInitials, type Doubt } from './initials.js'
import { convert, type LegacyEncoding } from './legacy.js'
import { modernLetter } from './suspicious.js'

export interface Converted {
  text: string
  /** Where the first converted line begins; null if all of the text was converted. */
  offset: number | null
  /** The first word that may have lost a capital. */
  doubt: Doubt | null
}

/**
 * Converts `text` to Unicode; if it has letters that the legacy encoding lacks, only the lines in that encoding. A line
 * without evidence is read like the line before it.
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

/** Splits `text` into runs of lines that are in the legacy encoding, or are not. */
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

/** Offset in `read` of the first line that differs from `text`. */
function firstLine(text: string, read: string): number {
  let at = 0
  while (text.charCodeAt(at) === read.charCodeAt(at)) at++
  return read.lastIndexOf('\n', at - 1) + 1
}

/** Converts all of `text`. */
export function convertWhole(text: string, encoding: LegacyEncoding): Omit<Converted, 'offset'> {
  const converted = convert(text, encoding)
  return encoding.name === 'tcvn3'
    ? restoreInitials(restoreCapitals(raiseSmallHeadings(raiseSmallHeads(converted))))
    : { text: converted, doubt: null }
}
