/** Who speaks for the notice: `Chủ tịch UBND tỉnh` **yêu cầu** `…`, but `Các khoa` **phân công** `…` is their own work. */
import {
  EXECUTING_BODIES,
  ISSUERS_IN_SHORT,
  LOCAL_COMMITTEES,
  PRESIDING_BODIES,
} from '../../../vocabulary/directive-verbs.js'
import { headAt, type HeadKind } from '../../bodies/heads.js'
import type { BodyList } from '../../bodies/index.js'
import { comparable, type Comparable } from '../../comparable.js'
import { phraseSet } from '../../phrases.js'
import { latin } from '../../latin.js'
import type { Match } from '../../match.js'
import { matchesAt } from '../../sticky.js'
import { assigning } from '../predicate/openers.js'

const OF_MANY = ' các '
const presiding = phraseSet(PRESIDING_BODIES)
const PLACED = latin(/ (?:xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|thành phố) \p{Lu}/u)

/**
 * Whether a body that "yêu cầu …" or "giao …" speaks for the notice: an office-holder or `UBND tỉnh` does, `UBND xã A` and
 * `Bí thư các chi bộ` do not.
 */
export function mayPreside(line: Comparable, kind: HeadKind, { start, end }: Match): boolean {
  if (kind === 'office' || kind === 'address') return !line.low.slice(start, end).includes(OF_MANY)
  return presiding.at(line, start) !== null && !PLACED.test(line.text.slice(start, end))
}

/** Members speak for their meeting: `Các thành viên` **giao** `Sở Y tế …`. */
const MEMBERS = /(?:các|mỗi|từng) (?:thành viên|đại biểu|ý kiến|đồng chí|đ\/c)(?![a-zà-ỹ])/y
const HANDS_ON = /(?:phân công|giao|yêu cầu|ủy quyền|lưu ý)(?![a-zà-ỹ])/y

/** `Sở Tài chính` **phân công 01 lãnh đạo phụ trách**. */
const STAFF =
  /phân công (?:\d+ )?(?:(?:cán bộ|công chức|viên chức|nhân viên|nhân sự|chuyên viên)(?![a-zà-ỹ])|lãnh đạo (?:phụ trách|theo dõi|trực tiếp|đơn vị|chịu trách nhiệm))/y

/** `Các khoa` **phân công** `bác sĩ theo dõi`: to assign their own people is their task. */
export const isHandedOn = (line: Comparable, list: BodyList, kind: HeadKind, verb: number): boolean =>
  verb === list.end + 1 &&
  ((matchesAt(HANDS_ON, line.low, verb) && isOfMany(line, list, kind)) || matchesAt(STAFF, line.low, verb))

const short = phraseSet(ISSUERS_IN_SHORT)

/** **Sở** `yêu cầu các phòng …` in the notice of a department: where the bodies are told what to do; -1 if no issuer speaks. */
export function afterIssuer(line: Comparable, at: number, issuer: string): number {
  const name = issuer === '' ? null : short.at(line, at)
  if (!name || !` ${issuer}`.includes(` ${line.low.slice(at, name.end)} `)) return -1
  return assigning.at(line, name.end + 1)?.end ?? -1
}

const executing = phraseSet(EXECUTING_BODIES)
const committees = phraseSet(LOCAL_COMMITTEES)
const DEMANDS = 'yêu cầu '
/** It is no `phòng`. */
const OFFICE = comparable('văn phòng')

/** `Ban Quản lý dự án` **yêu cầu** `nhà thầu …`, `UBND huyện A` **yêu cầu** `…`: their own work, unless they issue the notice. */
export function isOwnDemand(
  line: Comparable,
  { bodies, end }: BodyList,
  verb: number,
  issuer: string,
): boolean {
  const { low, text } = line
  if (issuer === '' || verb !== end + 1 || !low.startsWith(DEMANDS, verb)) return false
  const { start } = bodies[0]!
  if (executing.at(line, start)) {
    const heads = issuer.replaceAll(OFFICE, '')
    return !EXECUTING_BODIES.some((head) => heads.includes(head))
  }
  const place = committees.at(line, start) ? PLACED.exec(text.slice(start, end)) : null
  return place !== null && !issuer.includes(low.slice(start + place.index, end))
}

/** `các khoa`, `Hiệu trưởng các trường`, `UBND các xã`: bodies in the plural do not speak for a meeting. */
export function isOfMany(line: Comparable, { bodies }: BodyList, kind: HeadKind): boolean {
  const { low } = line
  const { start, end } = bodies[0]!
  if (kind === 'determiner') return !matchesAt(MEMBERS, low, start)
  const many = low.slice(start, end).indexOf(OF_MANY)
  if (many < 0) return false
  return kind === 'office' || headAt(line, start + many + OF_MANY.length)?.kind === 'unit'
}
