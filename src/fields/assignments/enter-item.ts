/**
 * One item: a heading over tasks, a text that gives them, or a row of a table of them.
 *
 *     "2. Sở Y tế:"      "3. Giao Sở Nội vụ tham mưu …"      "| 4 | Số hóa hồ sơ | Sở Tài chính |"
 */
import { headAt } from '../../language/bodies/heads.js'
import type { Comparable } from '../../language/comparable.js'
import { CodeSet } from '../../language/code-set.js'
import { isAssessment, tellsAssessment } from '../../language/directives/headings/assessment.js'
import { listsMembers } from '../../language/directives/headings/members.js'
import { namesSupport, readSupport, type BodyHeading } from '../../language/directives/index.js'
import type { Directive } from '../../language/directives/directive.js'
import { isPartyBody } from '../../language/directives/surroundings.js'
import type { Match } from '../../language/match.js'
import { endBefore } from '../../language/punctuation.js'
import { BY_HEADING, BY_ITS_TEXT, wholeOf, type Book } from './book.js'
import type { Item } from './item.js'
import { pathOf } from './path.js'
import { announces, SIGNS, tasksBelow } from './below.js'
import { enterRow } from './row.js'
import { enter, NO_TASKS } from './said.js'

/** What is known from the items above; each item has its own, written with the same fields in the same order. */
export interface Scope {
  path: string | null
  /** The items below are the tasks of a body above. */
  owned: boolean
  /** That body is of the Party. */
  party: boolean
  /** Below the heading of an assessment: only express orders count. */
  assessed: boolean
  /** They list the members of a council, or participants. */
  listed: boolean
}

/** Enters the assignments of an item, and then those below it. */
export function enterItem(book: Book, item: Item, above: Scope): void {
  const scope = scopeBelow(book, item, above, pathOf(above.path, item.number))
  for (const child of item.items) enterItem(book, child, scope)
  if (item.announced && !item.row?.lead) own(item, item.announced, scope)
}

