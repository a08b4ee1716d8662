import { restoreCapitals } from './capitals.js'
import { isLegacyLine } from './detect.js'
import { convert, type LegacyEncoding } from './legacy.js'
import { modernLetter } from './suspicious.js'

/** Text after conversion, and where the first converted line begins in it (null: all of it was converted). */
export interface Converted {
  text: string
  offset: number | null
}

/**
 * Converts `text` as a whole; or, where it has letters that the legacy encoding cannot have, those of its
 * lines that are legacy. A line that does not tell goes with the line before.
 */
export function convertLegacy(text: string, encoding: LegacyEncoding): Converted {
  if (!modernLetter.test(text)) return { text: convertWhole(text, encoding), offset: null }
  let offset: number | null = null
  let length = 0
  let legacy = false
  const parts: string[] = []
  for (const line of text.split(/(?<=\n)/)) {
    legacy = isLegacyLine(line, encoding) ?? legacy
    const read = legacy ? convertWhole(line, encoding) : line
    if (read !== line) offset ??= length
    length += read.length
    parts.push(read)
  }
  return { text: parts.join(''), offset }
}

/** Converts all of `text`. */
export function convertWhole(text: string, encoding: LegacyEncoding): string {
  const converted = convert(text, encoding)
  return encoding.name === 'tcvn3' ? restoreCapitals(converted) : converted
}
