/** `KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH` **Ngày 05/7/2022, …**: the subject in capitals, and text behind it on its line. */
import { isCapitals } from '../../../language/letters.js'
import type { Range } from '../../../lines/passage.js'
import type { Source } from '../../tree.js'

/** How text opens, in bare letters. */
const OPENING = /\s(?:can cu|ngay \d|thuc hien|xet|sau khi|theo de nghi)(?![a-z])/g
/** As many characters before and behind tell capitals from the text. */
const BEFORE = 12
const BEHIND = 8

/** Offset at which text begins in the range that also holds the subject, or -1. */
export function mergedOpening({ text, bare }: Source, { start, end }: Range): number {
  for (const { index } of bare.slice(start, end).matchAll(OPENING)) {
    const at = start + index
    const before = text.slice(Math.max(start, at - BEFORE), at)
    if (isCapitals(before) && !isCapitals(text.slice(at + 1, Math.min(at + BEHIND, end)))) return at
  }
  return -1
}
