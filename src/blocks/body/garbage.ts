/** What is left of a binary file in a body, `␃ก犄ዿĀ᐀` / `% Điều chỉnh tiến độ …`: whole lines, and signs before the words behind them. */
import { SPACE } from '../../language/punctuation.js'
import type { Range } from '../../lines/passage.js'
import { garbageLines, leadingGarbage } from '../garbage.js'
import type { Source } from '../tree.js'

export class Garbage {
  /** Indexes of the lines that are nothing else. */
  readonly #lines: ReadonlySet<number>

  constructor(
    private readonly source: Source,
    from: number,
    to: number,
  ) {
    this.#lines = garbageLines(source, from, to)
  }

  /** What stands of it at `start`, in the line at `index`; null where nothing does. */
  at(index: number, start: number): Range | null {
    if (this.#lines.size === 0) return null
    const { text, lines } = this.source
    const { last } = lines[index]!
    if (start >= last) return null
    if (this.#lines.has(index)) return { start, end: last }
    const length = this.#lines.has(index - 1) ? leadingGarbage(text.slice(start, last)) : 0
    return length > 0 ? { start, end: start + length } : null
  }

  /** Where the words begin that stand behind it. */
  wordsBehind({ end }: Range): number {
    while (this.source.text.charCodeAt(end) === SPACE) end++
    return end
  }
}
