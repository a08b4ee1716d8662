/**
 * Character references that were left in a text copied from the web.
 *
 *     "TH&Ocirc;NG B&Aacute;O"  →  "THÔNG BÁO"        "Số:&nbsp;918/TB-SCT"  →  "Số: 918/TB-SCT"
 *
 * They encode characters, so they are decoded before the text is split into lines.
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const REFERENCE = /&(?:([a-z][a-z\d]{1,31})|#(\d{1,7})|#x([\da-f]{1,6}));/gi

export function decodeReferences(text: string): { text: string; offset: number | null } {
  let first: number | null = null
  if (!text.includes('&')) return { text, offset: null }
  const decoded = text.replace(REFERENCE, (whole, name?: string, decimal?: string, hex?: string) => {
    const character = name ? decodeNamedCharacterReference(name) : fromCode(Number(decimal ?? `0x${hex}`))
    if (character === false || character === null) return whole
    first ??= text.indexOf(whole)
    return character
  })
  return { text: first === null ? text : decoded.normalize('NFC'), offset: first }
}

/** Null for surrogates, control characters and numbers beyond Unicode. */
function fromCode(code: number): string | null {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || (code < 32 && code !== 9 && code !== 10))
    return null
  return String.fromCodePoint(code)
}
