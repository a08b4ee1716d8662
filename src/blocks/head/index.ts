/**
 * The head: national heading, issuer, number, place and date, type, subject, addressees, in either
 * order of the columns, row by row, merged into one line, or missing.
 */
import { lineStart } from '../ahead.js'
import type { Loose, Source } from '../tree.js'
import { readAddressees, startsAddressees } from './addressees/index.js'
import { joinBroken } from './broken/index.js'
import { readFrame } from './frame.js'
import { readHeadline } from './headline.js'
import { nameIssuer } from './issuer/index.js'
import { readLate } from './late.js'
import { nameSubject } from './subject/letter.js'
import { dropQuotedDates } from './foreign/notes.js'
import type { Frame, Head, Subject } from './parts.js'
import type { Piece } from './pieces.js'
import { nameListed } from './foreign/listed.js'
import { propertiesBelow } from './foreign/properties.js'
import { receivedBelow } from './foreign/received.js'
import { isResolving } from './subject/resolving.js'
import { isMotto, isNumbered, isOfFrame } from './roles.js'
import { readSubject } from './subject/index.js'
import { readTitleIssue } from './title/issue.js'
import { dropHeadlines } from './issuer/twice.js'
import { nameTypedNumber } from './title/typed-number.js'
import { beginsSubject, dropMatter } from './subject/untitled.js'
import { nameDecisions } from './issuer/works.js'

export function readHead(source: Source): Head {
  const frame = readFrame(source)
  const { pieces, type, letter } = frame
  const listed = nameListed(source, frame)
  if (!letter && !pieces.some(isOfFrame))
    return readHeadline(source) ?? { cells: [], loose: [], columns: [], line: 0, offset: 0 }

  if (!type && !letter) dropMatter(source, pieces)
  const from = type || letter ? frame.line : Math.max(listed, afterLastAnchor(pieces))
  dropQuotedDates(pieces)
  if (letter) nameSubject(source, pieces)
  nameDecisions(source, pieces)
  joinBroken(source, pieces)
  nameTypedNumber(source, pieces)
  const subject = readSubjectOf(source, frame, from)
  // If the body begins in the line of the type, the cells after that belong to it.
  const own = pieces.filter(({ range }) => range.start < subject.offset)
  const named = nameIssuer(source, own)
  const issue = own.some(isNumbered) ? null : readTitleIssue(source, subject.cells)
  const below = readBelow(source, own, subject)
  return {
    cells: [...named.cells, ...frame.addressees, ...(issue ?? subject.cells), ...below.cells],
    loose: [...frame.loose, ...named.loose, ...below.loose],
    columns: columnsOf(source, own),
    line: below.line,
    offset: below.offset,
  }
}

/** The subject below the type, or below number and date where a copy has lost that. */
function readSubjectOf(source: Source, { pieces, type, rest, letter }: Frame, from: number): Subject {
  const untitled = type === null && !letter && pieces.some(isNumbered) && beginsSubject(source, from)
  const first = !pieces.some((piece) => isOfFrame(piece) && piece !== type)
  // What was read as more of the head is the subject and the text below it.
  if (untitled) pieces.length = pieces.findLastIndex(isOfFrame) + 1
  // In a head without a type only the grounds of a decision separate the subject from who decides.
  const resolving = untitled || isResolving(source, type)
  const subject = readSubject(source, from, rest, { titled: untitled || type !== null, resolving, first })
  if (type) dropHeadlines(source, pieces, subject.cells)
  return subject
}

/** The lines between subject and body: a late right column, rows of a portal, addressees, and the stamp of the receiver. */
function readBelow(source: Source, pieces: readonly Piece[], subject: Subject): Subject & { loose: Loose[] } {
  const late = pieces.some(isMotto) ? null : readLate(source, subject, pieces.some(isNumbered))
  const { cells: above, line, offset } = late ?? { cells: [], line: subject.line, offset: subject.offset }
  if (offset > lineStart(source, line)) return { cells: above, loose: [], line, offset }
  const listed = propertiesBelow(source, line)
  const first = receivedBelow(source, listed.line)
  const sent = startsAddressees(source, first.line) ? readAddressees(source, first.line) : null
  const last = sent ? receivedBelow(source, sent.line) : first
  const loose = [...listed.rows, ...first.stamps, ...(sent ? last.stamps : [])]
  const cells = sent ? [...above, ...sent.cells] : above
  return { cells, loose, line: last.line, offset: lineStart(source, last.line) }
}

/** Index of the line after the last with words of the frame. */
function afterLastAnchor(pieces: readonly Piece[]): number {
  const last = pieces.findLast(isOfFrame)
  return last ? last.line + 1 : 0
}

function columnsOf({ lines }: Source, pieces: readonly Piece[]): number[] {
  const columns: number[] = []
  for (let at = 1; at < pieces.length; at++) {
    const { line, role } = pieces[at]!
    // The title follows the type.
    if (pieces[at - 1]!.role === 'type') break
    if (role !== 'rule' && pieces[at - 1]!.line === line) columns.push(lines[line]!.number)
  }
  return columns
}
