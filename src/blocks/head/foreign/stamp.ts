/**
 * The stamp of an electronic signature, and the time that a page prints above the head.
 *
 *     "Ký bởi: Văn phòng Chính phủ" / "Email: thongtinchinhphu@chinhphu.vn" / "Thời gian ký: 05/07/2022 16:32:11"
 */
import type { Line } from '../../../lines/lines.js'
import { plainOf, plainOfLine } from '../../plain.js'
import type { Source } from '../../tree.js'
import { isIssuerLine } from '../issuer/line.js'
import type { Piece } from '../pieces.js'
import { isPropertyRow } from './properties.js'
import { isOfFrame, isOther } from '../roles.js'
import { STAMP } from '../words.js'

const NONE: ReadonlySet<number> = new Set()
const TIME = /^\s?(?:(?:thu [a-z]{2,4}|chu nhat)[, ]*)?(?:ngay )?\d/

/** A time or an address, not the name of who signed, which may go on below. */
const END = /\d{2}|@/

/** Nothing of a stamp stands above it. */
const FIRST = /^[*_\s]*(?:nguoi ky|ky boi|digitally signed)/

/** Where the issuer may be reached, below its name: `SỞ Y TẾ` / `Địa chỉ: …` / `Email: …` */
const CONTACT = /^[*_\s]*(?:dia chi|tru so|(?:so )?dien thoai|dt|tel|fax|website|hotline)\s?[:.]/

/** `Người ký: Lê Văn An` of a law library's table is none. */
const isStamp = (plain: string) =>
  (plain.includes(':') || plain.includes('@')) && STAMP.test(plain) && !isPropertyRow(plain)

/** Whether a row of a law library's table stands above or below it. */
const isInTable = (source: Source, index: number): boolean =>
  [source.lines[index - 1], source.lines[index + 1]].some(
    (line) => line && isPropertyRow(plainOfLine(source, line)),
  )

/** Indexes of its lines: the block of lines around a time or an address. */
export function stampedLines(source: Source, pieces: readonly Piece[]): ReadonlySet<number> {
  const { lines } = source
  const marks = pieces.filter((piece) => isOther(piece) && isStamp(plainOf(source, piece.range)))
  if (marks.length === 0) return NONE
  const own = new Set(pieces.filter(isOfFrame).map(({ line }) => line))
  const stamped = new Set<number>()
  let top = 0
  for (const [index, { range, line }] of marks.entries()) {
    const plain = plainOf(source, range)
    const below = marks[index + 1]?.line ?? lines.length
    stamped.add(line)
    if (FIRST.test(plain)) top = line
    let contact = CONTACT.test(plain)
    for (let at = line - 1; at >= top && !lines[at]!.blank && !own.has(at); at--) {
      const reached = CONTACT.test(plainOfLine(source, lines[at]!))
      if (contact && !reached) break
      contact = reached
      stamped.add(at)
    }
    const ends = END.test(plain) && isLast(lines, line, below)
    const printed = ends || TIME.test(plain) || isInTable(source, line)
    for (let at = line + 1; at < below && !lines[at]!.blank && !own.has(at); at++) {
      // "15/08/2024 09:21" / "BỘ Y TẾ", "Ngày ký: 15/08/2024" / "BỘ Y TẾ": what a page prints right above the head.
      if (printed && isIssuerLine(source, lines[at]!)) break
      stamped.add(at)
    }
  }
  return stamped
}

/** Whether a blank line parts it from the next one, `below`. */
const isLast = (lines: readonly Line[], at: number, below: number): boolean =>
  below === lines.length || lines.slice(at + 1, below).some(({ blank }) => blank)
