/** The lines of the head down to its type, to whom a letter is sent, or to where the text begins. */
import type { Line } from '../../lines/lines.js'
import { trim } from '../columns.js'
import { isRecipientsLabel } from '../foot/words.js'
import { readMarker } from '../markers.js'
import type { Source } from '../tree.js'
import { readAddressees } from './addressees/index.js'
import { opensAddressees } from './addressees/label.js'
import { headlineLines, isBanner } from './banner.js'
import { isSpacedType } from './broken/spaced.js'
import { brokenTypeEnd } from './broken/type.js'
import { hasMottoAhead } from './notes.js'
import type { Frame } from './parts.js'
import { readLine } from './pieces.js'
import { isPropertyRow, propertyLines } from './properties.js'
import { isOther } from './roles.js'
import { readTitleNumber } from './title-number.js'
import { hasFrameWords, isNumber, TITLE_LINE } from './words.js'
import { isEnacting, isSubjectOfNotice } from './untitled.js'
import { isOfIssuer } from './works.js'

/** How many lines with text a head may have before its type. */
const LIMIT = 60
/** `Q. Tân Bình, ngày 12 tháng 3 năm 2024`: no item with a letter. */
const SHORT_PLACE = /^[*_]*[qpht]\. ?[^,.:;]{1,30}, ?ngay /

export function readFrame(source: Source): Frame {
  const { bare, lines } = source
  const frame: Frame = {
    pieces: [],
    loose: [],
    addressees: [],
    type: null,
    rest: null,
    letter: false,
    line: 0,
  }
  const { pieces } = frame
  let properties: ReadonlySet<number> | undefined
  let headed = false
  for (let seen = 0; frame.line < lines.length && seen < LIMIT; frame.line++) {
    const { line: index } = frame
    const line = lines[index]!
    if (line.blank) continue
    seen++
    const plain = bare.slice(line.first, line.last)
    if (!headed && !properties && isPropertyRow(plain)) properties = propertyLines(source, LIMIT)
    const property = properties?.has(index)
    if (property || endsHead(source, line, plain)) {
      if (!property && !(pieces.every(isOther) && hasMottoAhead(source, index))) break
      pieces.push({ role: 'other', range: { start: line.first, end: line.last }, line: index })
      continue
    }
    if (readBrokenType(source, line, plain, frame)) break
    if (opensAddressees(source, index)) {
      frame.letter = !(pieces.every(isOther) && hasMottoAhead(source, index))
      if (frame.letter) break
      const above = readAddressees(source, index)
      for (const cell of above.cells) frame.addressees.push(cell)
      frame.line = above.line - 1
      continue
    }
    const from = pieces.length
    readLine(source, line, index, pieces)
    let at = from
    for (; at < pieces.length && pieces[at]!.role !== 'type'; at++) headed ||= pieces[at]!.role === 'motto'
    if (at === pieces.length || isOfIssuer(source, pieces, at)) continue
    if (isSubjectOfNotice(source, pieces, at) || isEnacting(source, pieces, at)) {
      pieces.length = from
      break
    }
    if (at > from || !isBanner(source, pieces, at)) {
      endAtType(frame, at)
      readTitleNumber(source, frame)
      break
    }
    pieces.length = from
    const headline = headlineLines(source, index)
    for (const note of headline) frame.loose.push(note)
    frame.line += headline.length - 1
  }
  return frame
}

/** Text that no head holds: a list, the recipients, a paragraph. */
function endsHead(source: Source, line: Line, plain: string): boolean {
  if (isRecipientsLabel(plain)) return true
  const marker = readMarker(source.text, line.first)
  if (marker && marker.kind !== 'bullet' && !isNumber(plain) && !SHORT_PLACE.test(plain)) return true
  return plain.length > TITLE_LINE && !hasFrameWords(plain)
}

/** Ends the frame with a type that two lines name, or whose letters stand apart; false where none begins there. */
function readBrokenType(source: Source, line: Line, plain: string, frame: Frame): boolean {
  const { first, last } = line
  if (isSpacedType(source.text.slice(first, last), plain)) {
    frame.type = { role: 'type', range: { start: first, end: last }, line: frame.line }
    frame.pieces.push(frame.type)
    frame.line++
    return true
  }
  const next = source.lines[frame.line + 1]
  const end = brokenTypeEnd(source, line, next, plain)
  if (end < 0) return false
  frame.type = { role: 'type', range: { start: line.first, end }, line: frame.line }
  frame.pieces.push(frame.type)
  frame.rest = trim(source.text, end, next!.last)
  frame.line += 2
  return true
}

function endAtType(frame: Frame, at: number): void {
  const { pieces } = frame
  frame.type = pieces[at]!
  const behind = pieces[at + 1]
  if (behind?.role === 'other') {
    frame.rest = behind.range
    pieces.splice(at + 1, 1)
  }
  frame.line++
}
