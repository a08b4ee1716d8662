import { controls } from '../vocabulary/encodings/characters.js'
import { signatures } from '../vocabulary/encodings/signatures.js'
import { DecodeError } from './error.js'

const firstBytes = new Set(signatures.map(([start]) => start.charCodeAt(0)))
const signatureLength = Math.max(...signatures.map(([start]) => start.length))

/** @throws DecodeError where the bytes begin as a file format that is not plain text (`%PDF-1.4`) */
export function refuseSignature(bytes: Uint8Array): void {
  if (!firstBytes.has(bytes[0]!)) return
  const start = Buffer.from(bytes.subarray(0, signatureLength)).toString('latin1')
  const format = signatures.find(([signature]) => start.startsWith(signature))?.[1]
  if (format !== undefined) throw new DecodeError('binary', `not a text file but ${format}`, format)
}

const control = new RegExp(`[${controls}]`, 'g')
const sampleSize = 65_536

/**
 * Text may hold a few control characters, as converters leave them; a file that is dense in them is not text.
 * @throws DecodeError where they are more than `share` of the beginning of `text`
 */
export function refuseControls(text: string, share: number): void {
  const sample = text.slice(0, sampleSize)
  const count = sample.match(control)?.length ?? 0
  if (count > sample.length * share) throw new DecodeError('binary', 'not a text file', null)
}
