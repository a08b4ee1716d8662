/** What a portal prints around an article: headline and time stamp above it, who wrote it below. */
import type { NoticeTree, Paragraph } from '../../blocks/tree.js'
import { findDates } from '../../language/dates.js'
import { latin } from '../../language/latin.js'
import { ENDED } from './pictures.js'

/** `Minh Anh`, `Văn phòng Huyện ủy`, `Chia sẻ bài viết`: who wrote the article, and what a portal prints below it. */
const BELOW = /^(?!Về |Đối với )[^.;:]{1,60}\.?[^.;:]{0,60}$/
/** `B.B.T`, `P.V` */
const INITIALS = latin(/^(?:\p{Lu}\.){1,3}\p{Lu}?$/u)
/** `Quý độc giả có thể xem toàn văn Thông báo tại đây.`, `Xem chi tiết Thông báo số 12/TB-VPCP tại đây.` */
const INVITES =
  /^(?:Quý |(?:Kính )?[Mm]ời |Bạn đọc |Độc giả |Xem (?:chi tiết|toàn văn|nội dung|đầy đủ|thêm) ).{0,120}(?:tại đây|(?:đính|gửi) kèm)[^.]{0,20}\.$/
/** `Nếu còn thắc mắc vui lòng liên hệ 1900…`, `Viết bình luận...` */
const ASKS =
  /^(?:(?:Nếu (?:còn|có) |Mọi )(?:thắc mắc|vướng mắc|câu hỏi)[^.;:]{0,80} liên hệ(?![a-zà-ỹ]).{0,120}|(?:Viết|Gửi|Nhập|Thêm) (?:bình luận|ý kiến|phản hồi)[^.]{0,30}(?:\.{3}|…))$/
/** `Thực hiện: Bảo Châu - Văn Dũng`, `Bài và ảnh: Minh Anh`: no body bears such names. */
const BY_LINE = latin(
  /^(?:Thực hiện|Trình bày|Đồ họa|Nội dung|Biên tập|(?:Tin|Bài)(?:,| và|,? bài,?)? ảnh) ?: ?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,4}(?:(?: ?[-–,&] ?| và )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,4}){0,3}$/u,
)
const MOST_BELOW = 8
const SENTENCE = /[.!?…][”"»)\]]*$/

/** The first sentence below a portal's menu or time stamp: what stands above it is the headline. */
export function belowChrome({ body, loose }: NoticeTree): number {
  const lead = body.children.findIndex(({ text, marker }) => marker !== null || ENDED.test(text))
  const first = body.children[lead]
  if (!first || first.marker !== null) return -1
  const { start } = first.whole[0]!
  return loose.children.some(({ reason, ranges }) => reason === 'chrome' && ranges[0]!.start < start)
    ? lead
    : -1
}

/** `Thứ tư - 14/07/2021 03:35`: the year of the first time stamp; other articles are listed below the text. */
export function publishedIn({ body, loose }: NoticeTree): number | null {
  const end = body.children.at(-1)?.whole[0]!.start ?? 0
  for (const { reason, text, ranges } of loose.children) {
    if (reason !== 'chrome' || ranges[0]!.start > end) continue
    const stamp = findDates(text).find(({ iso }) => iso !== null)
    if (stamp?.iso) return Number(stamp.iso.slice(0, 4))
  }
  return null
}

/** Where the lines begin behind the last sentence that are no part of the article. */
export function endOfArticle(paragraphs: readonly Paragraph[]): number {
  const last = paragraphs.findLastIndex(({ text }) => ENDED.test(text) && !isAddressed(text))
  const below = paragraphs.slice(last + 1)
  const ends = last >= 0 && SENTENCE.test(paragraphs[last]!.text) && below.length <= MOST_BELOW
  return ends && below.every(isBelow) ? last + 1 : paragraphs.length
}

const isBelow = ({ text, marker }: Paragraph): boolean =>
  marker === null && (BELOW.test(text) || isAddressed(text))

/** To readers, or by whom. */
const isAddressed = (text: string): boolean =>
  INVITES.test(text) || ASKS.test(text) || INITIALS.test(text) || BY_LINE.test(text)
