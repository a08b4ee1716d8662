import { isUtf8, transcode } from 'node:buffer'
import type { UnicodeEncodingName } from '../vocabulary/encodings/names.js'
import { invalidAt, type DecodeError } from './error.js'

const marks: readonly (readonly [mark: readonly number[], encoding: UnicodeEncodingName])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

const leastOfMarks = 0xef

/** The encoding that a byte order mark declares, or null. */
export function byteOrderMark(bytes: Uint8Array): UnicodeEncodingName | null {
  if (bytes[0]! < leastOfMarks) return null
  return marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? null
}

const BYTE_ORDER_MARK = 0xfeff

const sampleSize = 65_536

/** Detects UTF-16 without a byte order mark: in Latin text every other byte is zero, and no others. */
export function zeroPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1 || !bytes.includes(0)) return null
  const zeros = [0, 0]
  const end = Math.min(bytes.length, sampleSize)
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1]!++
  const [even = 0, odd = 0] = zeros
  const many = end / 2 / 4
  const few = end / 2 / 50
  if (odd > many && even <= few) return 'utf-16le'
  if (even > many && odd <= few) return 'utf-16be'
  return null
}

/**
 * Decodes `bytes`, without a byte order mark.
 *
 * @throws DecodeError with `code`, for the first invalid byte
 */
export function decodeUnicode(
  bytes: Uint8Array,
  encoding: UnicodeEncodingName,
  code: 'invalid-utf-8' | 'invalid-encoding',
): string {
  const text = decodeStrictly(bytes, encoding)
  if (text === null) throw invalidUnicode(bytes, encoding, code)
  return text
}

/** The error for the first invalid byte of `bytes`, which are not valid in `encoding`. */
export function invalidUnicode(
  bytes: Uint8Array,
  encoding: UnicodeEncodingName,
  code: 'invalid-utf-8' | 'invalid-encoding',
): DecodeError {
  const lossy = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const [before, offset] = firstInvalid(bytes, encoding, lossy)
  return invalidAt(code, encoding, before, offset)
}

/** Decodes `bytes`; null if they are not valid in `encoding`. */
export function decodeStrictly(bytes: Uint8Array, encoding: UnicodeEncodingName): string | null {
  if (encoding === 'utf-8') return isUtf8(bytes) ? decodeUtf8(bytes) : null
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Decodes by way of UTF-16, which takes a seventh of the time of `TextDecoder`. */
function decodeUtf8(bytes: Uint8Array): string {
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text
}

/** The text before the first U+FFFD of `lossy` that is not in the bytes themselves, and the offset of its byte. */
function firstInvalid(bytes: Uint8Array, encoding: UnicodeEncodingName, lossy: string): [string, number] {
  const spelled =
    encoding === 'utf-8' ? [0xef, 0xbf, 0xbd] : encoding === 'utf-16le' ? [0xfd, 0xff] : [0xff, 0xfd]
  let at = 0
  let offset = 0
  for (;;) {
    const found = lossy.indexOf('\ufffd', at)
    const end = found === -1 ? lossy.length : found
    const passed = lossy.slice(at, end)
    offset += encoding === 'utf-8' ? Buffer.byteLength(passed) : passed.length * 2
    if (found === -1 || spelled.some((byte, index) => bytes[offset + index] !== byte))
      return [lossy.slice(0, end), offset]
    at = end + 1
    offset += spelled.length
  }
}
