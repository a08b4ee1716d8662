/**
 * What no field has taken from the cells of head and foot: an unreadable number, a second post, a word after a
 * name. It goes to `unplaced`, so that nothing is lost.
 */
import type { FootCell, HeadCell, NoticeTree } from '../../blocks/tree.js'
import { isDigit } from '../../language/digits.js'
import type { Range } from '../../lines/passage.js'
import type { NoticeDraft } from '../draft.js'
import { takenBy } from './taken.js'
import { saysSomething } from './says.js'

type Cell = HeadCell | FootCell

/** `1.` before a recipient or an addressee: a list marker, like a dash. */
const NUMBERING = /^[\s*_|]*\d{1,2}[.)][\s*_]*$/

/** The stretches of head and foot that say something, but are no value of the notice. */
export function leftovers({ head, foot, source }: NoticeTree, draft: NoticeDraft): Range[] {
  const cells: Cell[] = [...head.children, ...foot.children]
  // Mostly they are in order.
  if (cells.some((cell, index) => index > 0 && byPlace(cells[index - 1]!, cell) > 0)) cells.sort(byPlace)
  const taken = takenBy(draft)
  const left: Range[] = []
  let next = 0
  for (const { role, ranges } of cells) {
    if (role === 'rule' || role === 'label') continue
    const { start, end } = ranges[0]!
    let from = start
    while (next > 0 && taken[next - 1]!.end > start) next--
    for (; next < taken.length && taken[next]!.start < end; next++) {
      const value = taken[next]!
      if (value.end <= from) continue
      const numbers = (role === 'recipient' || role === 'addressee') && isNumbering(from, value.start)
      if (!numbers) keep(from, value.start, role === 'date')
      from = value.end
    }
    keep(from, end, role === 'date')
  }
  return left

  function isNumbering(from: number, to: number): boolean {
    let digit = from
    while (digit < to && !isDigit(source.text.charCodeAt(digit))) digit++
    return digit < to && NUMBERING.test(source.text.slice(from, to))
  }

  function keep(from: number, to: number, dated: boolean): void {
    if (from < to && saysSomething(source.text, from, to, dated)) left.push({ start: from, end: to })
  }
}

const byPlace = (a: Cell, b: Cell) => a.ranges[0]!.start - b.ranges[0]!.start
