import {
  encodingAliases,
  legacyEncodings,
  unicodeEncodings,
  type UnicodeEncodingName,
} from '../vocabulary/encodings/names.js'
import { convertWhole } from './convert.js'
import { DecodeError, invalidAt } from './error.js'
import type { Doubt } from './initials.js'
import { firstUndefined, legacyTables, type LegacyEncoding } from './legacy.js'
import { decodeUnicode } from './unicode.js'

/** The names of the encodings that can be asked for. */
export const encodings: readonly string[] = [
  ...unicodeEncodings,
  ...legacyEncodings,
  ...legacyEncodings.map((name) => `utf-8+${name}`),
]

/** The canonical name of an encoding for `name`, in upper or lower case (`TCVN3`, `utf8`); undefined if there is none. */
export function encodingNamed(name: string): string | undefined {
  const asked = name.trim().toLowerCase()
  const encoding = encodingAliases[asked] ?? asked
  return encodings.includes(encoding) ? encoding : undefined
}

export interface Named {
  /** NFC. */
  text: string
  encoding: string
  /** The first word that may have lost a capital. */
  doubt: Doubt | null
}

/**
 * Decodes `bytes` in the encoding called `name`.
 *
 * @throws DecodeError if the name is unknown, or for the first byte that is not valid in the encoding
 */
export function decodeNamed(bytes: Uint8Array, name: string): Named {
  const encoding = encodingNamed(name)
  if (encoding === undefined) {
    const known = encodings.join(', ')
    throw new DecodeError('unknown-encoding', `unknown encoding ${name}; known are ${known}`, name)
  }
  const table = legacyTables().find((one) => encoding.replace('utf-8+', '') === one.name)
  if (table === undefined) {
    const text = decodeUnicode(bytes, encoding as UnicodeEncodingName, 'invalid-encoding')
    return { text: text.normalize('NFC'), encoding, doubt: null }
  }
  const overUtf8 = encoding !== table.name
  const text = overUtf8 ? decodeUnicode(bytes, 'utf-8', 'invalid-encoding') : readLatin1(bytes)
  refuseUndefined(text, table, overUtf8)
  return { ...convertWhole(text, table), encoding }
}

function refuseUndefined(text: string, table: LegacyEncoding, overUtf8: boolean): void {
  const at = firstUndefined(text, table)
  if (at === -1) return
  const before = text.slice(0, at)
  throw invalidAt('invalid-encoding', table.name, before, overUtf8 ? Buffer.byteLength(before) : at)
}

/** Decodes each byte as the Latin-1 character of that number. */
export function readLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
