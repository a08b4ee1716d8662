/** Which bodies are given work, in which role, in which item, and the words that give it. */
import { isAssessment } from '../language/directives/assessment.js'
import { readBodyHeading, readDirectives, readSupport, type Directive } from '../language/directives/index.js'
import { Book, type AssignmentView, type Place } from './assignments/book.js'
import { pathOf } from './assignments/path.js'

export type { AssignmentView }

export interface ItemView {
  number: string | null
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
  const top: Scope = { path: null, owned: false, assessed: false }
  for (const item of notice.conclusions) enterItem(book, new Map(), item, top)
  for (const node of notice.closing) enter(book, node, null, readDirectives(node.text))
  return book.all() as AssignmentView<P | I>[]
}

function isBodyHeading({ text, items }: ItemView): boolean {
  return items.length > 0 && readBodyHeading(text) !== null
}

type Readings = Map<ItemView, Directive[]>

function enterItem(book: Book<ParagraphView>, readings: Readings, item: ItemView, scope: Scope): void {
  const { text, items } = item
  const path = pathOf(scope.path, item.number)
  const heading = items.length > 0 ? readBodyHeading(text) : null
  const assessed = heading === null && (scope.assessed || (items.length > 0 && isAssessment(text)))
  let owned = scope.owned || heading !== null
  if (heading) {
    // "Giao các đơn vị:" over headings of its own kind is only their title.
    if (items.every(isBodyHeading)) heading.lead.length = 0
    const tasks = tasksBelow(item, readings)
    book.enter(item, heading.lead, 'lead', path, tasks)
    book.enter(item, heading.support, 'support', path, tasks)
  } else {
    const directives = readings.get(item) ?? readDirectives(text, { subjects: !assessed, owned })
    const below = text.trimEnd().endsWith(':') ? tasksBelow(item, readings) : []
    enter(book, item, path, directives, below)
    if (directives.length === 0 && owned) {
      book.enter(item, readSupport(text), 'support', path, [{ node: item, start: 0, end: text.length }])
    }
    owned ||= directives.length > 0
  }
  for (const child of items) enterItem(book, readings, child, { path, owned, assessed })
}

/** Enters the directives of one text; the last one's tasks are those below it, if there are any. */
function enter(
  book: Book<ParagraphView>,
  node: ParagraphView,
  path: string | null,
  directives: Directive[],
  below: Place<ParagraphView>[] = [],
): void {
  directives.forEach(({ start, end, lead, support }, index) => {
    const tasks = below.length > 0 && index === directives.length - 1 ? below : [{ node, start, end }]
    book.enter(node, lead, 'lead', path, tasks)
    book.enter(node, support, 'support', path, tasks)
  })
}

/** The texts below an item that are its body's tasks, up to where another body is given one. */
function tasksBelow(item: ItemView, readings: Readings): Place<ParagraphView>[] {
  return item.items.flatMap((child) => {
    if (isBodyHeading(child)) return []
    const directives = readings.get(child) ?? readDirectives(child.text, { owned: true })
    readings.set(child, directives)
    const end = directives[0]?.start ?? child.text.length
    const own = end > 0 ? [{ node: child, start: 0, end }] : []
    return directives.length > 0 ? own : [...own, ...tasksBelow(child, readings)]
  })
}
