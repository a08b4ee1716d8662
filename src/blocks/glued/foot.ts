/** `… thực hiện./. ` | `Nơi nhận: ` | `- Bộ trưởng; ` | `- Lưu: VT. ` | `TL. BỘ TRƯỞNG …`: closing and foot on one line. */
import { latin } from '../../language/latin.js'
import { isAuthority, isPost, isSignatureMark } from '../foot/words.js'
import { CLOSES } from '../join/line-begin.js'

const ENTRY = latin(/[;,.)] (?=[-–+•] ?[\p{Lu}\d(])/gu)
const SENTENCE = latin(/\.\s+(?=\p{Lu}\p{Ll})/gu)
const FOOT_WORD = latin(/[.;)\p{L}\d][*_]{0,3} (?=[*_]{0,3}(?:\p{Lu}[\p{Lu}./]|\(|Đã ký))/gu)
/** `(Đã ký)`, `Đã ký`: what stands before a name. */
const MARK = /^(?:\([^()]{1,40}\)|đã ký) (?=\S)/i
/** `GIÁM ĐỐC` | `Đã ký Lê Văn An`: where a post ends. */
const MARKED = / (?=\(?đã ký )/i
/** Who signs is sought among as many characters. */
const NEAR = 200

/** `… máy chủ.` | `Văn phòng Bộ xin thông báo để các đơn vị biết, thực hiện./.`: the last sentence, or 0. */
export function closingOf(slice: string, from: number, to: number): number {
  let closing = 0
  SENTENCE.lastIndex = from
  for (let match = SENTENCE.exec(slice); match && match.index < to; match = SENTENCE.exec(slice)) {
    const at = match.index + match[0].length
    if (at < to && CLOSES.test(slice.slice(at, to))) closing = at
  }
  return closing
}

/** `- Bộ trưởng (để b/c);` | `- Các Thứ trưởng;` */
export function entriesOf(slice: string, from: number): number[] {
  const cuts: number[] = []
  ENTRY.lastIndex = from
  for (let match = ENTRY.exec(slice); match; match = ENTRY.exec(slice))
    cuts.push(match.index + match[0].length)
  return cuts
}

/** `- Lưu: VT.` | `TL. BỘ TRƯỞNG CHÁNH VĂN PHÒNG` | `(Đã ký)` | `Nguyễn Văn A`. */
export function signersOf(slice: string, from: number): number[] {
  const cuts: number[] = []
  FOOT_WORD.lastIndex = from
  for (let match = FOOT_WORD.exec(slice); match; match = FOOT_WORD.exec(slice)) {
    const at = match.index + match[0].length
    const rest = slice.slice(at, at + NEAR)
    const mark = isSignatureMark(rest) ? MARK.exec(rest) : null
    if (mark) {
      cuts.push(at)
      cuts.push(at + mark[0].length)
    } else if (cuts.length === 0 && (isAuthority(rest) || isPost(rest.split(MARKED, 1)[0]!))) cuts.push(at)
  }
  return cuts
}
