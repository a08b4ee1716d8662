/**
 * The foot: recipients and signature, one below the other in either order, or side by side.
 *
 *     "Nơi nhận:                                          TL. CHỦ TỊCH"
 *     "- CT, PCT UBND tỉnh;                          KT. CHÁNH VĂN PHÒNG"
 *     "- Các Sở: Tài chính, Kế hoạch và Đầu tư,      PHÓ CHÁNH VĂN PHÒNG"
 *     "  Tài nguyên và Môi trường, Xây dựng;"
 */
import type { FootCell, HeadCell, Loose, Source } from '../tree.js'
import { layOut } from './layout.js'
import { readPieces } from './reader.js'

export { dateLineAbove } from './date.js'
export { findFoot } from './find.js'

export interface Foot {
  cells: FootCell[]
  /** The place and date above the signature. */
  date: HeadCell | null
  loose: Loose[]
  /** Numbers of the lines that held two columns. */
  columns: number[]
}

/** @param undated - the head has no date */
export function readFoot(
  source: Source,
  from: number,
  runs: ReadonlySet<number> = new Set(),
  undated = false,
): Foot {
  const { pieces, columns } = layOut(source, from, runs)
  const { cells, date, loose } = readPieces(source, pieces, undated)
  return { cells, date, loose, columns }
}
