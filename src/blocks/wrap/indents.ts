/** The indentation of lines. */
import { isCapital } from '../../language/letters.js'
import type { Source } from '../tree.js'
import { mayGoOn, PARAGRAPH_END } from './ends.js'
import { setWidth } from './widths.js'

/** From here on a line is centred, not indented. */
const CENTRED = 20
/** First lines are not indented more than this from a wide margin. */
const HALF = 12

/** Whether first lines are indented more than others. */
export function hasIndents({ lines }: Source, from: number, to: number, indent: number): boolean {
  let deep = 0
  let total = 0
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    total++
    if (line.indent > indent + 1 && line.indent < Math.max(CENTRED, indent + HALF)) deep++
  }
  return deep >= 2 && deep * 40 >= total
}

/**
 * Whether a short text has indented paragraphs, and every other line continues a long one, several in
 * mid-sentence:
 *
 *     "    Ngày 04/10/2024, Ban Tiếp công dân tỉnh có Báo cáo số 98/BC-BTCD về đơn của công dân xã"
 *     "Tân Thịnh. Phó Chủ tịch UBND tỉnh có ý kiến:"
 */
export function isSetByIndents({ text, lines }: Source, from: number, to: number, width: number): boolean {
  let deep = 0
  let flush = 0
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const above = lines[index - 1]
    const stands = index === from || !above || above.blank
    const end = stands ? 0 : text.charCodeAt(above.last - 1)
    const short = !stands && setWidth(text, above) * 4 < width * 3
    if (line.indent > 1) {
      // A heading has no stop.
      if (!stands && !PARAGRAPH_END.has(end) && !(short && above.indent > 1)) return false
      deep++
    } else {
      if (stands || short) return false
      if (mayGoOn(end)) flush++
      else if (!isCapital(text.charCodeAt(line.first))) return false
    }
  }
  return deep >= 2 && flush >= 2
}
