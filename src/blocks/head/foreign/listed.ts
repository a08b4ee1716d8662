/**
 * What the table of properties tells of a document, where the document itself has no head.
 *
 *     "Số hiệu: 12/TB-UBND   Loại văn bản: Thông báo   Ngày ban hành: 22/02/1999"
 */
import { endBefore, isSpace } from '../../../language/punctuation.js'
import { endOf } from '../../../language/sticky.js'
import { PROPERTY_ROLES } from '../../../vocabulary/property-labels.js'
import { labelLeadLength } from '../../emphasis.js'
import { plainOf } from '../../plain.js'
import { Loose, type Source } from '../../tree.js'
import type { Frame } from '../parts.js'
import type { Piece } from '../pieces.js'
import { isMotto, isNumbered, isOther } from '../roles.js'
import { isLabel, isPropertyRow, labelEnd, LABELS } from './properties.js'

/** What stands before a label and its value, and between them. */
const MARKS = /[*_]{0,3}/y
const COLON = /[*_ ]{0,4}:[*_|\s]{0,8}/y
const TRAIL = ' \t*_|.;,'

/**
 * `Số hiệu:` **12/TB-UBND** `Loại văn bản:` **Thông báo**: gives what such rows tell its role, where no national heading and
 * no such line of the document's own does. Where the line below them begins; 0 where there are none.
 */
export function nameListed(source: Source, { pieces, loose }: Pick<Frame, 'pieces' | 'loose'>): number {
  if (pieces.some(isMotto)) return 0
  const isRow = (piece: Piece) => isOther(piece) && isPropertyRow(plainOf(source, piece.range))
  const rows = new Set(pieces.filter(isRow))
  if (rows.size < 2) return 0
  const told = new Set<Piece>()
  const whole = pieces.flatMap((piece, at) => {
    const value = isListed(source, pieces, at)
    if (!value && !rows.has(piece)) return [piece]
    const parts = value
      ? [{ ...piece, role: roleOf(plainOf(source, pieces[at - 1]!.range)) }]
      : valuesOf(source, piece)
    for (const part of parts) told.add(part)
    return parts
  })
  if (!whole.some((piece) => told.has(piece) && isNumbered(piece))) return 0
  const own = new Set(whole.map((piece) => (told.has(piece) ? 'other' : piece.role)))
  // The subject stands below the title, which ends what is read here.
  if (own.has('type')) own.add('subject')
  const isLoose = (piece: Piece) => told.has(piece) && (isOther(piece) || own.has(piece.role))
  pieces.length = 0
  for (const piece of whole)
    if (isLoose(piece)) loose.push(new Loose(source, [piece.range], 'before'))
    else pieces.push(piece)
  return [...rows].at(-1)!.line + 1
}

/** The labels and values of a row, a value by what its label tells. */
function valuesOf({ text, bare }: Source, { range, line }: Piece): Piece[] {
  const row = bare.slice(range.start, range.end)
  const parts: Piece[] = []
  let role: Piece['role'] = 'other'
  let from = range.start
  const add = (to: number) => {
    const end = endBefore(TRAIL, text, from, to)
    if (end > from) parts.push({ role, range: { start: from, end }, line })
  }
  for (const { start, end, words } of labelsOf(row)) {
    add(range.start + start)
    from = range.start + end
    parts.push({ role: 'other', range: { start: range.start + start, end: from }, line })
    role = PROPERTY_ROLES[words] ?? 'other'
  }
  add(range.end)
  return parts
}

/** The labels of a row, each behind a blank, with their colons. */
function labelsOf(row: string): { start: number; end: number; words: string }[] {
  const found: { start: number; end: number; words: string }[] = []
  for (let start = 0; start < row.length; start++) {
    if (start > 0 && !isSpace(row.charCodeAt(start - 1))) continue
    const label = endOf(MARKS, row, start)
    const last = LABELS.endAt(row, label)
    const end = last < 0 ? -1 : endOf(COLON, row, last)
    if (end < 0) continue
    found.push({ start, end, words: wordsOf(row.slice(label, last)) })
    start = end - 1
  }
  return found
}

const wordsOf = (label: string): string => label.replace(/\s+/g, ' ')

/** By a label in bare letters that stands alone. */
const roleOf = (plain: string): Piece['role'] =>
  PROPERTY_ROLES[wordsOf(plain.slice(labelLeadLength(plain), labelEnd(plain)))] ?? 'other'

/** Whether the value at `at`, in its cell, is what a label says that stands before it in the row. */
export const isListed = (source: Source, pieces: readonly Piece[], at: number): boolean => {
  const label = pieces[at - 1]
  return label?.line === pieces[at]!.line && isLabel(plainOf(source, label.range))
}
