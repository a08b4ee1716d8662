/**
 * The head: national heading, issuer, number, place and date, type, subject, addressees, in either
 * order of the columns, row by row, merged into one line, or missing.
 */
import { latin } from '../../language/latin.js'
import { isCapitals } from '../../language/letters.js'
import type { Line } from '../../lines/lines.js'
import type { Range } from '../../lines/passage.js'
import { trim } from '../columns.js'
import { isRecipientsLabel } from '../foot/words.js'
import { readMarker } from '../markers.js'
import type { HeadCell, Loose, Source } from '../tree.js'
import { readAddressees, startsAddressees } from './addressees.js'
import { brokenTypeEnd, joinBroken } from './broken.js'
import { readHeadline } from './headline.js'
import { nameIssuer } from './issuer.js'
import { readLate } from './late.js'
import { readLine, type Piece } from './pieces.js'
import { headlineLines, isHeadedBelow } from './banner.js'
import { isPropertyRow, propertyLines } from './properties.js'
import { readSubject } from './subject.js'
import { isOfIssuer, nameDecisions } from './works.js'
import { hasFrameWords, hasMotto, isAddressees, isNumber, RESOLVING, TITLE_LINE } from './words.js'

const LETTER = latin(/^[*_\s]*\p{Lu}/u)
/** `Q. Tân Bình, ngày 12 tháng 3 năm 2024`: no item with a letter. */
const SHORT_PLACE = /^[*_]*[qpht]\. ?[^,.:;]{1,30}, ?ngay /
/** How many lines with text a head may have before its type. */
const LIMIT = 60

export interface Head {
  cells: HeadCell[]
  loose: Loose[]
  /** Numbers of the lines that held two columns. */
  columns: number[]
  /** Where the body begins: index of the line and offset in the source. */
  line: number
  offset: number
}

export function readHead(source: Source): Head {
  const { text, bare, lines } = source
  const pieces: Piece[] = []
  let index = 0
  let seen = 0
  let type: Piece | undefined
  let rest: Range | null = null
  let letter = false
  let properties: ReadonlySet<number> | undefined
  const notes: Loose[] = []
  let headed = false

  for (; index < lines.length && seen < LIMIT; index++) {
    const line = lines[index]!
    if (line.blank) continue
    seen++
    const plain = bare.slice(line.first, line.last)
    if (!headed && !properties && isPropertyRow(plain)) properties = propertyLines(source, LIMIT)
    if (properties?.has(index)) {
      pieces.push({ role: 'other', range: { start: line.first, end: line.last }, line: index })
      continue
    }
    if (endsHead(source, line, plain)) {
      // A note of whoever copied the text stands above the head.
      if (pieces.some(({ role }) => role !== 'other') || !hasMottoAhead(source, index)) break
      pieces.push({ role: 'other', range: { start: line.first, end: line.last }, line: index })
      continue
    }
    const end = brokenTypeEnd(source, line, lines[index + 1], plain)
    if (end > 0) {
      type = { role: 'type', range: { start: line.first, end }, line: index }
      pieces.push(type)
      rest = trim(text, end, lines[index + 1]!.last)
      index += 2
      break
    }
    if (isAddressees(plain)) {
      letter = true
      break
    }
    const from = pieces.length
    let at = from
    readLine(source, line, index, pieces)
    for (; at < pieces.length && pieces[at]!.role !== 'type'; at++) headed ||= pieces[at]!.role === 'motto'
    if (at < pieces.length && isOfIssuer(source, pieces, at)) continue
    if (at === from && at < pieces.length && isBanner(source, pieces, at, index)) {
      pieces.length = from
      const headline = headlineLines(source, index)
      for (const note of headline) notes.push(note)
      index += headline.length - 1
      continue
    }
    if (at < pieces.length) {
      type = pieces[at]
      // What follows the type on its line is the subject.
      if (pieces[at + 1]?.role === 'other') rest = pieces.splice(at + 1, 1)[0]!.range
      index++
      break
    }
  }

  const anchored = letter || pieces.some(isOfFrame)
  if (!anchored) return readHeadline(source) ?? { cells: [], loose: [], columns: [], line: 0, offset: 0 }
  if (!type && !letter) index = afterLastAnchor(pieces)

  dropQuotedDates(pieces)
  if (letter) nameSubject(source, pieces)
  nameDecisions(source, pieces)
  joinBroken(source, pieces)
  const subject = readSubject(source, index, rest, type !== undefined, isResolving(source, type))
  // Where the body begins in the line of the type, the cells behind that are its own.
  const frame = pieces.filter(({ range }) => range.start < subject.offset)
  const { cells, loose } = nameIssuer(source, frame)
  const columns: number[] = []
  for (let at = 1; at < frame.length; at++) {
    const { line, role } = frame[at]!
    if (role !== 'rule' && frame[at - 1]!.line === line) columns.push(lines[line]!.number)
  }
  for (const cell of subject.cells) cells.push(cell)
  const late = frame.some(isMotto) ? null : readLate(source, subject, frame.some(isNumbered))
  if (late) {
    for (const cell of late.cells) cells.push(cell)
    subject.line = late.line
    subject.offset = late.offset
  }
  if (!startsAddressees(source, subject.line)) {
    return { cells, loose: [...notes, ...loose], columns, line: subject.line, offset: subject.offset }
  }
  const addressees = readAddressees(source, subject.line)
  for (const cell of addressees.cells) cells.push(cell)
  const { line } = addressees
  return { cells, loose: [...notes, ...loose], columns, line, offset: lines[line]?.start ?? text.length }
}

