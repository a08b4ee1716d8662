/** Petitions of citizens and the answers to them: `Bà An khiếu nại …; đề nghị UBND xã trả đất.` **Giao Thanh tra tỉnh kiểm tra.** */
import { headAt } from '../../language/bodies/heads.js'
import { comparable, type Comparable } from '../../language/comparable.js'
import { CodeSet } from '../../language/code-set.js'
import { CITIZENS, DECISIONS, PETITIONS } from '../../vocabulary/directive-verbs.js'

const LABELS = PETITIONS.join('|')
const PEOPLE = CITIZENS.join('|')
/** `Ông Lê Văn An:` / **Nội dung kiến nghị: …**: the line above names the petitioner. */
const LABELLED = new RegExp(
  comparable(`^(?:nội dung(?: (?:${LABELS}|đề nghị|trình bày|yêu cầu|vụ việc))?|${LABELS}): `),
)
/** **Trường hợp bà An, địa chỉ:** `…`, **Ông An đề nghị** `…`, **Nội dung trình bày:** `…`, **Ý kiến của Sở Y tế:** `…` */
const CITIZEN = new RegExp(
  comparable(
    `^(?:nội dung (?:${LABELS}|trình bày): |ý kiến của (?:các )?(?:sở|ngành|phòng|thanh tra|công an|ubnd (?:xã|phường)|công ty)[^:.;]{0,60}: ` +
      '|(?:nội dung: |(?:trường hợp|vụ việc|đơn)(?: của)? |đại diện )?(?:các |tập thể )?(?:' +
      `(?:ông|bà|(?:\\d+ )?hộ|${PEOPLE}) [^.;]{0,200}(?:${LABELS}|trình bày|địa chỉ|trú tại|ngụ tại|thường trú)` +
      `|(?:(?:ông|bà) [a-zà-ỹ]+|(?:(?:\\d+ )?hộ dân|${PEOPLE})[^.;:]{0,60}) (?:đề nghị|yêu cầu))(?![a-zà-ỹ]))`,
  ),
)
/** Their first letters, which rule out most lines. */
const MAY_LABEL = new CodeSet(['n', ...PETITIONS.map((label) => label.charAt(0))].join(''))
const MAY_NAME = new CodeSet(['0123456789nýtvđcôbh', ...CITIZENS.map((people) => people.charAt(0))].join(''))
/** The answer of the notice. */
const ANSWER = new RegExp(
  comparable('kết luận(?![a-zà-ỹ])|(?<=[,.;:] )(?:(?:và )?giao(?: cho)?|phân công) |(?<=\\. )yêu cầu '),
  'g',
)

/** `1.` **Sở Tài chính trình** `dự thảo Nghị quyết`: a point of the agenda, not what is to be put before the province. */
const PUT_FORWARD = new RegExp(
  comparable(
    '^[^,.;:()]{3,80}? (?:báo cáo|trình|trình bày|xin ý kiến|đề xuất)(?: (?!(?:ubnd|ủy ban|chủ tịch|hđnd|bộ|chính phủ|thủ tướng) )|, )',
  ),
)
/** The decision on it: `-` **UBND tỉnh cơ bản thống nhất** `nội dung tờ trình.` */
const DECIDED = new RegExp(
  comparable(
    `^(?:(?:ubnd|ủy ban nhân dân|chủ tịch|các thành viên|hội nghị|tập thể) [^,.;:]{0,60}?)?(?:chưa )?(?:${DECISIONS.join('|')}|thông qua)(?! với (?:các )?(?:sở|ngành|bộ|ubnd|ban|phòng|cục|công an))(?![a-zà-ỹ])`,
  ),
)

/** Whether `line` names who put forward what `first`, the line below it, decides. */
export const isPutForward = (line: Comparable, first: Comparable): boolean =>
  DECIDED.test(first.low) && PUT_FORWARD.test(line.low) && headAt(line, 0) !== null

export const isPetition = ({ low, codes }: Comparable): boolean =>
  MAY_LABEL.has(codes[0]!) && LABELLED.test(low)

/** Where the answer to the petition in `line` begins; 0 if there is no petition. */
export function answerAt(line: Comparable): number {
  const { low, codes } = line
  if (!MAY_NAME.has(codes[0]!) || !CITIZEN.test(low)) return 0
  for (const { index, 0: words } of low.matchAll(ANSWER))
    if (!words.endsWith(' ') || headAt(line, index + words.length)) return index
  return low.length
}
