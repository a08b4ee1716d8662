/** Which bodies are given work, in which role, in which item, and the words that give it. */
import { readBodyHeading, readDirectives, readSupport } from '../language/directives/index.js'
import { isAssessment } from '../language/directives/assessment.js'
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

interface Scope {
  path: string | null
  /** The body of the heading above, whose tasks the items are. */
  owned: boolean
  /** Under a heading over what was found: only what is expressly given counts. */
  assessed: boolean
}

/** Reads the assignments of a notice; offsets are in the `text` of the node that they stand in. */
export function assign<P extends ParagraphView, I extends ItemView>(notice: {
  preamble: P[]
  conclusions: I[]
  closing: P[]
}): AssignmentView<P | I>[] {
  const book = new Book<ParagraphView>()
  for (const node of notice.preamble) enterText(book, node, node.text, null, { subjects: false })
  enterItems(book, notice.conclusions, { path: null, owned: false, assessed: false })
  for (const node of notice.closing) enterText(book, node, node.text, null, {})
  return book.all() as AssignmentView<P | I>[]
}

function enterItems(book: Book<ParagraphView>, items: ItemView[], scope: Scope): void {
  for (const item of items) enterItem(book, item, scope)
}

function enterItem(book: Book<ParagraphView>, item: ItemView, scope: Scope): void {
  const path = pathOf(scope.path, item.number)
  const assessed = scope.assessed || (item.items.length > 0 && isAssessment(item.text))
  const heading = item.items.length > 0 ? readBodyHeading(item.text) : null
  if (heading) {
    const tasks = tasksBelow(item)
    book.enter(item, heading.lead, 'lead', path, tasks)
    book.enter(item, heading.support, 'support', path, tasks)
    enterItems(book, item.items, { path, owned: true, assessed: false })
    return
  }
  const covered = enterText(book, item, item.text, path, { subjects: !assessed, owned: scope.owned }, item)
  if (!covered && scope.owned) enterSupport(book, item, path)
  enterItems(book, item.items, { path, owned: scope.owned || covered, assessed })
}

/** Enters the directives of one text; whether it has any. */
function enterText(
  book: Book<ParagraphView>,
  node: ParagraphView,
  text: string,
  path: string | null,
  options: { subjects?: boolean; owned?: boolean },
  item?: ItemView,
): boolean {
  const directives = readDirectives(text, options)
  directives.forEach(({ start, end, lead, support }, index) => {
    const opens = item && item.items.length > 0 && index === directives.length - 1 && /:\s*$/.test(text)
    const tasks = opens ? tasksBelow(item) : [{ node, start, end }]
    book.enter(node, lead, 'lead', path, tasks)
    book.enter(node, support, 'support', path, tasks)
  })
  return directives.length > 0
}

/** Who works along in a task that stands under a body's heading. */
function enterSupport(book: Book<ParagraphView>, item: ItemView, path: string | null): void {
  book.enter(item, readSupport(item.text), 'support', path, [{ node: item, start: 0, end: item.text.length }])
}

/** The texts of the items below a heading that are its body's tasks, each one task. */
function tasksBelow(item: ItemView): Place<ParagraphView>[] {
  return item.items.flatMap((child) => {
    const own = readDirectives(child.text, { owned: true })
    const first = own[0]
    const start = { node: child, start: 0, end: first ? first.start : child.text.length }
    const below = tasksBelow(child)
    return start.end > 0 ? [start, ...below] : below
  })
}
