/** Which bodies are given work, in which role, in which item, and the words that give it. */
import type { Line } from '../language/bodies/line.js'
import { isDigit } from '../language/digits.js'
import { isAssessment, tellsAssessment } from '../language/directives/assessment.js'
import { namesSupport, readDirectives, readSupport, type Directive } from '../language/directives/index.js'
import { isPartyBody } from '../language/directives/party-body.js'
import { isSmall } from '../language/letters.js'
import type { Match } from '../language/match.js'
import { endBefore } from '../language/punctuation.js'
import { Book, type AssignmentView, type Place } from './assignments/book.js'
import { bodiesOfCell } from './assignments/cell.js'
import type { Item, Paragraph } from './assignments/item.js'
import { announceLists } from './assignments/lists.js'
import { pathOf } from './assignments/path.js'
import type { Row } from './rows.js'

/** What is known of the items above one. */
interface Scope {
  path: string | null
  /** A body above has the items below as its tasks. */
  owned: boolean
  /** That body is of the Party. */
  party: boolean
  /** They stand under a heading over what was found: only what is expressly given counts. */
  assessed: boolean
  /** The collective that concludes. */
  author: string
  /** An article tells it. */
  narrates: boolean
}

const BY_HEADING = { by: 'heading', certain: true } as const
const BY_ITS_TEXT = { by: 'subject', certain: true } as const

/**
 * Reads the assignments of a notice; offsets are in the text of the paragraph or item that they stand in.
 * @param author - the collective that concludes, in the form for comparing
 * @param narrates - whether an article tells of the notice
 */
export function assign(
  preamble: Paragraph[],
  conclusions: Item[],
  closing: Paragraph[],
  author = '',
  narrates = false,
): AssignmentView[] {
  const book = new Book()
  const top = { path: null, owned: false, party: false, assessed: false, author, narrates }
  const opening = { subjects: false, narrates: true }
  for (const node of preamble) {
    const directives = readDirectives(node.line, opening)
    enter(book, node, null, directives)
    top.owned = announcesTasks(node, directives)
  }
  announceLists(conclusions)
  for (const item of conclusions) enterItem(book, item, top)
  for (const node of closing) enter(book, node, null, readDirectives(node.line).filter(isDemand(node)))
  return book.entries
}

/** `Phó Thủ tướng giao Bộ Công Thương thực hiện các nhiệm vụ sau:` over what that one body is to do. */
const announcesTasks = ({ line }: Paragraph, [directive, further]: Directive[]): boolean =>
  directive?.by === 'given' && !further && directive.lead.length === 1 && line.text.trimEnd().endsWith(':')

/** `Hội đồng giám sát thông báo để các thành viên biết, thực hiện.`: who makes it known is told nothing. */
const MAKES_KNOWN =
  /^[^.;:,]{3,120} (?:(?:thông báo(?! này)|truyền đạt) [^.;]{2,300}(?:biết|thực hiện|theo dõi)|(?:trả lời|phúc đáp|hướng dẫn) để [^.;]{2,300}biết)/

const isDemand =
  ({ line }: Paragraph) =>
  ({ by, lead }: Directive): boolean =>
    by === 'given' || lead[0]?.start !== 0 || !MAKES_KNOWN.test(line.low)

