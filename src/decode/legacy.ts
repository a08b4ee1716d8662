import {
  visciiControls,
  windows1252High,
  windows1252Punctuation,
  windows1252Signs,
} from '../vocabulary/encodings/characters.js'
import { legacyEncodings, type LegacyEncodingName } from '../vocabulary/encodings/names.js'
import { tcvn3 } from '../vocabulary/encodings/tcvn3.js'
import { viscii } from '../vocabulary/encodings/viscii.js'
import { vniPairs, vniSingles } from '../vocabulary/encodings/vni.js'
import { windows1258, windows1258Undefined } from '../vocabulary/encodings/windows-1258.js'

/**
 * An eight-bit encoding, for text in which each byte was decoded as the Latin-1 character of that number (80–9F also as
 * that of windows-1252).
 */
export interface LegacyEncoding {
  name: LegacyEncodingName
  /** A letter of one or two characters, or an undefined character. */
  unit: RegExp
  letters: ReadonlyMap<string, string>
}

/** `TH¤NG B¸O` → `THÔNG BáO`, in NFC; characters that the encoding does not define are left as they are. */
export function convert(text: string, { unit, letters }: LegacyEncoding): string {
  return text.replace(unit, (found) => letters.get(found) ?? found).normalize('NFC')
}

/** Offset of the first character that the encoding does not define, or -1. */
export function firstUndefined(text: string, { unit, letters }: LegacyEncoding): number {
  for (const { 0: found, index } of text.matchAll(unit)) if (!letters.has(found)) return index
  return -1
}

const character = String.fromCharCode
const eightBit = /[\x80-\xff]/g

/**
 * The characters of windows-1252 for bytes 80–9F, without the five that it leaves undefined. (The `TextDecoder` of
 * Node 20 decodes windows-1252 as Latin-1.)
 */
const punctuation = new Map(
  [...windows1252High]
    .map((shown, index): [number, string] => [0x80 + index, shown])
    .filter(([byte, shown]) => shown !== character(byte)),
)

/** Shared by all of these encodings but VISCII: the punctuation of windows-1252 and the no-break space. */
function sharedLetters(): Map<string, string> {
  const letters = new Map([['\xa0', '\xa0']])
  for (const [byte, shown] of punctuation) letters.set(character(byte), shown)
  return letters
}

function readRows(
  rows: readonly (readonly [number, string])[],
  letters: Map<string, string>,
): Map<string, string> {
  for (const [from, row] of rows)
    for (const [index, letter] of [...row].entries()) letters.set(character(from + index), letter)
  return letters
}

function readWindows1258(): LegacyEncoding {
  const letters = sharedLetters()
  for (const byte of windows1258Undefined) letters.delete(character(byte))
  for (let byte = 0xa0; byte <= 0xff; byte++) letters.set(character(byte), character(byte))
  for (const [byte, letter] of windows1258) letters.set(character(byte), letter)
  return { name: 'windows-1258', unit: eightBit, letters }
}

/** VISCII defines no quotes and dashes: their codes are letters only next to a capital. */
function readViscii(): LegacyEncoding {
  const letters = readRows(viscii, new Map())
  for (const [byte, shown] of punctuation) letters.set(shown, letters.get(character(byte))!)
  const marks = `[${windows1252Punctuation}]`
  const unit = new RegExp(
    `[${visciiControls}\\x80-\\xff${windows1252Signs}]|(?<=[A-Z])${marks}|${marks}(?=[A-Z])`,
    'g',
  )
  return { name: 'viscii', unit, letters }
}

/** Capitals take modifiers of either case: `UÛy` and `Uûy` are both `Ủy`. */
function readVni(): LegacyEncoding {
  const letters = sharedLetters()
  const [codes, singles] = vniSingles
  for (const [index, letter] of [...singles].entries()) {
    letters.set(codes[index]!, letter)
    letters.set(codes[index]!.toUpperCase(), letter.toUpperCase())
  }
  const pairs = vniPairs.map(([base, modifiers, row]) => {
    for (const [index, letter] of [...row].entries()) {
      const modifier = modifiers[index]!
      letters.set(base + modifier, letter)
      letters.set(base.toUpperCase() + modifier, letter.toUpperCase())
      letters.set(base.toUpperCase() + modifier.toUpperCase(), letter.toUpperCase())
    }
    return `${base}[${modifiers}]|${base.toUpperCase()}[${modifiers}${modifiers.toUpperCase()}]`
  })
  return { name: 'vni', unit: new RegExp(`${pairs.join('|')}|[\\x80-\\xff]`, 'g'), letters }
}

function readTcvn3(): LegacyEncoding {
  return { name: 'tcvn3', unit: eightBit, letters: readRows(tcvn3, sharedLetters()) }
}

const readers: Readonly<Record<LegacyEncodingName, () => LegacyEncoding>> = {
  tcvn3: readTcvn3,
  vni: readVni,
  'windows-1258': readWindows1258,
  viscii: readViscii,
}

let all: readonly LegacyEncoding[] | undefined

/** The tables of all legacy encodings; made on the first call, because few texts need them. */
export function legacyTables(): readonly LegacyEncoding[] {
  return (all ??= legacyEncodings.map((name) => readers[name]()))
}
