/** Which bodies are given work, in which role, in which item, and the words that give it. */
import { isAssessment, tellsAssessment } from '../language/directives/assessment.js'
import { readDirectives, readSupport, type Directive } from '../language/directives/index.js'
import { isPartyBody } from '../language/directives/party-body.js'
import type { Match } from '../language/match.js'
import { Book, type AssignmentView, type Place } from './assignments/book.js'
import { pathOf } from './assignments/path.js'
import { Readings } from './assignments/readings.js'

export type { AssignmentView }

export interface ItemView {
  number: string | null
  /** As printed; null for a line without one. */
  marker?: string | null
  text: string
  items: ItemView[]
}

export interface ParagraphView {
  text: string
}

/** What is known of the items above one. */
interface Scope {
  path: string | null
  /** A body above has the items below as its tasks. */
  owned: boolean
  /** That body is of the Party. */
  party: boolean
  /** They stand under a heading over what was found: only what is expressly given counts. */
  assessed: boolean
}

/** Reads the assignments of a notice; offsets are in the `text` of the node that they stand in. */
export function assign<P extends ParagraphView, I extends ItemView>(notice: {
  preamble: P[]
  conclusions: I[]
  closing: P[]
}): AssignmentView<P | I>[] {
  const book = new Book<ParagraphView>()
  for (const node of notice.preamble) enter(book, node, null, readDirectives(node.text, { subjects: false }))
  const top: Scope = { path: null, owned: false, party: false, assessed: false }
  const readings = new Readings(notice.conclusions)
  for (const item of notice.conclusions) enterItem(book, readings, item, top)
  for (const node of notice.closing) enter(book, node, null, readDirectives(node.text))
  return book.all() as AssignmentView<P | I>[]
}

function enterItem(book: Book<ParagraphView>, readings: Readings, item: ItemView, scope: Scope): void {
  const { text } = item
  const items = readings.below(item)
  const path = pathOf(scope.path, item.number)
  const heading = readings.heading(item)
  const assessed =
    heading === null && (scope.assessed || (items.length > 0 ? isAssessment(text) : tellsAssessment(text)))
  const owner = readings.ownerOf(item)
  let owned = scope.owned || owner !== undefined
  let party = owner?.party ?? scope.party
  if (heading) {
    party = isParty(item, heading.lead)
    // "Giao các đơn vị:" over headings of its own kind is only their title.
    const title = items.every(
      (child) => readings.heading(child) ?? ((heading.title || heading.group) && namesBody(child, readings)),
    )
    if (!title) {
      const evidence = { by: 'heading', certain: true } as const
      const tasks = tasksBelow(item, readings, party)
      book.enter(item, heading.lead, 'lead', path, tasks, evidence)
      book.enter(item, heading.support, 'support', path, tasks, evidence)
    }
    owned ||= !title
  } else {
    const directives = readings.directives(item, { subjects: !assessed, owned, party })
    if (directives.length > 0) party = isParty(item, directives.at(-1)!.lead)
    const below = text.trimEnd().endsWith(':') ? tasksBelow(item, readings, party) : []
    enter(book, item, path, directives, below)
    if (directives.length === 0 && owned) {
      const tasks = [{ node: item, start: 0, end: text.length }]
      book.enter(item, readSupport(text), 'support', path, tasks, { by: 'subject', certain: true })
    }
    owned ||= directives.length > 0
  }
  for (const child of item.items) enterItem(book, readings, child, { path, owned, party, assessed })
  // What the line announces stands beside it, and is entered in its turn.
  if (items !== item.items && owned) readings.own(items, party)
}

function isParty({ text }: ItemView, [body]: Match[]): boolean {
  return body !== undefined && isPartyBody(text.slice(body.start, body.end))
}

function namesBody(item: ItemView, readings: Readings): boolean {
  return readings.directives(item, {}).length > 0
}

/** Enters the directives of one text; the last one's tasks are those below it, if there are any. */
function enter(
  book: Book<ParagraphView>,
  node: ParagraphView,
  path: string | null,
  directives: Directive[],
  below: Place<ParagraphView>[] = [],
): void {
  directives.forEach((directive, index) => {
    const { start, end, lead, support } = directive
    const tasks = below.length > 0 && index === directives.length - 1 ? below : [{ node, start, end }]
    book.enter(node, lead, 'lead', path, tasks, directive)
    book.enter(node, support, 'support', path, tasks, directive)
  })
}

/** The texts below an item that are its body's tasks, up to where another body is given one. */
function tasksBelow(item: ItemView, readings: Readings, party: boolean): Place<ParagraphView>[] {
  return readings.below(item).flatMap((child) => {
    if (readings.heading(child)) return []
    const directives = readings.directives(child, { owned: true, party })
    const end = directives[0]?.start ?? child.text.length
    const own = end > 0 ? [{ node: child, start: 0, end }] : []
    return directives.length > 0 ? own : [...own, ...tasksBelow(child, readings, party)]
  })
}
