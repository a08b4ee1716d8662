/**
 * The stamp of an electronic signature, and the time that a page prints above the head.
 *
 *     "Ký bởi: Văn phòng Chính phủ" / "Email: thongtinchinhphu@chinhphu.vn" / "Thời gian ký: 05/07/2022 16:32:11"
 */
import { isCapitals } from '../../language/letters.js'
import type { Line } from '../../lines/lines.js'
import type { Source } from '../tree.js'
import type { Piece } from './pieces.js'
import { isPropertyRow } from './properties.js'
import { beginsIssuer, STAMP } from './words.js'

const NONE: ReadonlySet<number> = new Set()
const TIME = /^\s?(?:(?:thu [a-z]{2,4}|chu nhat)[, ]*)?(?:ngay )?\d/

/** `Người ký: Lê Văn An` of a law library's table is none. */
const isStamp = (plain: string) =>
  (plain.includes(':') || plain.includes('@')) && STAMP.test(plain) && !isPropertyRow(plain)

/** Whether a row of a law library's table stands above or below it. */
const isListed = (bare: string, lines: readonly Line[], index: number): boolean =>
  [lines[index - 1], lines[index + 1]].some(
    (line) => line && isPropertyRow(bare.slice(line.first, line.last)),
  )

/** Indexes of its lines: the block of lines around a time or an address. */
export function stampedLines({ text, bare, lines }: Source, pieces: readonly Piece[]): ReadonlySet<number> {
  let stamped: Set<number> | undefined
  for (const { role, range, line } of pieces) {
    if (role !== 'other') continue
    const plain = bare.slice(range.start, range.end)
    if (!isStamp(plain)) continue
    stamped ??= new Set()
    for (let at = line; at >= 0 && !lines[at]!.blank; at--) stamped.add(at)
    const printed = TIME.test(plain) || isListed(bare, lines, line)
    for (let at = line + 1; at < lines.length && !lines[at]!.blank; at++) {
      const { first, last } = lines[at]!
      // "15/08/2024 09:21" / "BỘ Y TẾ", "Cơ quan: Bộ Y tế" / "BỘ Y TẾ": what a page prints right above the head.
      if (printed && isIssuer(text.slice(first, last), bare.slice(first, last))) break
      stamped.add(at)
    }
  }
  return stamped ?? NONE
}

const isIssuer = (slice: string, plain: string) => isCapitals(slice) && beginsIssuer(plain)
