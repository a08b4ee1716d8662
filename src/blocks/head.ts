/**
 * The head: national heading, issuer, number, place and date, type, subject, addressees, in either
 * order of the columns, row by row, merged into one line, or missing.
 */
import { bare, isCapitals, startsCapital } from '../language/letters.js'
import { readMarker } from './markers.js'
import type { Line } from '../lines/lines.js'
import type { Range } from '../lines/passage.js'
import { ISSUER_HEADS, MOTTOES, OPENING_WORDS } from '../vocabulary/frame.js'
import { documentTypes } from '../vocabulary/document-types.js'
import { splitColumns, trim } from './columns.js'
import { isRecipientsLabel } from './foot-words.js'
import { isRule, RULE_RUN } from './rules.js'
import { HeadCell, Loose, type HeadRole, type Source } from './tree.js'

const spaced = (phrase: string) => phrase.replace(/ /g, '\\s+').replace(/\\s\+-\\s\+/g, '\\s*[-–—.~]*\\s*')

const MOTTO = new RegExp(MOTTOES.map(spaced).join('|'), 'g')
const DATE =
  /(?:^|[\s,])ngay\s*[\d.…]*\s*(?:t?hang\s*[\d.…]*\s*nam\s*(?:\d{4}|20|[.…]*)|\d{0,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})/
const PLACE = /(?:^|[\s*_(])((?:\p{Lu}[\p{L}.]*|-)(?:[ -]\p{Lu}[\p{L}.]*){0,5}\s*),?\s*$/u
const NUMBER =
  /^(?:s[o0]|ban so)\s*[:.]?\s*(?:\d|[/…-]|\.{2})|^\d{1,5}[a-z]?\s*(?:\/|-)\s*(?:\d{4}\s*\/)?\s*[a-z]{1,6}\s*[-/]\s*[a-z]/
const SUBJECT_OF_LETTER = /^(?:v\s*\/\s*v|ve viec)\b/
const TYPE_NAMES = documentTypes.flatMap(({ names }) => names).sort((a, b) => b.length - a.length)
const TYPE = new RegExp(
  `^(?:${TYPE_NAMES.map((name) => spaced(name.toLowerCase())).join('|')})(?!\\p{L})`,
  'u',
)
/** The types that matter most are known also where a scan lost their tones. */
const SCANNED_TYPE = /^(?:thong\s+bao|ket\s+luan)(?![a-z])/
const ISSUER = new RegExp(`^(?:${ISSUER_HEADS.map(spaced).join('|')})(?![a-z])`)
const OPENING = new RegExp(`^(?:${OPENING_WORDS.map(spaced).join('|')})(?![a-z])`)
const MERGED_OPENING = new RegExp(`\\s(?:can cu|ngay \\d|thuc hien|xet|sau khi|theo de nghi)(?![a-z])`, 'g')
const STAMP =
  /@|\d{1,2}[./]\d{1,2}[./]\d{4},?\s+\d{1,2}:\d{2}|\d{1,2}:\d{2}:\d{2}|^\s*(?:nguoi ky|ky boi|co quan|email|thoi gian ky|ngay ky|digitally signed|signature)\s*:/
/** `ngày 05/7/2022` as the last line of a title. */
const ONLY_DATE = /^\(?(?:sang |chieu |toi )?ngay [\d/.-]+(?: thang \d+)?(?: nam \d{4})?\)?$/
const ADDRESSEES = /^(?:kinh gui|kinh trinh)\s*:?/

/** How many lines with text a head may have before its type. */
const LIMIT = 60
/** A line of a title is shorter; a longer one that ends like a sentence is text. */
const TITLE_LINE = 200

interface Piece {
  role: HeadRole | 'other'
  range: Range
  line: number
}

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
  const { text, lines } = source
  const pieces: Piece[] = []
  let index = 0
  let seen = 0
  let type: Piece | undefined
  let rest: Range | null = null
  let letter = false

  for (; index < lines.length && seen < LIMIT; index++) {
    const line = lines[index]!
    if (line.blank) continue
    seen++
    const plain = bare(text.slice(line.first, line.last))
    if (endsHead(source, line, plain)) break
    const found = readLine(source, line, index)
    const kind = found.findIndex((piece) => piece.role === 'type')
    pieces.push(...found)
    if (kind >= 0) {
      type = found[kind]
      rest = found[kind + 1]?.role === 'other' ? found[kind + 1]!.range : null
      if (rest)
        pieces.splice(
          pieces.findIndex((piece) => piece.range === rest),
          1,
        )
      index++
      break
    }
    if (ADDRESSEES.test(plain)) {
      letter = true
      break
    }
  }

  const anchored = pieces.some(({ role }) => role !== 'other' && role !== 'rule')
  if (!anchored) return { cells: [], loose: [], columns: [], line: 0, offset: lines[0]?.start ?? 0 }
  if (!type && !letter) index = afterLastAnchor(pieces)

  const frame = pieces.filter((piece) => piece.line < index || piece === type)
  const { cells, loose } = nameIssuer(source, frame)
  const columns = frame
    .filter(({ line, role }, at) => at > 0 && role !== 'rule' && frame[at - 1]!.line === line)
    .map(({ line }) => lines[line]!.number)
  const subject = readSubject(source, index, rest, type !== undefined)
  if (letter || startsAddressees(source, subject.line)) {
    const addressees = readAddressees(source, subject.line)
    cells.push(...subject.cells, ...addressees.cells)
    return {
      cells,
      loose,
      columns,
      line: addressees.line,
      offset: lines[addressees.line]?.start ?? text.length,
    }
  }
  cells.push(...subject.cells)
  return { cells, loose, columns, line: subject.line, offset: subject.offset }
}

