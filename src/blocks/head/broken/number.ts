/** `Số:` / `80/NQ-CP`, `Số: 45` / `/TB-SNNMT`, `Số: 45/TB-` / `SNNMT`: a number apart from its label, or from its symbol. */
import { CodeSet } from '../../../language/code-set.js'
import { plainOf } from '../../plain.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { spanOf, textOf } from './span.js'

const LABEL_FIRST = new CodeSet('s*_ \t')
const LABEL = /^[*_\s]*s[o0]\s?[:.]?[*_\s]*$/
const OPEN_SYMBOL = /[A-ZĐ]-$/
const TOKEN = /^[A-ZĐ&]{2,12}(?:-[A-ZĐ&]{2,8}){0,2}$/

/** @param plain - a piece in bare letters */
export const isLabel = (plain: string): boolean => LABEL_FIRST.has(plain.charCodeAt(0)) && LABEL.test(plain)

/** As a stamp is read: `Số:` / `45` / `/TB-SNNMT`. */
const ORDINAL = /\d$/
const SYMBOL = /^\/\s?[A-ZĐ]/
const LABEL_AND_ORDINAL = 2

/** Puts the number at `at` together with its symbol below, or with what that goes on with below its hyphen, in place. */
export function joinSymbol(source: Source, pieces: Piece[], at: number): void {
  const number = pieces[at]!
  const below = pieces[at + 1]
  if (!below) return
  const lines = below.line - number.line
  const [above, under] = [textOf(source, number.range), textOf(source, below.range)]
  const open =
    below.role === 'other' &&
    lines === 1 &&
    above.endsWith('-') &&
    OPEN_SYMBOL.test(above) &&
    TOKEN.test(under)
  const apart =
    lines <= LABEL_AND_ORDINAL && under.startsWith('/') && ORDINAL.test(above) && SYMBOL.test(under)
  if (open || apart) pieces.splice(at, 2, { ...number, range: spanOf(number, below) })
}

/** `SỞ` / `XÂY DỰNG`: by its tone it is no `SỐ`. */
const DEPARTMENT = /sở/i

/** Drops the labels of a number that stands elsewhere. */
export function dropLabels(source: Source, pieces: Piece[]): void {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const { role, range } = pieces[index]!
    if (role !== 'other' || !isLabel(plainOf(source, range))) continue
    if (!DEPARTMENT.test(textOf(source, range))) pieces.splice(index, 1)
  }
}
