/**
 * The table of properties that a law library or a portal prints above a document: never its own.
 *
 *     "Số hiệu: | 31/TB-VPCP | Loại văn bản: | Thông báo |"     "Số ký hiệu"
 *     "Ngày ban hành: | 22/02/1999 | Ngày hiệu lực: | …"        "155/TB-UBND"
 */
import { isCapitals } from '../../../language/letters.js'
import { endBefore, isSpace } from '../../../language/punctuation.js'
import { SpacedPhrases } from '../../../language/spaced-phrases.js'
import { endOf, matchesAt } from '../../../language/sticky.js'
import { PROPERTY_LABELS, PROPERTY_ROLES } from '../../../vocabulary/property-labels.js'
import { labelLeadLength } from '../../emphasis.js'
import { plainOf, plainOfLine } from '../../plain.js'
import { Loose, type Source } from '../../tree.js'
import type { Frame } from '../parts.js'
import type { Piece } from '../pieces.js'
import { isMotto, isNumbered, isOther } from '../roles.js'
import { hasMotto } from '../words.js'

const LABELS = new SpacedPhrases(PROPERTY_LABELS)
/** A value on the line of its label, or the label alone; with a mere blank between them, nothing that a stop ends. */
const VALUE = /[*_ ]{0,4}(?:[:|\t]|\s{2}|$|(?<= )[^\n]{0,400}[^.;,\s]$)/y
const NO_VALUE = /[*_ ]{0,4}[:|\s]*$/y
const LONGEST = 400

/** What stands before a label and its value, and between them. */
const MARKS = /[*_]{0,3}/y
const COLON = /[*_ ]{0,4}:[*_|\s]{0,8}/y
const TRAIL = ' \t*_|.;,'

/** A line, in bare letters, with which such a table may begin. */
export function isPropertyRow(plain: string): boolean {
  const label = labelEnd(plain)
  return label >= 0 && matchesAt(VALUE, plain, label)
}

/** Where the label ends that it begins with, or -1. */
const labelEnd = (plain: string) => LABELS.endAt(plain, labelLeadLength(plain))

/** Indexes of the lines of such a table; none where no national heading follows: then it is all there is. */
export function propertyLines({ text, bare, lines }: Source, limit: number): ReadonlySet<number> {
  const rows = new Set<number>()
  let label = false
  let seen = 0
  for (let index = 0; index < lines.length && seen < limit; index++) {
    const { first, last, blank } = lines[index]!
    if (blank) continue
    seen++
    const end = Math.min(last, first + LONGEST)
    const plain = bare.slice(first, end)
    if (hasMotto(plain)) return rows
    if (isPropertyRow(plain)) {
      rows.add(index)
      label = isLabel(plain)
    } else {
      if (label && (/\d/.test(plain) || !isCapitals(text.slice(first, end)))) rows.add(index)
      label = false
    }
  }
  return new Set()
}

/** A colon or a cell's end behind a label. */
const SET_OFF = /[*_ ]{0,4}[:|\t]/y
const LEAST_ROWS = 2

/** The rows of such a table that begin at `from`, below the subject, and the index of the line behind them. */
export function propertiesBelow(source: Source, from: number): { rows: Loose[]; line: number } {
  const { lines } = source
  const rows: Loose[] = []
  let index = from
  let behind = from
  for (; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const plain = plainOfLine(source, line)
    const label = labelEnd(plain)
    if (label < 0 || !matchesAt(SET_OFF, plain, label)) break
    rows.push(new Loose(source, [{ start: line.first, end: line.last }], 'before'))
    behind = index + 1
  }
  return rows.length < LEAST_ROWS ? { rows: [], line: from } : { rows, line: behind }
}

/**
 * `Số hiệu:` **12/TB-UBND** `Loại văn bản:` **Thông báo**: gives what such rows tell its role, where no national heading and
 * no such line of the document's own does. Where the line below them begins; 0 where there are none.
 */
export function nameListed(source: Source, { pieces, loose }: Pick<Frame, 'pieces' | 'loose'>): number {
  const isRow = (piece: Piece) => isOther(piece) && isPropertyRow(plainOf(source, piece.range))
  const rows = new Set(pieces.some(isMotto) ? [] : pieces.filter(isRow))
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
  isLabel(plain)
    ? (PROPERTY_ROLES[wordsOf(plain.slice(labelLeadLength(plain), labelEnd(plain)))] ?? 'other')
    : 'other'

const isLabel = (plain: string): boolean => {
  const end = labelEnd(plain)
  return end >= 0 && matchesAt(NO_VALUE, plain, end)
}

/** Whether the value at `at`, in its cell, is what a label says that stands before it in the row. */
export const isListed = (source: Source, pieces: readonly Piece[], at: number): boolean => {
  const label = pieces[at - 1]
  return label?.line === pieces[at]!.line && isLabel(plainOf(source, label.range))
}
