/** Whether a body is the subject of its predicate, by the place of its clause in the sentence. */
import {
  ASKING_VERBS,
  BUILDERS,
  DECISIONS,
  GUIDING_VERBS,
  INTRODUCTIONS,
  MATTERS,
  REPORTING_VERBS,
} from '../../../vocabulary/directive-verbs.js'
import type { HeadKind } from '../../bodies/heads.js'
import { matchesAt } from '../../sticky.js'
import { comparable, isCapital, type Comparable } from '../../comparable.js'
import { phraseSet } from '../../phrases.js'
import type { Clause } from '../clause.js'
import { actsBefore } from './second.js'
import type { Surroundings } from '../surroundings.js'

const NAMED: ReadonlySet<HeadKind> = new Set(['organisation', 'committee', 'short', 'office', 'address'])
const WAY = /theo (?:hướng|phương án|nguyên tắc):/
/** They begin a sentence whose subject may follow a comma. */
const introductions = phraseSet(INTRODUCTIONS)

/** `… xử lý theo hướng: công trình còn khai thác được thì giao doanh nghiệp quản lý` says how. */
export const tellsWay = ({ low }: Comparable, at: number, { directed, sentence }: Surroundings): boolean =>
  directed && WAY.test(low.slice(sentence, at))

/** Whether introductory words are at `at`: `đối với …`, `trong tháng 9, …`, `yêu cầu ngay trong tuần, …`. */
export function introduces(line: Comparable, at: number): boolean {
  const asked = asks.at(line, at)
  const start = asked ? asked.end + (line.text[asked.end] === ':' ? 2 : 1) : at
  return introductions.at(line, start) !== null && !line.low.startsWith(FOLLOWS, start)
}
const asks = phraseSet(ASKING_VERBS)
/** `theo quy định, …`, but not `theo dõi …`. */
const FOLLOWS = 'theo dõi'

/** Whether a body in such a clause cannot be a subject, whatever follows it. */
export function isAside(line: Comparable, { start, after, resumes }: Clause, around: Surroundings): boolean {
  if (after !== 'comma' && after !== 'and') return false
  if (!around.directed)
    return (
      !(introduces(line, around.sentence) || tellsMatter(line, around.sentence, start)) ||
      isDirected(line, around.sentence, start)
    )
  return !resumes && !(after === 'comma' && actsBefore(line, around.since, start))
}

/** `Việc xử lý điểm đen,` **Sở Y tế** `rà soát`, `Các hạng mục còn lại, …`: the topic comes before the only comma. */
const tellsMatter = ({ low }: Comparable, sentence: number, at: number): boolean =>
  matchesAt(WORK, low, sentence) && MATTER.test(low.slice(sentence, at))
const WORK = new RegExp(`(?:việc|(?:(?:các|những|phần|một số) )?(?:${MATTERS.join('|')})) `, 'y')
const MATTER = /^(?![^,]* (?:phải|chưa|còn(?! lại)|đã|đang|đạt|do|giữa|gửi|với) )[^,.;:]{8,160}, $/

const ACTING = /(?:tiếp tục|thực hiện|đồng thời) /y
const DIRECTS = new RegExp(
  ` (?:${[...GUIDING_VERBS, 'chỉ đạo', 'phối hợp với'].join('|')}) (?!của )[^,;:]{2,80}, $`,
)

/** `Tiếp tục đôn đốc Sở Y tế,` **Sở Tài chính** `thực hiện`: one more of those to be directed. */
const isDirected = ({ low }: Comparable, sentence: number, start: number): boolean =>
  matchesAt(ACTING, low, sentence) && DIRECTS.test(low.slice(sentence, start))

const HEARS = /(?:sau khi |qua )?nghe /y
const reports = phraseSet(REPORTING_VERBS)

/** `Sau khi nghe Sở Y tế,` **Sở Tài chính báo cáo**`, …`: being heard is not a task. */
export const isHeard = (
  line: Comparable,
  { after }: Clause,
  { sentence }: Surroundings,
  end: number,
): boolean =>
  (after === 'comma' || after === 'and') &&
  reports.at(line, end + 1) !== null &&
  matchesAt(HEARS, line.low, sentence)

const builders = phraseSet(BUILDERS)
const builds = (line: Comparable, at: number): boolean => builders.at(line, at) !== null
/** The word before a comma is not longer. */
const NEARBY = 24
/** `Để hỗ trợ chủ đầu tư, nhà thầu …`: one of a list. */
const ALIKE = /(?:đầu tư|nhà thầu|đơn vị (?:tư vấn|thi công)|doanh nghiệp|chính quyền|địa phương), $/

/** An assent and what comes behind it are not longer. */
const MOST_ASSENT = 200
const ASSENT = new RegExp(comparable(`(?:^|[,:] )(?:${DECISIONS.join('|')})(?![a-zà-ỹ])`))

/** `Về đề xuất bổ sung vốn:` **đồng ý về nguyên tắc;** `Bộ Tài chính xem xét, tổng hợp`: the decision goes before the task. */
const assents = ({ low }: Comparable, sentence: number, at: number): boolean =>
  ASSENT.test(low.slice(Math.max(sentence, at - MOST_ASSENT), at))

/** Whether a body before a predicate is its subject. */
export function isSubject(
  line: Comparable,
  at: number,
  kind: HeadKind,
  clause: Clause,
  around: Surroundings,
  sure: string,
): boolean {
  const named = NAMED.has(kind)
  switch (clause.after) {
    case 'sentence':
      return sure !== 'unknown' || (named && isCapital(line.text, at))
    case 'then':
      return (
        sure === 'known' &&
        (named || kind === 'determiner' || builds(line, at)) &&
        !tellsWay(line, at, around)
      )
    case 'comma':
    case 'and':
      return (
        sure === 'known' &&
        (named ||
          kind === 'determiner' ||
          (builds(line, at) &&
            !ALIKE.test(line.low.slice(Math.max(0, clause.start - NEARBY), clause.start)))) &&
        !isAside(line, clause, around)
      )
    case 'colon':
      // "… hoàn thiện Đề án theo hướng: Bộ Nội vụ chủ trì …" says what the paper is to say.
      // "Sở A đã có Văn bản số 12/SA-KS đề nghị các công ty: Công ty B phối hợp …" reports what was asked.
      if (around.told || (around.directed && line.low.endsWith('hướng:', at - 1))) return false
      // "Về biên chế: Bộ Nội vụ xem xét, xử lý."
      return sure === 'known' || (sure === 'deciding' && named && !around.directed)
    case 'semicolon':
      return (
        sure === 'known' ||
        (sure === 'deciding' && named && !around.directed && assents(line, around.sentence, clause.start))
      )
    default:
      return sure === 'known'
  }
}
