/** The number in the title of a text whose head was left away: `KẾT LUẬN` **SỐ 127-KL/TW, NGÀY 28/02/2025** `CỦA BỘ CHÍNH TRỊ`. */
import { readNumber } from '../../../language/numbers.js'
import { trim } from '../../columns.js'
import type { Source } from '../../tree.js'
import type { Frame } from '../parts.js'
import { isNumbered } from '../roles.js'
import { DATE } from '../words.js'

const LABEL = /^[*_]{0,3}(?:số\s?:?\s?)?/i
/** So much of the title may come between the number and its date. */
const LEAD = /^,?[\s*_]{0,4}$/

/** Gives number and date pieces of their own, and leaves the rest to the subject. */
export function readTitleNumber({ text, bare }: Source, frame: Frame): void {
  const { pieces, rest, type } = frame
  if (!rest || !type || pieces.some(isNumbered)) return
  const slice = text.slice(rest.start, rest.end)
  const number = readNumber(slice, LABEL.exec(slice)![0].length)
  if (!number) return
  let end = rest.start + number.end
  pieces.push({ role: 'number', range: { start: rest.start, end }, line: type.line })
  const date = DATE.exec(bare.slice(end, rest.end))
  if (date && LEAD.test(text.slice(end, end + date.index))) {
    const start = end + date.index + (date[0].startsWith('n') ? 0 : 1)
    end += date.index + date[0].length
    pieces.push({ role: 'date', range: { start, end }, line: type.line })
  }
  frame.rest = trim(text, end, rest.end)
}