const isMotto = ({ role }: Piece) => role === 'motto'
const isNumbered = ({ role }: Piece) => role === 'number'
const isOfFrame = ({ role }: Piece) => role !== 'other' && role !== 'rule'
const isWords = ({ role }: Piece) => role === 'other'
const isDate = ({ role }: Piece) => role === 'date'
const isUntyped = (piece: Piece) => isOfFrame(piece) && piece.role !== 'type'
const isUndated = (piece: Piece) => isOfFrame(piece) && !isDate(piece)

/** Text that no head holds: a list, the recipients, a paragraph. */
function endsHead(source: Source, line: Line, plain: string): boolean {
  if (isRecipientsLabel(plain)) return true
  const marker = readMarker(source.text, line.first)
  if (marker && marker.kind !== 'bullet' && !isNumber(plain) && !SHORT_PLACE.test(plain)) return true
  return plain.length > TITLE_LINE && !hasFrameWords(plain)
}

/** `QUYẾT ĐỊNH`: below its subject stands who decides. */
function isResolving({ bare }: Source, type: Piece | undefined): boolean {
  if (!type) return false
  const { range } = type
  return RESOLVING.test(bare.slice(range.start, range.end))
}

/** `… làm việc với Hội Nông dân ngày 1/12/2022`: words of a note above the head, where the head has its own day. */
function dropQuotedDates(pieces: Piece[]): void {
  const first = pieces.findIndex(isUndated)
  if (pieces.findLastIndex(isDate) <= first) return
  for (let at = first - 1; at > 0; at--) {
    const piece = pieces[at]!
    const before = pieces[at - 1]!
    if (piece.role !== 'date' || before.role !== 'other' || before.line !== piece.line) continue
    pieces.splice(at - 1, 2, { ...before, range: { start: before.range.start, end: piece.range.end } })
  }
}

/** `Số 21-CV/ĐU` / `Hoãn tổ chức các hội nghị`: the subject of a letter, without the words before it. */
function nameSubject({ text }: Source, pieces: Piece[]): void {
  if (!pieces.some(isNumbered) || pieces.some(({ role }) => role === 'subject')) return
  const last = pieces.findLastIndex(isOfFrame)
  let words = pieces.slice(last + 1).filter(isWords)
  if (words.length === 0) words = belowNumber(pieces)
  const slices = words.map(({ range }) => text.slice(range.start, range.end))
  if (!slices.every((slice) => LETTER.test(slice) && !isCapitals(slice) && slice.length < TITLE_LINE)) return
  for (const piece of words) piece.role = 'subject'
}

/** Where the left column stands first: what its number has below it, above the national heading. */
function belowNumber(pieces: readonly Piece[]): Piece[] {
  const from = pieces.findIndex(isNumbered) + 1
  const count = pieces.slice(from).findIndex((piece) => !isWords(piece))
  const next = pieces.slice(from + Math.max(count, 0)).find(isOfFrame)
  return next?.role === 'motto' ? pieces.slice(from, from + count) : []
}

/** How many lines below a note the national heading may stand. */
const AHEAD = 12

/** A national heading within the next lines: no text of the notice stands above it. */
function hasMottoAhead({ bare, lines }: Source, index: number): boolean {
  let seen = 0
  while (++index < lines.length && seen < AHEAD) {
    const { first, last, blank } = lines[index]!
    if (blank) continue
    if (last - first <= TITLE_LINE && hasMotto(bare.slice(first, last))) return true
    seen++
  }
  return false
}

/** Whether a type opens only a portal's headline, above a head that has its type once more. */
function isBanner(source: Source, pieces: readonly Piece[], at: number, index: number): boolean {
  if (pieces.some(isUntyped)) return false
  const { start, end } = pieces[at]!.range
  return isHeadedBelow(source, index, source.bare.slice(start, end))
}

/** Index of the line behind the last that has words of the frame. */
function afterLastAnchor(pieces: Piece[]): number {
  let last = 0
  for (const piece of pieces) if (isOfFrame(piece)) last = piece.line + 1
  return last
}
