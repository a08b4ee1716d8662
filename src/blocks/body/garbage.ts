/**
 * Remains of the binary file that a text was extracted from: runs of lines of a few stray characters, led by
 * letters of foreign scripts or control characters. And dust of a scan, alone between blank lines.
 *
 *     "␃ก犄ዿĀ᐀¤崀犄懿Ĥ摧愸"  "h8a"  ","  "¼"  "Ì"  "B"  "% Điều chỉnh tiến độ …"        "xu"   "M"
 */
import { latin } from '../../language/latin.js'
import { SPACE } from '../../language/punctuation.js'
import type { Line } from '../../lines/lines.js'
import type { Range } from '../../lines/passage.js'
import { SIGNS, STRANGE } from '../../lines/signs.js'
import type { Source } from '../tree.js'

/** One of so many characters is foreign; in a sentence with lost letters (`Th\ufffdng b\ufffdo`) fewer are. */
const DENSE = 3
const LONGEST = 200
const STRAY = 4
const RUN = 3
/** Shorter than any word that could be a paragraph. */
const DUST = latin(/^(?:\p{Ll}{1,2}|\p{Lu})$/u)
const STRAY_LEAD = latin(/^[^\p{L}\d\s“"'(*+\-–—•·[]+\s+(?=\p{L})|^\d(?=\p{Ll})/u)

export class Garbage {
  /** Indexes of the lines that are only garbage. */
  readonly #lines: ReadonlySet<number>

  constructor(
    private readonly source: Source,
    from: number,
    to: number,
  ) {
    this.#lines = garbageLines(source, from, to)
  }

  /** The garbage at `start`, in the line at `index`, or null. */
  at(index: number, start: number): Range | null {
    if (this.#lines.size === 0) return null
    const { text, lines } = this.source
    const { last } = lines[index]!
    if (start >= last) return null
    if (this.#lines.has(index)) return { start, end: last }
    const length = this.#lines.has(index - 1) ? leadingGarbage(text.slice(start, last)) : 0
    return length > 0 ? { start, end: start + length } : null
  }

  /** Where the words after it begin. */
  wordsBehind({ end }: Range): number {
    while (this.source.text.charCodeAt(end) === SPACE) end++
    return end
  }
}

/** Indexes of the lines that are garbage. */
export function garbageLines(source: Source, from: number, to: number): ReadonlySet<number> {
  const { text, lines } = source
  const garbage = new Set<number>()
  let run: number[] = []
  let foreign = false
  const close = () => {
    if (run.length >= RUN || foreign || (run.length === 1 && isDust(source, run[0]!)))
      run.forEach((index) => garbage.add(index))
    run = []
    foreign = false
  }
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const strange = isForeign(text, line)
    foreign ||= strange
    if (strange || line.last - line.first <= STRAY) run.push(index)
    else if (run.length > 0) close()
  }
  close()
  return garbage
}

/** Whether a line has too many foreign characters for a sentence. */
function isForeign(text: string, { first, last, signs }: Line): boolean {
  if ((signs & STRANGE) === 0 || last - first >= LONGEST) return false
  let count = 0
  for (let at = first; at < last; at++) if ((SIGNS[text.charCodeAt(at)]! & STRANGE) !== 0) count++
  return count * DENSE >= last - first
}

function isDust({ text, lines }: Source, index: number): boolean {
  const { first, last } = lines[index]!
  return (
    lines[index - 1]?.blank === true && lines[index + 1]?.blank === true && DUST.test(text.slice(first, last))
  )
}

/** Length of the stray characters at the beginning of the first line after a run. */
export function leadingGarbage(text: string): number {
  return STRAY_LEAD.exec(text)?.[0].trimEnd().length ?? 0
}
