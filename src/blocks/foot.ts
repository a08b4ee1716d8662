/**
 * The foot: recipients and signature, one below the other in either order, or side by side.
 *
 *     "Nơi nhận:                                          TL. CHỦ TỊCH"
 *     "- CT, PCT UBND tỉnh;                          KT. CHÁNH VĂN PHÒNG"
 *     "- Các Sở: Tài chính, Kế hoạch và Đầu tư,      PHÓ CHÁNH VĂN PHÒNG"
 *     "  Tài nguyên và Môi trường, Xây dựng;"
 */
import { bare } from '../language/letters.js'
import { nameOfSigner } from '../language/persons.js'
import type { Line } from '../lines/lines.js'
import type { Range } from '../lines/passage.js'
import { splitColumns, trim } from './columns.js'
import {
  isAuthority,
  isPost,
  isPostName,
  isRecipientsLabel,
  isSignatureMark,
  recipientsLabelLength,
} from './foot-words.js'
import { isFurniture } from './furniture.js'
import { isRule } from './rules.js'
import { FootCell, Loose, type Source } from './tree.js'

const BULLET = /^[-–—−+*•·●\ue000-\uf8ff]\s*(?=[\p{L}\d(“"])/u
const ARCHIVE = /^[-–—+*•·\s]*l[uư]u\s*(?::|\s+\p{Lu}|$|[.;,])/iu
const APPENDIX = /^[*_\s]*(?:phu luc|phu bieu|danh sach|bieu mau|mau so|bang tong hop)(?![a-z])/
/** First characters of the lines that can open a foot; the others are not looked at. */
const OPENERS = new Set('NnTKQCPBGHVĐSU*_|'.split('').map((letter) => letter.charCodeAt(0)))

export interface Foot {
  cells: FootCell[]
  loose: Loose[]
  columns: number[]
}

/** Index of the line at which the foot begins, or the number of lines. */
export function findFoot(source: Source, from: number): number {
  const { text, lines } = source
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank || !OPENERS.has(text.charCodeAt(line.first))) continue
    const slice = text.slice(line.first, Math.min(line.last, line.first + 160))
    if (isRecipientsLabel(bare(slice)) || isAuthority(slice)) return index
    if (line.last - line.first < 90 && isPost(slice) && !/[.;:,]$/.test(slice) && isSigned(source, index))
      return index
  }
  return lines.length
}

/** A post without authority opens a foot only where a name, a post or the recipients follow. */
function isSigned(source: Source, index: number): boolean {
  const { text, lines } = source
  if (/\p{Ll}/u.test(text.slice(lines[index]!.first, lines[index]!.last))) return true
  let next = index + 1
  while (next < lines.length && lines[next]!.blank) next++
  const line = lines[next]
  if (!line) return true
  const slice = text.slice(line.first, Math.min(line.last, line.first + 160))
  return (
    isRecipientsLabel(bare(slice)) || isSignatureMark(slice) || isPost(slice) || nameOfSigner(slice) !== null
  )
}

interface Piece {
  range: Range
  text: string
  line: Line
  index: number
  right: boolean
  gap: boolean
}

export function readFoot(source: Source, from: number): Foot {
  const cells: FootCell[] = []
  const loose: Loose[] = []
  const { pieces, columns } = layOut(source, from)
  let listing = false
  let archived = false
  /** A name has been read, by column. */
  const names = [false, false]
  let bulleted = false
  let appendix = false
  let afterMark = false

  for (const piece of pieces) {
    const { range, text, right } = piece
    const named = names[right ? 1 : 0]!
    const nameRead = (read: boolean) => (names[right ? 1 : 0] = read || named)
    const plain = bare(text)
    if (appendix || isFurniture(text) !== null) {
      loose.push(new Loose(source, [range], appendix ? 'appendix' : 'page-number'))
      continue
    }
    if (isRule(text)) {
      add('rule', range, false)
      continue
    }
    if (isRecipientsLabel(plain)) {
      const length = recipientsLabelLength(plain)
      add('label', { start: range.start, end: range.start + length }, false)
      const rest = trim(source.text, range.start + length, range.end)
      if (rest) add('recipient', rest, false)
      listing = true
      continue
    }
    const settled = archived && (named || afterMark)
    if (settled && APPENDIX.test(plain)) {
      appendix = true
      loose.push(new Loose(source, [range], 'appendix'))
      continue
    }
    const bullet = BULLET.test(text)
    const signing = isAuthority(text) || isPost(text) || isSignatureMark(text)
    if (listing && bullet && !right) {
      bulleted = true
      add('recipient', range, false)
      archived ||= ARCHIVE.test(text)
    } else if (signing || (right && !named && belongsToSignature(text))) {
      if (!signing && !afterMark && !right) loose.push(new Loose(source, [range], 'after'))
      else add('signature', range, false)
      afterMark = true
      // A further signature begins where an authority or a post follows a name.
      if (named && (isAuthority(text) || isPost(text))) names[right ? 1 : 0] = endsWithName(text)
      else nameRead(endsWithName(text) || (!signing && nameOfSigner(text) !== null))
    } else if (!named && afterMark && (!listing || archived || right) && signs(text)) {
      add('signature', range, false)
      nameRead(nameOfSigner(text) !== null)
    } else if (listing && !right && (!archived || /[,;–-]\s*$/.test(lastRecipient(cells)))) {
      const goesOn = bulleted || !/[;,.]\s*$/.test(lastRecipient(cells))
      add('recipient', range, goesOn && cells.some((cell) => cell.role === 'recipient'))
      archived ||= ARCHIVE.test(text)
    } else loose.push(new Loose(source, [range], 'after'))

    function add(role: FootCell['role'], at: Range, continues: boolean) {
      cells.push(new FootCell(source, at, role, continues, right ? 1 : 0))
    }
  }
  return { cells, loose, columns }
}

function lastRecipient(cells: FootCell[]): string {
  const last = cells.findLast((cell) => cell.role === 'recipient')
  return last ? last.text : ';'
}

const endsWithName = (text: string) => / \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}\s*$/u.test(text)
const signs = (text: string) => nameOfSigner(text) !== null || isPostName(text)
const belongsToSignature = (text: string) => signs(text) || text === text.toUpperCase()

/** Cuts the lines into cells and tells the right column from the left one. */
function layOut(source: Source, from: number): { pieces: Piece[]; columns: number[] } {
  const { text, lines } = source
  const columns: number[] = []
  const rows: { line: Line; index: number; cells: Range[]; gap: boolean }[] = []
  let gap = false
  let edge = Infinity
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) {
      gap = true
      continue
    }
    const whole = { start: line.first, end: line.last }
    const furniture = isFurniture(text.slice(line.first, line.last)) !== null
    const cells = furniture ? [whole] : splitColumns(text, line.first, line.last)
    const second = cells[1]
    if (second) {
      columns.push(line.number)
      const column = line.indent + second.start - line.first
      if (/\s{3}/.test(text.slice(cells[0]!.end, second.start))) edge = Math.min(edge, column)
    }
    rows.push({ line, index, cells, gap })
    gap = false
  }
  const pieces = rows.flatMap(({ line, index, cells, gap }) =>
    cells.map((range, column) => ({
      range,
      text: text.slice(range.start, range.end),
      line,
      index,
      right: column > 0 || isRight(line, edge),
      gap,
    })),
  )
  return { pieces, columns }
}

/** Without a second cell beside it, what is set far in stands in the right column. */
function isRight(line: Line, edge: number): boolean {
  return line.indent >= Math.min(edge * 0.75, edge === Infinity ? 30 : edge)
}
