/**
 * The head: national heading, issuer, number, place and date, type, subject, addressees, in either
 * order of the columns, row by row, merged into one line, or missing.
 */
import type { Source } from '../tree.js'
import { readAddressees, startsAddressees } from './addressees/index.js'
import { joinBroken } from './broken/index.js'
import { readFrame } from './frame.js'
import { readHeadline } from './headline.js'
import { nameIssuer } from './issuer.js'
import { readLate } from './late.js'
import { nameSubject } from './letter.js'
import { dropQuotedDates } from './notes.js'
import type { Head } from './parts.js'
import type { Piece } from './pieces.js'
import { isResolving } from './resolving.js'
import { isMotto, isNumbered, isOfFrame } from './roles.js'
import { readSubject } from './subject/index.js'
import { readTitle } from './titled.js'
import { dropHeadlines } from './twice.js'
import { nameTypedNumber } from './typed-number.js'
import { beginsSubject, dropMatter } from './untitled.js'
import { nameDecisions } from './works.js'

export function readHead(source: Source): Head {
  const { pieces, loose, addressees, type, rest, letter, line: next } = readFrame(source)
  if (!letter && !pieces.some(isOfFrame))
    return readHeadline(source) ?? { cells: [], loose: [], columns: [], line: 0, offset: 0 }

  if (!type && !letter) dropMatter(source, pieces)
  const from = type || letter ? next : afterLastAnchor(pieces)
  dropQuotedDates(pieces)
  if (letter) nameSubject(source, pieces)
  nameDecisions(source, pieces)
  joinBroken(source, pieces)
  nameTypedNumber(source, pieces)
  const titled = type !== null || (!letter && pieces.some(isNumbered) && beginsSubject(source, from))
  const first = !pieces.some((piece) => isOfFrame(piece) && piece !== type)
  // What was read as more of the head is the subject and the text below it.
  if (titled && type === null) pieces.length = pieces.findLastIndex(isOfFrame) + 1
  // Only the grounds of a decision tell the subject of a head without a type from who decides.
  const resolving = type === null ? titled : isResolving(source, type)
  const subject = readSubject(source, from, rest, { titled, resolving, first })
  if (type) dropHeadlines(source, pieces, subject.cells)
  // Where the body begins in the line of the type, the cells behind that are its own.
  const own = pieces.filter(({ range }) => range.start < subject.offset)
  const named = nameIssuer(source, own)
  const cells = [...named.cells, ...addressees]
  for (const piece of named.loose) loose.push(piece)
  const parts = own.some(isNumbered) ? null : readTitle(source, subject.cells)
  for (const cell of parts ?? subject.cells) cells.push(cell)
  let { line, offset } = subject
  const late = own.some(isMotto) ? null : readLate(source, subject, own.some(isNumbered))
  if (late) {
    for (const cell of late.cells) cells.push(cell)
    ;({ line, offset } = late)
  }
  if (startsAddressees(source, line)) {
    const below = readAddressees(source, line)
    for (const cell of below.cells) cells.push(cell)
    line = below.line
    offset = source.lines[line]?.start ?? source.text.length
  }
  return { cells, loose, columns: columnsOf(source, own), line, offset }
}

/** Index of the line behind the last that has words of the frame. */
function afterLastAnchor(pieces: readonly Piece[]): number {
  const last = pieces.findLast(isOfFrame)
  return last ? last.line + 1 : 0
}

function columnsOf({ lines }: Source, pieces: readonly Piece[]): number[] {
  const columns: number[] = []
  for (let at = 1; at < pieces.length; at++) {
    const { line, role } = pieces[at]!
    // Behind the type stands its title.
    if (pieces[at - 1]!.role === 'type') break
    if (role !== 'rule' && pieces[at - 1]!.line === line) columns.push(lines[line]!.number)
  }
  return columns
}
