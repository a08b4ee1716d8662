/** All codes of a text at once: to ask the string for each takes three times as long. */

/** A text of at most so many characters shares one buffer. */
const KEPT = 32_768
const bytes = Buffer.alloc(2 * KEPT)
const kept = new Uint16Array(bytes.buffer, bytes.byteOffset, KEPT)
const BIG_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0

/** One code for each UTF-16 unit of `text`; valid until the next call. */
export function codesOf(text: string): Uint16Array {
  const { length } = text
  const codes = length > KEPT ? new Uint16Array(length) : kept.subarray(0, length)
  bytesOf(codes).write(text, 'utf16le')
  if (BIG_ENDIAN) bytesOf(codes).swap16()
  return codes
}

/** The memory of held codes, one text after the other until it is full. */
let held = bytes
let memory = held.buffer
let used = 2 * KEPT

/** The same, but valid for as long as they are held; `beyond` zeros follow the last code. */
export function heldCodesOf(text: string, beyond: number): Uint16Array {
  const length = text.length + beyond
  if (used + 2 * length > held.length) {
    held = Buffer.alloc(Math.max(2 * KEPT, 2 * length))
    memory = held.buffer
    used = 0
  }
  const codes = new Uint16Array(memory, held.byteOffset + used, length)
  held.write(text, used, 'utf16le')
  if (BIG_ENDIAN) bytesOf(codes).swap16()
  used += 2 * length
  return codes
}

/** The text of the codes, or of the first `length` of them. */
export function textOf(codes: Uint16Array, length = codes.length): string {
  const { buffer, byteOffset } = codes
  if (BIG_ENDIAN)
    return Buffer.from(bytesOf(codes))
      .swap16()
      .toString('utf16le', 0, 2 * length)
  if (buffer !== memory) return bytesOf(codes).toString('utf16le', 0, 2 * length)
  const start = byteOffset - held.byteOffset
  return held.toString('utf16le', start, start + 2 * length)
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array): Buffer {
  return buffer === bytes.buffer ? bytes : Buffer.from(buffer, byteOffset, byteLength)
}
