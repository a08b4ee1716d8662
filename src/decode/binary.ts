import { controls } from '../vocabulary/encodings/characters.js'
import { signatures } from '../vocabulary/encodings/signatures.js'
import { DecodeError } from './error.js'

const firstBytes = new Set(signatures.map(([start]) => start.charCodeAt(0)))
const signatureLength = Math.max(...signatures.map(([start]) => start.length))

/** @throws DecodeError if the bytes begin like a file format that is not plain text (`%PDF-1.4`) */
export function refuseSignature(bytes: Uint8Array): void {
  if (!firstBytes.has(bytes[0]!)) return
  const start = Buffer.from(bytes.subarray(0, signatureLength)).toString('latin1')
  const format = signatures.find(([signature]) => start.startsWith(signature))?.[1]
  if (format !== undefined) throw new DecodeError('binary', `not a text file but ${format}`, format)
}

const control = new RegExp(`[${controls}]`, 'g')
const sampleSize = 65_536

/**
 * Converters leave a few control characters in a text; a file with many is not text.
 *
 * @param share from 0 to 1
 * @throws DecodeError if they make up more than `share` of the beginning of `text`
 */
export function refuseControls(text: string, share: number): void {
  const sample = text.slice(0, sampleSize)
  const count = sample.match(control)?.length ?? 0
  if (count > sample.length * share) throw new DecodeError('binary', 'not a text file', null)
}
