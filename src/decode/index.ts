import { refuseControls, refuseSignature } from './binary.js'
import { convertLegacy, type Converted } from './convert.js'
import { detectLegacy, suspiciousLines } from './detect.js'
import { findGarbled } from './garbled/index.js'
import { findMojibake } from './garbled/mojibake.js'
import type { Doubt } from './initials.js'
import { decodeNamed, readLatin1 } from './named.js'
import { isSuspicious, lookAt, type Look } from './suspicious.js'
import type { Decoded, DecodeProblem } from './types.js'
import { decodeLineEnds } from './escaped-line-ends.js'
import { decodeReferences } from './character-references.js'
import { byteOrderMark, decodeStrictly, decodeUnicode, invalidUnicode, zeroPattern } from './unicode.js'

export { DecodeError, type DecodeErrorCode } from './error.js'
export { encodingNamed, encodings } from './named.js'
export type { Decoded, DecodeProblem } from './types.js'

/**
 * Decodes bytes. Without a named encoding, this is detected by byte order mark or content: UTF-8, UTF-16 or a legacy
 * Vietnamese encoding. Code points of a legacy encoding in Unicode text are converted. A named encoding is used
 * strictly.
 *
 * @throws DecodeError if the bytes are not text, or not valid in the encoding
 */
export function decode(bytes: Uint8Array, options: { encoding?: string } = {}): Decoded {
  if (options.encoding !== undefined) {
    const { text, encoding, doubt } = decodeNamed(bytes, options.encoding)
    return withDamage(text, encoding, caseLost(doubt))
  }
  refuseSignature(bytes)
  const unicode = byteOrderMark(bytes) ?? zeroPattern(bytes)
  if (unicode !== null && unicode !== 'utf-8')
    return readText(decodeUnicode(bytes, unicode, 'invalid-encoding'), unicode)
  const text = decodeStrictly(bytes, 'utf-8')
  if (text !== null) return readText(text, 'utf-8')
  const latin = readLatin1(bytes)
  refuseControls(latin, maxControlShare / 5)
  const legacy = findMojibake(latin) === -1 ? detectLegacy([latin]) : null
  if (legacy === null) throw invalidUnicode(bytes, 'utf-8', 'invalid-utf-8')
  const converted = convertLegacy(latin, legacy)
  return withDamage(converted.text, legacy.name, problemsOf(converted, legacy.name))
}

/** Treats a string as `decode` does the text of a UTF-8 file. */
export function decodeText(text: string): Decoded {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text
  const decoded = readText(unmarked, 'utf-8', 1)
  const surrogate = isSuspicious(decoded.text) ? loneSurrogate.exec(decoded.text) : null
  if (surrogate !== null)
    decoded.problems.push({
      rule: 'encoding-invalid',
      detail: 'lone-surrogate',
      offset: surrogate.index,
    })
  return decoded
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** With a greater share of control characters, valid UTF-8 is not text; a fifth of it is enough if it is not valid. */
const maxControlShare = 0.1

/** Normalises `text` to NFC and decodes escapes, character references and legacy code points in it. */
function readText(text: string, encoding: string, controlShare = maxControlShare): Decoded {
  const look = lookAt(text)
  const composed = look.ordinary ? text : text.normalize('NFC')
  const written = decodeLineEnds(composed)
  const { text: decoded, offset: referred } = decodeReferences(written.text)
  const offset = written.offset ?? referred
  if (offset === null)
    return readCharacters(composed, encoding, controlShare, composed === text ? look : lookAt(composed))
  const read = readCharacters(decoded, encoding, controlShare, lookAt(decoded))
  return { ...read, problems: [conversion('html', offset), ...read.problems] }
}

function readCharacters(text: string, encoding: string, controlShare: number, look: Look): Decoded {
  const plain = !isSuspicious(text, look)
  if (!plain) {
    refuseControls(text, controlShare)
    const legacy = findMojibake(text) === -1 ? detectLegacy(suspiciousLines(text)) : null
    if (legacy !== null) {
      const converted = convertLegacy(text, legacy)
      if (converted.text !== text)
        return withDamage(converted.text, `${encoding}+${legacy.name}`, problemsOf(converted, legacy.name))
    }
  }
  return { text, encoding, problems: findGarbled(text, plain, look) }
}

function conversion(detail: string, offset: number | null): DecodeProblem {
  return { rule: 'encoding-converted', detail, offset }
}

function problemsOf({ offset, doubt }: Converted, encoding: string): DecodeProblem[] {
  return [conversion(encoding, offset), ...caseLost(doubt)]
}

function caseLost(doubt: Doubt | null): DecodeProblem[] {
  return doubt ? [{ rule: 'case-lost', detail: doubt.word, offset: doubt.offset }] : []
}

function withDamage(text: string, encoding: string, problems: readonly DecodeProblem[]): Decoded {
  return { text, encoding, problems: [...problems, ...findGarbled(text, !isSuspicious(text))] }
}