function enterItem(book: Book, item: Item, scope: Scope): void {
  const { line, below, heading } = item
  const { author, narrates } = scope
  const path = pathOf(scope.path, item.number)
  if (item.row?.lead) {
    enterRow(book, item, item.row, path)
    for (const child of item.items) enterItem(book, child, { ...scope, path })
    return
  }
  const assessed =
    heading === null &&
    !isLimited(item) &&
    (scope.assessed || (below.length > 0 ? isAssessment(line) : tellsAssessment(line)))
  let owned = scope.owned || item.owned
  let party = item.owned ? item.ownedByParty : scope.party
  if (heading) {
    party = isParty(line, heading.lead)
    // "Giao các đơn vị:" over headings of its own kind is only their title.
    const title = below.every(
      (child) => child.heading ?? ((heading.title || heading.group) && namesBody(child)),
    )
    if (!title) {
      const tasks = tasksBelow(item, party)
      book.enter(item, heading.lead, 'lead', path, tasks, BY_HEADING)
      book.enter(item, heading.support, 'support', path, tasks, BY_HEADING)
    }
    owned ||= !title
  } else {
    const directives = item.directives({ subjects: !assessed, owned, party, author, narrates })
    const last = directives.at(-1)
    if (last) party = isParty(line, last.lead)
    const tasks = line.text.trimEnd().endsWith(':') ? tasksBelow(item, party) : NO_TASKS
    if (last) enter(book, item, path, directives, tasks)
    else if (owned || namesSupport(line))
      book.enter(item, readSupport(line), 'support', path, [wholeOf(item)], BY_ITS_TEXT)
    owned ||= last !== undefined
  }
  if (item.items.length > 0) {
    const inner = { path, owned, party, assessed, author, narrates }
    for (const child of item.items) enterItem(book, child, inner)
  }
  // What the line announces stands beside it, and is entered in its turn.
  if (item.announced && owned) {
    for (const bullet of item.announced) {
      bullet.owned = true
      bullet.ownedByParty = party
    }
  }
}

/** A row of a table of tasks: its cells name who is to do it. */
function enterRow(book: Book, item: Item, { lead, support }: Row, path: string | null): void {
  const tasks = [wholeOf(item)]
  if (lead) book.enter(item, bodiesOfCell(item.line, lead), 'lead', path, tasks, BY_HEADING)
  if (support) book.enter(item, bodiesOfCell(item.line, support), 'support', path, tasks, BY_HEADING)
}

/** What is to be done by a day is no finding, whatever it stands under. */
const isLimited = ({ deadlines }: Item): boolean => deadlines !== null && deadlines.length > 0

function isParty(line: Line, [body]: Match[]): boolean {
  return body !== undefined && isPartyBody(line, body.start)
}

function namesBody(item: Item): boolean {
  return item.directives({}).length > 0
}

const NO_TASKS: Place[] = []
/** What parts a task from the next body's. */
const SIGNS = ' ;,'

const wholeOf = (node: Paragraph): Place => ({ node, start: 0, end: node.line.text.length })

/** Enters the directives of one text; the last one's tasks are those below it, if there are any. */
function enter(
  book: Book,
  node: Paragraph,
  path: string | null,
  directives: Directive[],
  below: Place[] = NO_TASKS,
): void {
  for (const directive of directives) {
    const { start, end, lead, support } = directive
    const announces = below.length > 0 && directive === directives.at(-1)
    const own = announces ? announcementStart(node.line, directive) : end
    const said = own > start ? [{ node, start, end: own }] : []
    const tasks = announces ? said.concat(below) : said
    book.enter(node, lead, 'lead', path, tasks, directive)
    book.enter(node, support, 'support', path, tasks, directive)
  }
}

/**
 * `Sở Y tế trình đề án trước ngày 20/10.` **Trong đó chú ý:**: where the sentence begins that announces what stands
 * below; without one before it, the whole announces.
 */
function announcementStart({ text }: Line, { start, end, lead }: Directive): number {
  const stop = text.lastIndexOf('. ', end - 2)
  const last = text.charCodeAt(stop - 1)
  const closes = stop > (lead.at(-1)?.end ?? end) && (isSmall(last) || isDigit(last))
  return closes ? stop + 1 : start
}

/** The texts below an item that are its body's tasks, up to where another body is given one. */
function tasksBelow(item: Item, party: boolean, tasks: Place[] = []): Place[] {
  for (const child of item.below) {
    if (child.heading || child.row) continue
    const directives = child.directives({ owned: true, party })
    const end = directives[0]
      ? endBefore(SIGNS, child.line.text, 0, directives[0].start)
      : child.line.text.length
    if (end > 0) tasks.push({ node: child, start: 0, end })
    if (directives.length === 0) tasksBelow(child, party, tasks)
  }
  return tasks
}
