/** Where the name of a meeting ends: `hội nghị giao ban`**, Giám đốc yêu cầu:**, `phiên họp thứ 46` **nhằm xem xét** `…`. */
import { latin } from '../../../language/latin.js'
import { LEADING } from '../../../vocabulary/chair-words.js'
import { anyOf } from '../../../language/phrases/any-of.js'
import { CITED } from './day.js'

const { raw } = String
/** Brackets that are parts of the name. */
const INSIDE = [
  // "(mở rộng)", "(trực tuyến)"
  raw`(?:mở rộng|bất thường|trực tuyến|chuyên đề)\)`,
  // "(lần 2)", "(khóa X)"
  raw`(?:lần|đợt|phiên|kỳ)(?: thứ)? [^()\s]{1,5}\)`,
  raw`kh[óo][aá] (?:[IVX]+|\d+)[,)]`,
  // "(trực tuyến và trực tiếp) với các huyện"
  raw`(?:họp |hình thức )?trực (?:tuyến|tiếp)[^()]{0,40}\) (?:với|về|giữa|của|nghe|bàn) `,
  // "bảo hiểm y tế (BHYT) quý I"
  raw`[a-zđ&]{2,10}\) (?!(?:do|vào|với|nhằm|để|tại|theo|và|đã) )[a-zà-ỹ\d]`,
]
const BRACKET = raw`\((?!${INSIDE.join('|')})`
/** `, cùng dự có …`, `, đồng chí Lê Văn A …`, `, dưới sự chủ trì của …`, `, kết nối trực tuyến đến các xã` */
const WHO_CAME = raw`,\s+(?:(?:được )?kết nối|(?:kết hợp )?trực tuyến (?:đến|tới|với)|tham dự|cùng (?:dự|đi|tham dự|chủ trì)|đồng chủ trì|với sự tham dự|với sự có mặt|dự họp|thành phần|có sự tham|do đồng chí|chủ trì(?::| là| có)|(?:sau khi |để )?nghe |đồng chí|(?:ông|bà|đ/c) |dưới sự (?:${anyOf(LEADING)}))`
/** ` chiều ngày 05/7/2022` */
const DAY = raw`(?:vào )?(?:(?:buổi )?(?:sáng|chiều|tối) )?ngày \d`
/** **được tổ chức** `dưới sự chủ trì của …` */
const HELD = '(?:(?:đã )?(?:được )?(?:tổ chức|diễn ra|tiến hành) )?'
/** ` theo hình thức trực tuyến`, ` với sự tham dự của …`, ` do đồng chí Lê Văn A …` */
const MANNER = `(?:theo|bằng|với) hình thức|với sự (?:tham dự|tham gia|có mặt)|dưới sự (?:đồng )?(?:${anyOf(LEADING)})|do đồng chí|do ông|do bà`
/** ` họp ngày 05/7/2022`; no `cuộc họp ngày 05/7/2022`. ` đã họp, thảo luận …` */
const MET = raw`(?<!phiên|cuộc|buổi|kỳ)\shọp (?=(?:từ |vào |trong )?(?:các )?ngày \d)|\sđã (?:họp|nghe|thảo luận)(?![a-zà-ỹ])`
const NAME_END = new RegExp(
  raw`\s*(?:[.;](?:\s|$)|${BRACKET}|${WHO_CAME}|:\s*$|(?<!${CITED},?)\s${HELD}(?:${DAY}|${MANNER})(?![a-zà-ỹ])|${MET})`,
  'i',
)
/** `giao ban toàn viện` **do BSCKII. Lê Văn A, Giám đốc chủ trì**, `phiên họp thường kỳ tháng 10` **để xem xét** `…`, `hội nghị giao ban`**, nhằm đánh giá** `…`. */
const FURTHER_ENDS = [
  /\sdo (?=[^;:]{3,200} (?:chủ trì|chủ tọa|điều hành)[.,; ])/i,
  /, (?:nhằm|để) /,
  /(?<= (?:thứ|thường kỳ|định kỳ|chuyên đề)(?: [^,.;]{1,40})?)\s(?:nhằm|để) /,
]
/** `Hội nghị …`**, Phó Thủ tướng Lê Văn A có ý kiến như sau:**, `hội nghị giao ban quý I`**, Giám đốc yêu cầu:** */
const SAID = latin(
  /,\s?(?=\p{Lu}[^,.;:]{2,120} (?:(?:có ý kiến|có kết luận|đã (?:kết luận|chỉ đạo|yêu cầu))(?!\p{L})|kết luận(?: như sau)?:|(?:yêu cầu|kết luận|chỉ đạo|đề nghị|giao)(?: [^.;:]{1,80})?:$))/u,
)
/** `cuộc họp về xử lý rác thải` **và kết luận như sau:** */
const AND_SAID =
  / và (?:đã )?(?:có )?(?:thống nhất )?(?:ý kiến )?(?:kết luận|chỉ đạo)(?:(?:,| và) (?:kết luận|chỉ đạo))?(?: (?:như sau|một số|các|những|cụ thể)[^.;:]{0,50})?:$/i

/** `họp về cụm công nghiệp`**, cụ thể như sau:**, `dự Hội nghị tổng kết` **với các nội dung sau:** */
const AND_TOLD =
  /,?\s(?:(?:(?:với|theo|có|gồm) )?(?:các |những |một số )?(?:nội dung|thành phần|thời gian|chương trình)|cụ thể|như)[^.;a-zà-ỹ][^.;]{0,80}sau:$/i

/** Where the name ends that the text begins with. */
export function nameEnd(text: string): number {
  const says = text.endsWith(':') || text.includes(' ý kiến') || text.includes('kết luận')
  const said = says ? [SAID, AND_SAID, AND_TOLD].map((form) => form.exec(text)?.index ?? text.length) : []
  const end = Math.min(NAME_END.exec(text)?.index ?? text.length, ...said)
  if (![' do ', ' nhằm ', ' để '].some((word) => text.includes(word))) return end
  return Math.min(end, ...FURTHER_ENDS.map((form) => form.exec(text)?.index ?? end))
}