/** Text that no head holds: a list, the recipients, a paragraph. */
function endsHead(source: Source, line: Line, plain: string): boolean {
  if (isRecipientsLabel(plain)) return true
  const marker = readMarker(source.text, line.first)
  if (marker && marker.kind !== 'bullet' && !NUMBER.test(plain)) return true
  return (
    plain.length > TITLE_LINE &&
    !MOTTO_ANY.test(plain) &&
    !DATE.test(plain) &&
    !SCANNED_TYPE.test(plain.replace(/^[*_\s]+/, ''))
  )
}
const MOTTO_ANY = new RegExp(MOTTO.source)

function afterLastAnchor(pieces: Piece[]): number {
  let last = 0
  for (const piece of pieces) if (piece.role !== 'other') last = piece.line + 1
  return last
}

/** Cuts a line of the head into its cells and tells what each is. */
function readLine(source: Source, line: Line, index: number): Piece[] {
  const pieces: Piece[] = []
  for (const cell of splitColumns(source.text, line.first, line.last)) {
    let from = cell.start
    for (const cut of anchors(source.text, cell)) {
      add(from, cut.start)
      pieces.push({ role: cut.role, range: { start: cut.start, end: cut.end }, line: index })
      from = cut.end
    }
    add(from, cell.end)
  }
  return pieces

  function add(from: number, to: number): void {
    const range = trim(source.text, from, to)
    if (!range) return
    const slice = source.text.slice(range.start, range.end)
    if (isRule(slice)) return void pieces.push({ role: 'rule', range, line: index })
    pieces.push(...readPiece(slice, range, index))
  }
}

function readPiece(slice: string, range: Range, line: number): Piece[] {
  const lead = /^[*_\s]*/.exec(slice)![0].length
  const plain = bare(slice.slice(lead))
  if (NUMBER.test(plain)) return [{ role: 'number', range, line }]
  if (SUBJECT_OF_LETTER.test(plain)) return [{ role: 'subject', range, line }]
  const type = TYPE.exec(slice.slice(lead).toLowerCase()) ?? SCANNED_TYPE.exec(plain)
  if (!type) return [{ role: 'other', range, line }]
  const printed = slice.slice(lead, lead + type[0].length)
  const alone = /^[\s*_:.]*$/.test(slice.slice(lead + type[0].length))
  if (printed !== printed.toUpperCase() && !(alone && startsCapital(printed))) {
    return [{ role: 'other', range, line }]
  }
  let end = lead + type[0].length
  // "GIẤY MỜI HỌP", "CÔNG ĐIỆN KHẨN": a word or two more belong to the name.
  const more = /^(?:\s+\p{Lu}{2,}){1,2}(?=[\s*_]*$)/u.exec(slice.slice(end))
  if (more) end += more[0].length
  const pieces: Piece[] = [{ role: 'type', range: { start: range.start, end: range.start + end }, line }]
  const rest = /^[\s:]*/.exec(slice.slice(end))![0].length + end
  if (rest < slice.length && !alone) {
    pieces.push({ role: 'other', range: { start: range.start + rest, end: range.end }, line })
  }
  return pieces
}

interface Anchor extends Range {
  role: HeadRole
}

