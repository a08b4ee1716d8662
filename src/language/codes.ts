/** The codes of a text at once: to ask a string for each takes three times as long. */

/** A text of no more characters needs no memory of its own. */
const KEPT = 32_768
const bytes = Buffer.alloc(2 * KEPT)
const kept = new Uint16Array(bytes.buffer, bytes.byteOffset, KEPT)
const BIG_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0

/** One code for each UTF-16 unit of `text`; of no use any more when the next text is asked for. */
export function codesOf(text: string): Uint16Array {
  const { length } = text
  const codes = length > KEPT ? new Uint16Array(length) : kept.subarray(0, length)
  bytesOf(codes).write(text, 'utf16le')
  if (BIG_ENDIAN) bytesOf(codes).swap16()
  return codes
}

/** The text that the codes make; they are of no use afterwards. */
export function textOf(codes: Uint16Array): string {
  if (BIG_ENDIAN) bytesOf(codes).swap16()
  return bytesOf(codes).toString('utf16le', 0, 2 * codes.length)
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array): Buffer {
  return buffer === bytes.buffer ? bytes : Buffer.from(buffer, byteOffset, byteLength)
}