const QUOTE = new CodeSet('“"')
/** **“Điều 2. Các Khu Quản lý đường bộ** `chịu trách nhiệm …`: the text of another document. */
const QUOTED = /^[“"] ?(?:điều|khoản|điểm|mục) (?:\d|[a-zđ]\))/

/** Enters the item itself; returns what is then known for the items below. */
function scopeBelow(book: Book, item: Item, above: Scope, path: string | null): Scope {
  const { owned, party, assessed, listed } = above
  if (item.row?.lead) {
    enterRow(book, item, item.row, path)
    return { path, owned, party, assessed, listed }
  }
  const { low, codes } = item.line
  if (QUOTE.has(codes[0]!) && QUOTED.test(low)) return { path, owned, party, assessed: true, listed }
  const names = listed || item.listed
  const { heading } = item
  // "1. Hội đồng", "1.2. Các Phó Chủ tịch Hội đồng:" over their names.
  if (names && heading?.lead[0]?.start === 0) return { path, owned, party, assessed, listed: true }
  const own = owned || item.owned
  if (heading && !(assessed && isPlace(item.line, heading)))
    return enterHeading(book, item, heading, path, own)
  const ofParty = item.owned ? item.ownedByParty : party
  return enterText(book, item, { path, owned: own, party: ofParty, assessed, listed: names })
}

/** Marks the bullets that the line announces, which are entered in their turn. */
function own(item: Item, announced: readonly Item[], { owned, party }: Scope): void {
  const listed = listsMembers(item.line)
  for (const bullet of announced) {
    bullet.listed ||= listed
    if (!owned) continue
    bullet.owned = true
    bullet.ownedByParty = party
  }
}

/** `Sở Y tế:` over its tasks. */
function enterHeading(
  book: Book,
  item: Item,
  heading: BodyHeading,
  path: string | null,
  owned: boolean,
): Scope {
  const party = isParty(item.line, heading.lead)
  // "Giao các đơn vị:" above headings that name units is only their title.
  const title =
    (isOfKind(item.line, heading) && namesFurther(item.below[0]!)) ||
    item.below.every((child) => child.heading ?? ((heading.title || heading.group) && namesBody(child)))
  if (!title && !tellsOfBody(item.below[0]!)) {
    const tasks = tasksBelow(item, party)
    book.enter(item, heading.lead, 'lead', path, tasks, BY_HEADING)
    book.enter(item, heading.support, 'support', path, tasks, BY_HEADING)
  }
  return { path, owned: owned || !title, party, assessed: false, listed: false }
}

/** `Giao Sở Y tế rà soát …`, `Đánh giá chung:`; without a directive, its body is that of the heading above. */
function enterText(book: Book, item: Item, { path, owned, party, assessed: found, listed }: Scope): Scope {
  const { line } = item
  // An unmarked line below the names continues the text.
  const named = listed && item.marker !== null
  const assessed = isAssessed(item, found || named)
  const directives = item.directives({ subjects: !assessed, owned, party, ...book.voice })
  const last = directives.at(-1)
  const ofParty = last ? isParty(line, last.lead) : party
  if (owned && directives[0]) enterBefore(book, item, path, directives[0])
  // If it names nobody, the items below are read in their turn, without a body.
  if (last) enter(book, item, path, directives, announces(line) ? tasksBelow(item, ofParty) : NO_TASKS)
  else if (owned || namesSupport(line))
    book.enter(item, readSupport(line), 'support', path, [wholeOf(item)], BY_ITS_TEXT)
  return {
    path,
    owned: owned || last !== undefined,
    party: ofParty,
    assessed,
    listed: listed || (item.below.length > 0 && listsMembers(line)),
  }
}

/** `Công an tỉnh:` / **- Phối hợp với Sở Y tế làm sạch dữ liệu;** `giao Sở Tư pháp …`: the task of the body above comes first. */
function enterBefore(book: Book, node: Item, path: string | null, { start }: Directive): void {
  const end = endBefore(SIGNS, node.line.text, 0, start)
  if (end > 0)
    book.enter(node, readSupport(node.line, end), 'support', path, [{ node, start: 0, end }], BY_ITS_TEXT)
}

/** Whether a text belongs to an assessment; with a deadline it is a task, whatever the heading. */
function isAssessed({ line, below, deadlines }: Item, above: boolean): boolean {
  if (deadlines !== null && deadlines.length > 0) return false
  return above || (below.length > 0 ? isAssessment(line) : tellsAssessment(line))
}

const isParty = (line: Comparable, bodies: Match[]): boolean => isPartyBody(line, bodies[0]!.start)

/** `1. Kết quả đạt được` / **1.1. Huyện Đồng Văn** / `- Thu ngân sách đạt 31,7 tỷ đồng.` */
const isPlace = (line: Comparable, { lead }: BodyHeading): boolean =>
  headAt(line, lead[0]!.start)?.kind === 'unit'

/** `Nhiệm vụ của` **các phòng** */
const isOfKind = (line: Comparable, { lead }: BodyHeading): boolean =>
  headAt(line, lead[0]!.start)?.kind === 'determiner'

/** `Nhiệm vụ của các phòng:` / **Phòng Đầu tư:** / `- Rà soát danh mục;`: a heading with its own bullets. */
const namesFurther = (item: Item): boolean => item.announced !== null && item.heading !== null

/** `Đối với Chi bộ A` / **Chi bộ và các đồng chí liên quan đã vi phạm quy định**: findings about the body of the heading. */
const DID = / (?:đã|còn|chưa|vẫn) /
const FIRST_CLAUSE = 100
const tellsOfBody = ({ line, deadlines }: Item): boolean =>
  !deadlines?.length &&
  headAt(line, 0) !== null &&
  DID.test(line.text.slice(0, FIRST_CLAUSE).split(/[,.;:]/, 1)[0]!)

/** `Các Sở: A, B` / **Sở A rà soát …**; but not **Có phương án …; Sở A tạm dừng …**, which begins with a common task. */
function namesBody(item: Item): boolean {
  const [first] = item.directives({ owned: true, party: false })
  return first !== undefined && !item.line.text.slice(0, first.start).includes('; ')
}
