/** `Số:` / `80/NQ-CP`, and `Số: 45/TB-` / `SNNMT`: a number apart from its label, or from the end of its symbol. */
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

/** Puts the number at `at` together with what its symbol goes on with below its hyphen, in place. */
export function joinSymbol(source: Source, pieces: Piece[], at: number): void {
  const number = pieces[at]!
  const below = pieces[at + 1]
  if (below?.role !== 'other' || below.line - number.line !== 1) return
  if (OPEN_SYMBOL.test(textOf(source, number.range)) && TOKEN.test(textOf(source, below.range)))
    pieces.splice(at, 2, { ...number, range: spanOf(number, below) })
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
