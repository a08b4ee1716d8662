/** `Sở Y tế:` / **- Rà soát danh mục;** / **- Số hóa hồ sơ; giao Sở Nội vụ …**: the tasks below an item. */
import type { Comparable } from '../../language/comparable.js'
import { COLON, endBefore, isSpace } from '../../language/punctuation.js'
import type { Place } from './book.js'
import type { Item } from './item.js'

/** Signs between a task and that of the next body. */
export const SIGNS = ' ;,'

/** Whether a text announces what follows, with a colon. */
export function announces({ text }: Comparable): boolean {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end > 0 && text.charCodeAt(end - 1) === COLON
}

/** The texts below an item that are tasks of its body, up to those of another body. */
export function tasksBelow(item: Item, party: boolean, tasks: Place[] = []): Place[] {
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
