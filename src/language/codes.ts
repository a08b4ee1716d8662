/** The codes of a text at once: to ask a string for each takes three times as long. */

/** A text of no more characters needs no memory of its own. */
const KEPT = 32_768
const bytes = Buffer.alloc(2 * KEPT)
const kept = new Uint16Array(bytes.buffer, bytes.byteOffset, KEPT)
const BIG_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0

/** One code for each UTF-16 unit of `text`; of no use any more when the next text is asked for. */
export function codesOf(text: string): Uint16Array {
  const { length } = text
  if (length > KEPT) return Uint16Array.from({ length }, (_, at) => text.charCodeAt(at))
  bytes.write(text, 'utf16le')
  if (BIG_ENDIAN) bytes.subarray(0, 2 * length).swap16()
  return kept.subarray(0, length)
}
