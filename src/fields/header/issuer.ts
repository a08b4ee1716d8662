/** `TỈNH ỦY HÀ NAM` / `VĂN PHÒNG`: who issues, and the superior body above it. */
import { ISSUERS } from '../../blocks/head/words.js'
import type { HeadCell } from '../../blocks/tree.js'
import { SpacedPhrases } from '../../language/spaced-phrases.js'
import { matchesAt } from '../../language/sticky.js'
import { FIRST_OF_MERGED, OPEN_ISSUERS, SECOND_OF_MERGED } from '../../vocabulary/issuers.js'
import { joined } from '../joined.js'

/** `BAN CHỈ ĐẠO` / `PHÒNG, CHỐNG THIÊN TAI`, `TIỂU BAN PHỤC VỤ` / `ĐẠI HỘI ĐẢNG BỘ TỈNH`: what a body is for. */
const PURPOSE = /^(?:phong ?,? ?chong|dai hoi|hoi (?:nghi|thi|thao|dien))(?![a-z])/
/** `VÂN PHONG` is a place: only without its tones may it be read as an office. */
const OFFICE = /^v[ăa]n\s+ph[òo]ng(?!\p{L})/iu
const OPEN_END = /[,–—-]$|\s(?:va|cua|cac|ve|thuoc|quyet dinh|ke hoach|nghi quyet|qd)$/
const OPEN = new Set<string>(OPEN_ISSUERS)

const FIRST = new SpacedPhrases(FIRST_OF_MERGED)
const SECOND = new SpacedPhrases(SECOND_OF_MERGED)
/** A dash joins two who issue; the `CỤC` of `TỔNG CỤC` and the owner of a `CÔNG ĐOÀN` begin nothing. */
const BELONGS = /(?<=(?:[-–]|TỔNG|CHI|VÀ|CỦA|VIỆN|CÔNG ĐOÀN) )|(?<=TRƯỜNG )(?=ĐẠI HỌC)/y
/** No less stands between the heads of two merged names. */
const SHORTEST = 3

/** `UBND TỈNH PHÚ MỸ |SỞ CÔNG THƯƠNG`: where the second of two merged lines begins, or -1. */
function secondOfMerged(text: string): number {
  const head = FIRST.endAt(text, 0)
  if (head < 0) return -1
  for (let at = text.indexOf(' ', head + 1 + SHORTEST) + 1; at > 0; at = text.indexOf(' ', at) + 1) {
    if (SECOND.endAt(text, at) >= 0 && !matchesAt(BELONGS, text, at)) return at
  }
  return -1
}

/** The lines of the issuer: each head word begins a name; the last name is the issuer's own. */
export function readIssuer(cells: readonly HeadCell[], source: string) {
  const second = cells.length === 1 ? secondOfMerged(cells[0]!.text) : -1
  if (second > 0) {
    const { passage } = cells[0]!
    return { parent: passage.span(0, second), name: passage.span(second) }
  }
  /** How many names have begun, where the last one does, and its text. */
  let names = 0
  let own = 0
  let text = ''
  for (const [index, cell] of cells.entries()) {
    if (names > 0 && (goesOn(cell, text, names) || isLastWord(cells, index))) text += ` ${cell.bare}`
    else {
      names++
      own = index
      text = cell.bare
    }
  }
  return {
    parent: own > 0 ? joined(cells.slice(0, own), source).span() : null,
    name: cells.length > 0 ? joined(cells.slice(own), source).span() : null,
  }
}

/** `BỘ NÔNG NGHIỆP VÀ MÔI` / **TRƯỜNG**: a head of one word waits for more. */
const isLastWord = (cells: readonly HeadCell[], index: number): boolean =>
  index === cells.length - 1 && !cells[index]!.bare.includes(' ')

/** Whether a line goes on with the name `text`, which is the first, the second … of `names`. */
function goesOn({ text: line, bare: plain }: HeadCell, text: string, names: number): boolean {
  if (ISSUERS.endAt(plain, 0) < 0 || PURPOSE.test(plain) || OPEN_END.test(text)) return true
  if (plain.startsWith('van phong') && !OFFICE.test(line)) return true
  return OPEN.has(text) && (names === 1 || text !== 'van phong')
}
