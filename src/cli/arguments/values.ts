import { encodingNamed, encodings } from '../../decode/index.js'
import type { Values } from '../../output/words.js'
import type { MessageKey } from '../messages/vi.js'

/** Raised for a value that an option does not accept; `expected` is the key of the message that says what it accepts. */
export class ValueError extends Error {
  constructor(
    readonly expected: MessageKey,
    readonly values?: Values,
  ) {
    super(expected)
  }
}

/** `TCVN3`, `utf8` → the name of the encoding in the output. */
export function encoding(value: string): string {
  const name = encodingNamed(value)
  if (name === undefined) throw new ValueError('usage.expected.choices', { choices: encodings.join(', ') })
  return name
}

/** The name of a file or folder; not empty, as `"$UNSET"` is. */
export function name(value: string): string {
  if (value === '') throw new ValueError('usage.expected.name')
  return value
}

/** `4` */
export function count(value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new ValueError('usage.expected.count')
  return Number(value)
}

/** `30`, `0.5` */
export function seconds(value: string): number {
  const number = Number(value)
  if (!/^[\d.]+$/.test(value) || !(number > 0)) throw new ValueError('usage.expected.seconds')
  return number
}

const units: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }

/** `500k`, `50M`, `1G`, `4096` → bytes; the units are powers of 1,024. */
export function size(value: string): number {
  const parts = /^(\d{1,9})([kmg]?)b?$/i.exec(value)
  if (!parts) throw new ValueError('usage.expected.size')
  return Number(parts[1]) * units[parts[2]!.toLowerCase()]!
}

/** Bytes → `50 MB`. */
export function sizeText(bytes: number): string {
  const [unit, name] =
    bytes >= 2 ** 30 ? [2 ** 30, 'GB'] : bytes >= 2 ** 20 ? [2 ** 20, 'MB'] : [2 ** 10, 'kB']
  return bytes < 2 ** 10 ? `${bytes} B` : `${Math.round((bytes / unit) * 10) / 10} ${name}`
}
