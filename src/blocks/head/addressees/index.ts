/**
 * `Kính gửi:`, in the south `Kính gởi:`, and the names below it: one line, its wraps, or a list.
 *
 *     "Kính gửi: - Các đảng ủy trực thuộc Tỉnh ủy,"
 *     "          - Văn phòng Tỉnh ủy."
 */
import { bare } from '../../../language/letters.js'
import type { Line } from '../../../lines/lines.js'
import { nextText } from '../../ahead.js'
import { splitColumns } from '../../columns.js'
import { isRule } from '../../page/rules.js'
import { plainOfLine } from '../../plain.js'
import { HeadCell, type HeadRole, type Source } from '../../tree.js'
import { opensText } from '../words.js'
import { labelLength, opensAddressees, restLength } from './label.js'
import { BULLET, isAlso, isFurther, isName, isRow, NUMBERED } from './words.js'
import { goesOnName, goesOnOpenName } from './wrap.js'

export function startsAddressees(source: Source, index: number): boolean {
  const next = nextText(source, index)
  return next < source.lines.length && opensAddressees(source, next)
}

/** The label, the names below it, and the index of the line behind them; in a table too. */
export function readAddressees(source: Source, index: number): { cells: HeadCell[]; line: number } {
  const { lines } = source
  const reader = new Reader(source)
  for (; index < lines.length; index++) {
    const line = lines[index]!
    const read = line.blank ? reader.goesOnBelowBlank(lines[nextText(source, index)]) : reader.readLine(index)
    if (!read) break
  }
  return { cells: reader.cells, line: index }
}

class Reader {
  readonly cells: HeadCell[] = []
  readonly #source: Source
  #labelled = false
  /** Bullets or numbers stand before the names; so far, numbers only. */
  #listed = false
  #numbered = false
  /** The last line that was read: where there are names, there is one. */
  #last: Line | undefined

  constructor(source: Source) {
    this.#source = source
  }

  /** Whether what stands below a blank line, `next`, may be theirs. */
  goesOnBelowBlank(next: Line | undefined): boolean {
    if (!this.#labelled || this.cells.length === 0 || this.#listed) return true
    if (!next) return false
    const { text } = this.#source
    return (
      BULLET.test(text.slice(next.first, next.last)) ||
      isFurther(text, next, this.#last!) ||
      goesOnOpenName(text, next, this.#last!) ||
      isAlso(this.#source, next)
    )
  }

  /** Whether the line at `index` is theirs. */
  readLine(index: number): boolean {
    const line = this.#source.lines[index]!
    const also = this.#labelled && isAlso(this.#source, line)
    const read = this.#labelled && !also ? this.#readName(line, index) : this.#readLabel(line)
    this.#last = line
    return read
  }

  #readLabel(line: Line): boolean {
    const length = labelLength(plainOfLine(this.#source, line))
    if (length < 0) return false
    this.#labelled = true
    this.#addBehind(line, length)
    return true
  }

  /** The names that stand behind the label on its line. */
  #addBehind(line: Line, label: number): void {
    const { text } = this.#source
    const names = splitColumns(text, line.first + label, line.last)
    if (isRow(text, line)) for (const { start, end } of names) this.#add(start, end)
    else if (names.length > 0) this.#add(names[0]!.start, names.at(-1)!.end)
  }

  #readName(line: Line, index: number): boolean {
    const { text } = this.#source
    const slice = text.slice(line.first, line.last)
    const alone = this.cells.length === 0
    const rest = alone ? restLength(plainOfLine(this.#source, line)) : 0
    if (rest > 0) {
      this.#addBehind(line, rest)
      return true
    }
    if (isRow(text, line)) return this.#readRow(line, slice)
    if (BULLET.test(slice)) {
      // "- Ngày 31/8, Ban Chấp hành đã …": a list of the body right below.
      if (!alone && opensText(bare(slice.replace(BULLET, '').trimStart()))) return false
      this.#listed = true
    } else if ((alone || this.#numbered) && NUMBERED.test(slice)) this.#listed = this.#numbered = true
    else if (!(alone ? isName(text, line) : this.#goesOn(line, index))) return false
    this.#add(line.first, line.last)
    return true
  }

  /** "| Kính gửi: | - Bộ Tài chính; |" / "|---|---|": a table ends with its last row. */
  #readRow(line: Line, slice: string): boolean {
    const { text } = this.#source
    if (slice === '|') return !this.#listed
    if (isRule(slice)) this.#add(line.first, line.last, 'rule')
    else if (this.#listed || (this.cells.length > 0 && !isRow(text, this.#last!))) return false
    else for (const { start, end } of splitColumns(text, line.first, line.last)) this.#add(start, end)
    return true
  }

  #goesOn(line: Line, index: number): boolean {
    const { text, lines } = this.#source
    const above = this.#last!
    if (!this.#listed && isFurther(text, line, above)) return true
    return lines[index - 1] === above ? goesOnName(text, line, above) : goesOnOpenName(text, line, above)
  }

  #add(start: number, end: number, role: HeadRole = 'addressee'): void {
    this.cells.push(new HeadCell(this.#source, { start, end }, role))
  }
}