/** Words of the frame wherever they stand in a cell: lines that were merged are cut there. */
function anchors(text: string, cell: Range): Anchor[] {
  const slice = text.slice(cell.start, cell.end)
  const plain = bare(slice)
  const found: Anchor[] = []
  for (const match of plain.matchAll(MOTTO)) {
    const printed = slice.slice(match.index, match.index + match[0].length)
    if (match[0].startsWith('doc lap') || isCapitals(printed)) {
      found.push({
        role: 'motto',
        start: cell.start + match.index,
        end: cell.start + match.index + match[0].length,
      })
    }
  }
  for (const match of slice.matchAll(RULE_RUN)) {
    found.push({
      role: 'rule',
      start: cell.start + match.index,
      end: cell.start + match.index + match[0].length,
    })
  }
  const date = DATE.exec(plain)
  if (date) {
    const day = date.index + (/^[\s,]/.test(date[0]) ? 1 : 0)
    const place = PLACE.exec(slice.slice(0, day).replace(/,\s*$/, ''))
    const start = place
      ? day - slice.slice(0, day).length + place.index + (/^[\s*_(]/.test(place[0]) ? 1 : 0)
      : day
    const alone =
      /^\s*$/.test(slice.slice(0, day)) && /^[\s*_.]*$/.test(slice.slice(date.index + date[0].length))
    if (place ?? alone) {
      found.push({ role: 'date', start: cell.start + start, end: cell.start + date.index + date[0].length })
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((cut, at, all) => at === 0 || cut.start >= all[at - 1]!.end)
}

/** Of the capital lines of the head, those of the issuer; the others were never its own. */
function nameIssuer(source: Source, pieces: Piece[]): { cells: HeadCell[]; loose: Loose[] } {
  const cells: HeadCell[] = []
  const loose: Loose[] = []
  const stamped = stampedLines(source, pieces)
  const others = pieces.filter((piece) => piece.role === 'other')
  const issuer = new Set<Piece>()
  let open = false
  for (const piece of others) {
    const slice = source.text.slice(piece.range.start, piece.range.end)
    const named = isCapitals(slice) && !stamped.has(piece.line)
    if (named && (open || ISSUER.test(bare(slice).replace(/^[*_\s]+/, '')))) {
      issuer.add(piece)
      open = true
    } else open = false
  }
  let numbered = false
  let subject: number | undefined
  const numbers = pieces.filter(({ role }) => role === 'number')
  // The second of two issuers with numbers of their own has no field.
  const second =
    numbers.length > 1 && pieces.indexOf(numbers[0]!) < pieces.findLastIndex((piece) => issuer.has(piece))
  for (const piece of pieces) {
    const wraps = subject !== undefined && piece.role === 'other' && piece.line - subject === 1
    if (piece.role === 'subject' || (wraps && !issuer.has(piece))) {
      subject = piece.line
      cells.push(new HeadCell(source, piece.range, 'subject'))
    } else if (piece.role === 'number' && numbered) loose.push(new Loose(source, [piece.range], 'before'))
    else if (piece.role !== 'other') {
      numbered ||= piece.role === 'number'
      cells.push(new HeadCell(source, piece.range, piece.role))
    } else if (issuer.has(piece) && !(second && numbered))
      cells.push(new HeadCell(source, piece.range, 'issuer'))
    else loose.push(new Loose(source, [piece.range], stamped.has(piece.line) ? 'stamp' : 'before'))
  }
  return { cells, loose }
}

/** Lines of an electronic signature's stamp: the block of lines around a time or an address. */
function stampedLines(source: Source, pieces: Piece[]): Set<number> {
  const stamped = new Set<number>()
  for (const piece of pieces) {
    if (piece.role !== 'other' || !STAMP.test(bare(source.text.slice(piece.range.start, piece.range.end))))
      continue
    for (let at = piece.line; at >= 0 && !source.lines[at]!.blank; at--) stamped.add(at)
    for (let at = piece.line; at < source.lines.length && !source.lines[at]!.blank; at++) stamped.add(at)
  }
  return stamped
}

interface Subject {
  cells: HeadCell[]
  line: number
  offset: number
}

/** The lines below the type up to the first that is text. */
function readSubject(source: Source, index: number, rest: Range | null, typed: boolean): Subject {
  const { text, lines } = source
  const cells: HeadCell[] = []
  let previous = ''
  if (rest) {
    const slice = text.slice(rest.start, rest.end)
    const merged = mergedOpening(slice)
    if (merged !== null) {
      cells.push(new HeadCell(source, trim(text, rest.start, rest.start + merged)!, 'subject'))
      return { cells, line: index - 1, offset: rest.start + merged }
    }
    cells.push(new HeadCell(source, rest, 'subject'))
    previous = slice
  }
  if (!typed) return { cells, line: index, offset: lines[index]?.start ?? text.length }
  let gap = false
  for (; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) {
      gap = true
      continue
    }
    const slice = text.slice(line.first, line.last)
    if (isRule(slice)) {
      cells.push(new HeadCell(source, { start: line.first, end: line.last }, 'rule'))
      if (previous !== '') {
        index++
        break
      }
      continue
    }
    if (!goesOnSubject(source, line, slice, previous, gap)) break
    cells.push(new HeadCell(source, { start: line.first, end: line.last }, 'subject'))
    previous = slice
    gap = false
  }
  return { cells, line: index, offset: lines[index]?.start ?? text.length }
}

/** Where text begins in a line that also holds the subject in capitals, or null. */
function mergedOpening(slice: string): number | null {
  const plain = bare(slice)
  for (const match of plain.matchAll(MERGED_OPENING)) {
    const before = slice.slice(Math.max(0, match.index - 12), match.index)
    if (isCapitals(before) && !isCapitals(slice.slice(match.index + 1, match.index + 8))) return match.index
  }
  return null
}

function goesOnSubject(source: Source, line: Line, slice: string, previous: string, gap: boolean): boolean {
  const plain = bare(slice.replace(/^[*_\s]+/, ''))
  if (isRecipientsLabel(plain) || ADDRESSEES.test(plain)) return false
  const bold = /^[*_]{2}/.test(slice)
  if (ONLY_DATE.test(plain)) return /[,–-]\s*$/.test(previous) || !/[.:;]\s*$/.test(previous)
  if (OPENING.test(plain) && !bold && !isCapitals(slice)) return false
  const marker = readMarker(source.text, line.first)
  if (marker && marker.kind !== 'bullet') return false
  const sentence = slice.length > TITLE_LINE && startsCapital(slice) && /[.:;]\s*$/.test(slice)
  if (sentence) return false
  if (previous === '') return true
  const openEnd =
    /[,–-]\s*$/.test(previous) ||
    /(?:^|\s)(?:và|của|về|tại|với|cho|VÀ|CỦA|VỀ|TẠI|VỚI|CHO)\s*$/u.test(previous)
  const capitals = isCapitals(slice) && (isCapitals(previous) || openEnd)
  const goesOn = openEnd || !startsCapital(slice) || bold || capitals
  if (gap) return goesOn && !/[.:;]\s*$/.test(previous)
  // A title set in the middle keeps its indentation; the text below it loses that.
  return goesOn || (slice.length <= TITLE_LINE && !/[.:;]\s*$/.test(slice) && !isCapitals(slice))
}

function startsAddressees(source: Source, index: number): boolean {
  const line = nextText(source, index)
  return line !== null && ADDRESSEES.test(bare(source.text.slice(line.first, line.last)))
}

function nextText(source: Source, index: number): Line | null {
  for (; index < source.lines.length; index++) if (!source.lines[index]!.blank) return source.lines[index]!
  return null
}

/** `Kính gửi:` and the names below it: one line, its wraps, or a list. */
function readAddressees(source: Source, index: number): { cells: HeadCell[]; line: number } {
  const { text, lines } = source
  const cells: HeadCell[] = []
  let labelled = false
  let listed = false
  let last: Line | undefined
  for (; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) {
      if (labelled && cells.length > 0 && !listed) {
        const next = nextText(source, index)
        if (!next || !BULLET.test(text.slice(next.first, next.last))) break
      }
      continue
    }
    const slice = text.slice(line.first, line.last)
    if (!labelled) {
      const label = ADDRESSEES.exec(bare(slice))
      if (!label) break
      labelled = true
      const range = trim(text, line.first + label[0].length, line.last)
      if (range) cells.push(new HeadCell(source, range, 'addressee'))
    } else if (BULLET.test(slice)) {
      listed = true
      cells.push(new HeadCell(source, { start: line.first, end: line.last }, 'addressee'))
    } else if (
      last &&
      lines[index - 1] === last &&
      cells.length > 0 &&
      !/[.;]\s*$/.test(text.slice(last.first, last.last)) &&
      line.indent >= Math.min(last.indent, 8)
    ) {
      cells.push(new HeadCell(source, { start: line.first, end: line.last }, 'addressee'))
    } else break
    last = line
  }
  return { cells, line: index }
}
const BULLET = /^[-–—+•]/
