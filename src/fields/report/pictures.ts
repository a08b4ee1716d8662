/** `Quang cảnh hội nghị. Ảnh: Minh Ngọc`: what an article prints with its pictures. */
import type { Paragraph } from '../../blocks/tree.js'
import { latin } from '../../language/latin.js'
import { readPersonName } from '../../language/persons.js'
import { matchesAt } from '../../language/sticky.js'
import { skipTitles } from '../../language/titles.js'
import { MEETING_HEADS, POST_WORDS } from '../../vocabulary/meeting-words.js'
import { CAPTIONS, SPEECH_VERBS } from '../../vocabulary/report-words.js'
import { anyOf } from '../../language/phrases/any-of.js'

const CAPTION = latin(new RegExp(`^\\(?(?:${anyOf(CAPTIONS)})(?!\\p{L})`, 'u'))
/** Who is seen in one. */
const POST = latin(new RegExp(`^(?:${anyOf(POST_WORDS)})(?!\\p{L})`, 'u'))
const CAPTION_LENGTH = 300
/** `Diễn tập chữa cháy tại khu công nghiệp.` **Ảnh: Minh Ngọc**, `Lê Văn An chủ trì cuộc họp` **- Ảnh: VGP/M.K** */
const CREDIT = /\n[\s(*_]*(?:Ảnh|ẢNH) ?:/y
const PICTURED =
  /(?:[.,;)] ?\(?| \(| [-–] ?)(?:Ảnh|ẢNH)(?: ?: ?(?:[^.:;]|\.(?! )){2,40}| (?:tư liệu|minh họa|\d{1,2}))\)?\.?$/
/** `Quang cảnh buổi làm việc.`, `Đồng chí Bí thư Tỉnh ủy` **phát biểu** `kết luận hội nghị`: also without who took it. */
const VIEW = /^\(?(?:(?:Quang|Toàn) cảnh|Hình ảnh) /
/** `Bí thư Tỉnh ủy Lê Văn An` **phát biểu tại hội nghị.**: no more than that, as a sentence. */
const SPOKE = new RegExp(` phát biểu(?: kết luận| chỉ đạo)?(?: tại)? (?:${anyOf(MEETING_HEADS)})\\.$`)
const DOES = / (?:phát biểu|chủ trì|kết luận|kiểm tra|tham dự) /
/** `Đồng chí Bí thư Tỉnh ủy` **yêu cầu** `các xã rà soát.`, `Thủ tướng` **ghi nhận, đánh giá cao** `…`: no picture shows that. */
const SAYS = new RegExp(` (?:${anyOf(SPEECH_VERBS)})(?=[ ,:])|:$`)
/** How a paragraph of text ends; a headline, a caption or a name does not. */
export const ENDED = /[.;:!?…][”"»)\]]*$/

/** `Đồng chí Bí thư Tỉnh ủy kết luận tại hội nghị.`: right below the article's first lines. */
export function isCaption({ text, marker }: Paragraph): boolean {
  return marker === null && text.length < CAPTION_LENGTH && CAPTION.test(text) && !SAYS.test(text)
}

/** Tells what a picture shows, or whose it is; `source` is the text that the paragraph stands in. */
export const isPictured = ({ text, marker, whole }: Paragraph, source: string): boolean =>
  marker === null &&
  text.length < CAPTION_LENGTH &&
  (PICTURED.test(text) ||
    matchesAt(CREDIT, source, whole.at(-1)!.end) ||
    (CAPTION.test(text) && (VIEW.test(text) || SPOKE.test(text))) ||
    (!ENDED.test(text) && DOES.test(text) && (CAPTION.test(text) || POST.test(text) || isTitled(text))))

/** **BS. Lê Văn An** `- Trưởng khoa phát biểu tại cuộc họp`, **Đại tá Lê Văn An** `…` */
function isTitled(text: string): boolean {
  const name = skipTitles(text, 0)
  return name > 0 && readPersonName(text, name, true) !== null
}

/** A portal prints a caption below the picture and below the article's first lines. */
export const isTwice = ({ text, marker }: Paragraph, beside: Paragraph | undefined): boolean =>
  marker === null && beside?.text === text && text.length < CAPTION_LENGTH
