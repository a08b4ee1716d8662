/** `Giao Sở Y tế rà soát …`: the assignments of one text, with the tasks below it if it announces them. */
import type { Comparable } from '../../language/comparable.js'
import { isDigit } from '../../language/digits.js'
import type { Directive } from '../../language/directives/directive.js'
import { isSmall } from '../../language/letters.js'
import type { Book, Place } from './book.js'
import type { Paragraph } from './item.js'

export const NO_TASKS: Place[] = []

/** Enters the directives of one text; the tasks below it belong to the last. */
export function enter(
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
 * `Sở Y tế trình đề án trước ngày 20/10.` **Trong đó chú ý:**: where the announcing sentence begins, or the directive
 * if there is no sentence before it.
 */
function announcementStart({ text }: Comparable, { start, end, lead }: Directive): number {
  const stop = text.lastIndexOf('. ', end - 2)
  const last = text.charCodeAt(stop - 1)
  const closes = stop > (lead.at(-1)?.end ?? end) && (isSmall(last) || isDigit(last))
  return closes ? stop + 1 : start
}
