/**
 * Remains of a binary file in a text that was torn out of it: runs of lines of a few stray
 * characters, led by letters of foreign scripts or control characters. And what a scan has for dust, alone between blank lines.
 *
 *     "␃ก犄ዿĀ᐀¤崀犄懿Ĥ摧愸"  "h8a"  ","  "¼"  "Ì"  "B"  "% Điều chỉnh tiến độ …"        "xu"   "M"
 */
import type { Source } from './tree.js'
import { latin } from '../language/latin.js'

/** No control character but tabs and line ends. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FOREIGN = /[\u0000-\u0008\u000e-\u001f\u0100\u0101\u0124\u0600-\u1dff\u2400-\u243f\u2e80-\ud7ff\ufffd]/g
/** One of so many characters is foreign; of a sentence in which letters were lost (`Th\ufffdng b\ufffdo`), fewer are. */
const DENSE = 3
const STRAY = 4
const RUN = 3
/** No word of one syllable that a paragraph could be. */
const DUST = latin(/^(?:\p{Ll}{1,2}|\p{Lu})$/u)
const STRAY_LEAD = latin(/^[^\p{L}\d\s“"'(*+\-–—•·[]+\s+(?=\p{L})|^\d(?=\p{Ll})/u)

const NONE: ReadonlySet<number> = new Set()

/** Indexes of the lines that are garbage. */
export function garbageLines(source: Source, from: number, to: number): ReadonlySet<number> {
  const { text, lines } = source
  if (!hasStray(source, from, to)) return NONE
  const garbage = new Set<number>()
  let run: number[] = []
  let foreign = false
  const close = () => {
    if (run.length >= RUN || (foreign && run.length > 0) || (run.length === 1 && isDust(source, run[0]!)))
      run.forEach((index) => garbage.add(index))
    run = []
    foreign = false
  }
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const length = line.last - line.first
    const strange = line.strange && length < 200 && isForeign(text.slice(line.first, line.last))
    if (strange) foreign = true
    if (strange || length <= STRAY) run.push(index)
    else close()
  }
  close()
  return garbage
}

/** No sentence has so many foreign characters. */
const isForeign = (line: string): boolean => (line.match(FOREIGN)?.length ?? 0) * DENSE >= line.length

function isDust({ text, lines }: Source, index: number): boolean {
  const { first, last } = lines[index]!
  return (
    lines[index - 1]?.blank === true && lines[index + 1]?.blank === true && DUST.test(text.slice(first, last))
  )
}

/** Most texts have no line that may be garbage. */
function hasStray({ lines }: Source, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { first, last, blank, strange } = lines[index]!
    if (strange || (!blank && last - first <= STRAY)) return true
  }
  return false
}

/** Length of the stray characters at the beginning of the first line behind a run. */
export function leadingGarbage(text: string): number {
  return STRAY_LEAD.exec(text)?.[0].trimEnd().length ?? 0
}
