/** Where the conclusions end: before `Trên đây là …`, `Văn phòng … thông báo … biết, thực hiện./.` */
import type { Paragraph } from '../../blocks/tree.js'
import { readBodyHeading } from '../../language/directives/index.js'
import { isCapitals } from '../../language/letters.js'
import { isHeading } from './items/text.js'
import { endsInLastStop, isClosing, isInSetWords, MOST_BELOW } from './words.js'

/** A demand that names its addressee is not the task of a body above. */
const DEMAND = /^(?:yeu cau|de nghi|giao) /
/** A heading, in capitals or not. */
const CARRYING_OUT = /^(?:ve )?(?:cong tac )?(?:to chuc|trien khai) thuc hien(?![a-z])/
const ENCLOSURE =
  /^\((?:xin )?(?:(?:co |gui |dinh )?(?:kem|gui) [^()]{3,200}|[^()]{3,200} (?:kem theo|gui kem|dinh kem)[^()]{0,80})\)[ ./]*$/

/** Index behind the last conclusion. */
export function findClosing(paragraphs: Paragraph[], start: number): number {
  let end = paragraphs.length
  while (end > start + 1 && isEnclosure(paragraphs[end - 1]!)) end--
  const above = end
  while (end > start + 1) {
    const { marker, bare } = paragraphs[end - 1]!
    const above = paragraphs[end - 2]!
    if (marker !== null || !(isClosing(bare) || (isLast(paragraphs, end) && asksAll(bare, above)))) break
    if (isSaidUnder(above, bare) && !isInSetWords(bare)) break
    end--
  }
  // "Trên đây là …" closes whatever unmarked words follow it.
  for (let index = end - 1; index > start && index >= end - MOST_BELOW; index--) {
    if (paragraphs[index]!.marker !== null) break
    if (ABOVE.test(paragraphs[index]!.text)) return index
  }
  return end < above ? end : paragraphs.length
}

/** `(Gửi kèm Phụ lục phân công nhiệm vụ)`: an enclosure named after the closing. */
const isEnclosure = ({ marker, bare }: Paragraph): boolean =>
  marker === null && bare.startsWith('(') && ENCLOSURE.test(bare)

const ABOVE = /^Trên đây là /i

/** Whether the text ends with the paragraph before `end`, or with the next. */
const isLast = (paragraphs: readonly Paragraph[], end: number): boolean =>
  endsInLastStop(paragraphs[end - 1]!.bare) ||
  (end < paragraphs.length && endsInLastStop(paragraphs[end]!.bare))

const ASKS_ALL =
  /^(?:yeu cau|de nghi) (?:(?:cac|(?:ubnd|uy ban nhan dan) (?:cac|cap)|quy|thu truong|giam doc|lanh dao|toan the|nguoi dung dau|chu tich|truong cac|truong, pho|bi thu|hieu truong) (?:[^:()]|\([^()]*\)){3,600}$|[^:]{3,200} (?:ket luan|thong bao|van ban|cong van)(?: thanh tra| kiem tra| ket luan)? nay(?![a-z]))/

/** `Yêu cầu các sở báo cáo kết quả trước ngày 30/10/2025./.`, `Yêu cầu Sở A công khai Kết luận này./.`: below a complete item. */
const asksAll = (bare: string, { marker, text }: Paragraph): boolean =>
  marker !== null && ASKS_ALL.test(bare) && !isHeading(text)

/** Whether a text belongs to the numbered heading above, not to the whole notice: below `III. TỔ CHỨC THỰC HIỆN`, `4. Văn phòng Sở`. */
function isSaidUnder({ marker, text, bare, passage }: Paragraph, below: string): boolean {
  if (marker === null || marker.kind === 'bullet' || !isHeading(text)) return false
  if (text.endsWith(':') || isCapitals(text) || CARRYING_OUT.test(bare)) return true
  return !DEMAND.test(below) && readBodyHeading(passage.span().comparable) !== null
}
