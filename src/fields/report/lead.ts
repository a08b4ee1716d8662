/** `… Ban Thường vụ Tỉnh ủy ban hành` **Kết luận số 98-KL/TU về phòng, chống dịch …**: what the lead tells of the notice. */
import { findDates, type DateMatch } from '../../language/dates.js'
import { latin } from '../../language/latin.js'
import { findReferences } from '../../language/references.js'
import type { ReferenceMatch } from '../../language/references/match.js'
import type { Passage, Span } from '../../lines/passage.js'
import type { Context } from '../context.js'
import { placeNumber } from '../header.js'
import { isCarriedOut } from './carried-out.js'

/** `(Chinhphu.vn) - `, `TCCT - `: whose article it is. */
const PAPER = String.raw`(?:\([^()]{2,40}\)|[\p{Lu}\d]{2,10} ?[-–:]) ?[-–:]? ?`
const REPORTED = /^(?:Thông báo|Kết luận|thông báo|kết luận)/
const ISSUED = latin(
  new RegExp(
    String.raw`(?:^${PAPER}(?=\p{Lu}\p{Ll})|^|[,.] )([^,.;]{3,120}?) (?:(?:đã|vừa|mới|có) )*(?:(?:ký )?[Bb]an hành|ra|phát hành|ký|(?<!(?:khi|đã từng|sau) )có) ?$`,
    'u',
  ),
)
/** `Phó Chủ tịch UBND tỉnh Lê Văn An đã` **ký**: who signs is a person. */
const SIGNED = / ký(?: [Bb]an hành)? $/
/** `thay mặt` **Ban Bí thư**`, đồng chí Lê Văn An ký`: for whom. */
const SIGNED_FOR = latin(/[Tt]hay mặt (\p{Lu}[^,.;:]{2,80}?)(?=,| (?:đã |vừa )?ký )/u)
/** `Kết luận số 14-KL/TW ngày 22/9/2021` **của Bộ Chính trị** `về …`: whose it is, whoever signed. */
const OF = latin(
  /^,? ?(?:ngày \d{1,2}[\d/.-]{3,8},? )?của (\p{Lu}[^,.;:“"(]{2,80}?)(?= (?:về|tại|kết luận|thông báo) | ?[,.;:“"(]|$)/u,
)
/** `… nội dung` **kết luận của Phó Thủ tướng Lê Văn An** `tại Thông báo số 09/TB-VPCP`: told before the number. */
const CONCLUDED = /(?:kết luận|chỉ đạo|yêu cầu|ý kiến) của ([^.;:]{5,200}) (?:nêu )?(?:tại|trong) $/
/** `Tại Thông báo số 310/TB-VPCP`**, Phó Thủ tướng Lê Minh Trí** `yêu cầu …`: told behind it. */
const CONCLUDES = latin(
  /^(?:,? ngày [\d/.-]{3,10})?, ((?:đồng chí )?\p{Lu}[^,.;:]{5,80}?)(?= (?:đã )?(?:yêu cầu|kết luận|chỉ đạo|giao|đề nghị|nêu rõ|đánh giá|nhấn mạnh) )/u,
)
const AT = /(?:^|[ (])(?:[Tt]ại|[Tt]heo) $/
/** `Tại Thông báo số 310/TB-VPCP`**, Văn phòng Chính phủ** `thông báo` **kết luận của …**: who tells of it, and of what. */
const TELLS = latin(
  /^(?:,? ngày [\d/.-]{3,10})?, (\p{Lu}[^,.;:]{2,80}?)(?= (?:đã |vừa )?(?:thông báo|truyền đạt) (?:ý kiến |nội dung )?kết luận )/u,
)
const TOLD =
  /^[^.;:]{2,120}? (?:thông báo|truyền đạt) ((?:ý kiến |nội dung )?kết luận (?:của|tại) [^.;:]{3,400})(?=[.;:]|$)/
const BEHIND = String.raw`^ ?(?:,? ?ngày \d{1,2}[\d/.-]{0,10}(?: tháng \d{1,2} năm \d{4})?,? ?)?(?:của [^,.;:]{3,80}? )?`
const MATTER = '(?:[Vv]ề|[Kk]ết luận|[Tt]hông báo|[Tt]ruyền đạt|[Ýý] kiến|[Nn]ội dung) '
const SUBJECT = new RegExp(
  `${BEHIND}(${MATTER}[^.;:]{3,400}?)(?=,? (?:cụ thể|như sau|theo đó)(?: như sau)?(?:[.,;:]|$)|[.;:]|$)`,
)
/** `Thông báo số 12-TB/TU` **“Kết luận của …”** */
const QUOTED = new RegExp(`${BEHIND}["“](${MATTER}[^"“”;]{3,400})(?=["”])`)

/** Fills the header from the sentence that names the notice reported on. */
export function readLead(passage: Passage, context: Context): boolean {
  const { text } = passage
  const reference = findReferences(text).find(
    ({ type, start }) => type !== null && REPORTED.test(type.value) && !isCarriedOut(text, start),
  )
  if (!reference?.type) return false
  const { header } = context.draft
  const { type, number } = reference
  header.type = passage.span(type.start, type.end, type.value.charAt(0).toUpperCase() + type.value.slice(1))
  header.number = placeNumber(passage, number)
  header.system = number.system
  context.number = number
  const before = text.slice(0, type.start)
  const concluded = CONCLUDED.exec(before)
  if (concluded) context.concluded = passage.group(concluded)
  else if (AT.test(before)) context.concluded = readBehind(passage, number.end, CONCLUDES)
  const issued = ISSUED.exec(before)
  const teller = AT.test(before) ? readBehind(passage, number.end, TELLS) : null
  const issuer = readBehind(passage, number.end, OF) ?? teller ?? readIssuer(passage, issued)
  if (issuer) header.issuer = { parent: null, name: issuer }
  readDate(passage, reference, issued !== null, context)
  const subject = teller
    ? readBehind(passage, number.end, TOLD)
    : (readBehind(passage, number.end, QUOTED) ?? readBehind(passage, number.end, SUBJECT))
  header.subject = subject ?? header.subject
  return true
}

const ADVERB = '(?:đã|vừa|mới|chính thức) '
/** `UBND tỉnh` **vừa có** `thông báo của …`, `Ngày 22-8, UBND tỉnh` **có** `thông báo kết luận của …`: a notice named without its number. */
const UNNUMBERED = latin(
  new RegExp(
    String.raw`(?:^${PAPER}|^|[,.] )(\p{Lu}(?:[^,.;]|(?<=\p{Lu}\p{L})\. ?){2,120}?) (?:(?:${ADVERB})+(?:ra|có)|(có)(?= thông báo (?:ý kiến )?kết luận )|(?:${ADVERB})*(?:(?:ký )?ban hành|phát hành|phát đi)) (thông báo|kết luận) ((?:ý kiến |chỉ đạo |kết luận ){0,2}(?:của|cuộc họp|hội nghị|phiên họp|buổi làm việc) [^.;:]{3,400})`,
    'iu',
  ),
)

/** Fills the header from a sentence that names a notice without its number. */
export function readUnnumberedLead(passage: Passage, context: Context): boolean {
  const match = UNNUMBERED.exec(passage.text)
  if (!match) return false
  const { header } = context.draft
  const [whole, , plain, type, subject] = match as unknown as [
    string,
    string,
    string | undefined,
    string,
    string,
  ]
  const end = match.index + whole.length
  const from = end - subject.length - 1 - type.length
  const issuer = passage.group(match)
  const first = findDates(passage.text.slice(0, from), context.calendar)[0]
  const date = first && first.end <= issuer.start ? first : null
  if (plain && !date) return false
  header.type = passage.span(
    from,
    from + type.length,
    type.charAt(0).toUpperCase() + type.slice(1).toLowerCase(),
  )
  header.issuer = { parent: null, name: issuer }
  header.subject = passage.span(end - subject.length, end)
  if (date) placeDate(passage, date, context)
  return true
}

/** The group of the pattern at the end of what it matches behind the number. */
function readBehind(passage: Passage, from: number, pattern: RegExp): Span | null {
  const match = pattern.exec(passage.text.slice(from))
  if (!match?.[1]) return null
  const end = from + match[0].length
  return passage.span(end - match[1].length, end)
}

/** `… ,` **Ban Thường vụ Tỉnh ủy** `ban hành`. */
function readIssuer(passage: Passage, issued: RegExpExecArray | null): Span | null {
  if (!issued) return null
  if (!SIGNED.test(issued[0])) return passage.group(issued)
  const signed = SIGNED_FOR.exec(issued.input)
  return signed && passage.group(signed)
}

function readDate(passage: Passage, reference: ReferenceMatch, issued: boolean, context: Context): void {
  const before = issued ? findDates(passage.text.slice(0, reference.start), context.calendar)[0] : undefined
  const date = reference.date?.iso ? reference.date : before
  if (date) placeDate(passage, date, context)
}

/** The day of issue; where the sentence has no year, it is inferred. */
function placeDate(passage: Passage, date: DateMatch, context: Context): void {
  if (!date.iso) return
  const span = passage.span(date.start, date.end, date.iso)
  context.draft.header.date = date.hasYear ? span : context.doubt(span, 'date-without-year')
}
