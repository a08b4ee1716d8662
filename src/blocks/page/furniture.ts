/**
 * Page furniture, which a page or a program adds to a text.
 *
 *     "2"   "- 3 -"   "Trang 2/5"   "===== Trang 2 ====="   "--- PAGE BREAK ---"   " PAGE   \* MERGEFORMAT  5 "   "CÔNG BÁO/Số 18/Ngày 05-02-2022"
 *     "{1}------------------"   "![](page-2.png)"   "<!-- image -->"
 */
import { CodeSet } from '../../language/code-set.js'

/** In small letters. */
const PAGE_NUMBER = /^[-–—\s]*(?:(?:trang|page)\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$/
const SIGNED_PAGE =
  /^[=*#_~[(<-]{1,9}\s?(?:(?:trang|page)\s{1,3}\d{1,3}(?:\s?\/\s?\d{1,3})?|page[ _-]?break)\s?[=*#_~\])>-]{0,9}$/
const BRACED_PAGE = /^\{\d{1,4}\}-{9,}$/
const SIGNS_OF_PAGE = new CodeSet('=*#_~[(<-')
/** `18.KLTW75.DOC 2`: the name of a file at the foot of a page. */
const FILE_NAME = /^[^\s.;,]{1,40}(?:\.[^\s.;,]{1,40}){0,3}\.(?:docx?|pdf|rtf)\.?(?:\s\S{1,3}){0,2}$/i
/** No name is shorter, and not more follows it. */
const NAME_LENGTH = 5
const BEHIND_NAME = 8
const PAGE_FIELD = /^(?:PAGE|NUMPAGES)(?:\s+\\\*\s*\w+)*(?:\s+\d+)?$/
/** `- E-pas: 31245.`, `Số e-PAS: 31245`: the number of a document in the register of the National Assembly's office. */
const REGISTERED = /^[-–]?\s?(?:số )?e-?pas\s?:\s?\d{3,8}\.?$/i
/** The mark of a scanner app, whole or misread: `Scanned with CamScanner`, `- fCamscanner |`. */
const SCANNED =
  /^(?:[^\p{L}\d]{0,3}\S{0,3}\s)?(?:scanned ?(?:with|by)(?: \S{1,16})?|(?:được )?quét bằng \S{1,16}|\S?camscanner)(?: ?[^\p{L}\d]{1,3}| \p{L})?$/iu
const RUNNING_HEAD = /^(?:\d+\s*)?CÔNG BÁO(?: [A-ZÀ-Ỹ ]{2,24})?\s*\//
const isRunningHead = (text: string) => text.includes('CÔNG BÁO') && RUNNING_HEAD.test(text)
/** `https://vanban.phumy.example/vanban/1234      1/5`: the foot of a page that a browser prints. */
const PRINTED_FOOT = /^https?:\/\/\S{3,200}\s+\d{1,3}\/\d{1,3}$/
/** `5/14/25, 4:32 PM      Thông báo kết luận - Cổng thông tin`: its head. */
const PRINTED_HEAD =
  /^(?:\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}|\d{1,2}:\d{2},? \d{1,2}\/\d{1,2}\/\d{2,4})(?: ?(?:[AP]M|SA|CH))?\s{2,}\S.{0,200}$/
const PRINTED_FIRST = new CodeSet('h0123456789')
/** Signs after the first or second figure of a day or an hour. */
const BEHIND_FIGURE = new CodeSet('/:')
const isPrinted = (text: string) =>
  text.startsWith('http')
    ? PRINTED_FOOT.test(text)
    : (BEHIND_FIGURE.has(text.charCodeAt(1)) || BEHIND_FIGURE.has(text.charCodeAt(2))) &&
      PRINTED_HEAD.test(text)

const SLASH = 0x2f
/** Of its year and the slash before that. */
const YEAR = 5
const STAMP = /^([\w.@]{2,40})-\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}:\d{2}(?:-\1)+$/

/** `lehoa-24/05/2022 16:10:55-lehoa-lehoa`: who printed the page, and when. */
const isStamped = (text: string) => text.charCodeAt(text.indexOf(' ') - YEAR) === SLASH && STAMP.test(text)
const NAMED_PAGE = /^(?:Trang|TRANG|Page) \d{1,3}(?: ?\/ ?\d{1,3})?$/

/** Furniture that cannot be a line of a sentence. */
export const isUnmistakable = (text: string): boolean =>
  isStamped(text) || NAMED_PAGE.test(text) || isRunningHead(text)

/** The first characters of furniture, and the last ones of page numbers. */
const FIRST = new CodeSet('0123456789-–—=*#_~[(<{TtPNCEeS ')
const LAST = new CodeSet('0123456789-–—=*#_~])> ')
/** No such line is longer. */
const FURNITURE_LENGTH = 60
/** Except a running head that is spread over the width of its page. */
const RUNNING_LENGTH = 160

/** `![seal](page-2.png)` */
const IMAGE = /^!\[[^\]]*\]\([^)]*\)$/
const EMBEDDED_FIRST = new CodeSet('!<')
/** A picture in Markdown, or the note of a program in its place: `<!-- image -->`. */
const isEmbedded = (text: string) =>
  text.startsWith('<!--') ? text.endsWith('-->') : text.startsWith('![') && IMAGE.test(text)

/** Whether the words are the number or the running head of a page, or a picture; callers check the place. */
export function isFurniture(text: string): boolean {
  const { length } = text
  const first = text.charCodeAt(0)
  if (EMBEDDED_FIRST.has(first) && isEmbedded(text)) return true
  if ((PRINTED_FIRST.has(first) && isPrinted(text)) || isStamped(text)) return true
  if (length > FURNITURE_LENGTH) return length <= RUNNING_LENGTH && FIRST.has(first) && isRunningHead(text)
  const space = text.indexOf(' ')
  const word = space < 0 ? length : space
  if (word >= NAME_LENGTH && word >= length - BEHIND_NAME && text.includes('.') && FILE_NAME.test(text))
    return true
  if (text.includes('canne') && SCANNED.test(text)) return true
  if (!FIRST.has(first)) return false
  if (LAST.has(text.charCodeAt(length - 1)) && isPageNumber(text.toLowerCase())) return true
  if ((text.includes('pas') || text.includes('PAS')) && REGISTERED.test(text)) return true
  if (text.startsWith('PAGE') || text.startsWith('NUM')) return PAGE_FIELD.test(text)
  return isRunningHead(text)
}

function isPageNumber(low: string): boolean {
  if (low.startsWith('{')) return BRACED_PAGE.test(low)
  return (SIGNS_OF_PAGE.has(low.charCodeAt(0)) && SIGNED_PAGE.test(low)) || PAGE_NUMBER.test(low)
}
