/** What tells text right below a title from more of that: how its lines are broken. */
import { isCapitals, startsCapital } from '../../../language/letters.js'
import { readMarker } from '../../markers.js'
import { plainOfLine } from '../../plain.js'
import type { Source } from '../../tree.js'
import { opensText, TITLE_LINE } from '../words.js'
import { SENTENCE_END, TITLE_LINES } from './title.js'

const NEW_SENTENCE = /[.;] \S/
/** How many lines a paragraph right below a title may have. */
const TEXT_LINES = 12
/** A line that a margin broke is hardly shorter than the longest. */
const NEARLY = 0.75

/** `Sáng ngày 09 tháng 4` / `năm 2022, tại trụ sở …`: a day that opens a paragraph broken below it. */
export function opensWrapped({ text, lines }: Source, index: number, slice: string): boolean {
  if (!startsCapital(slice)) return false
  const next = lines[index + 1]
  return next !== undefined && !next.blank && !startsCapital(text.slice(next.first, next.last))
}

/** A wrapped paragraph: lines without end, or a sentence that ends inside a line. */
export function runsOn(source: Source, index: number): boolean {
  const { text, lines } = source
  for (let at = index + 1; at <= index + TITLE_LINES; at++) {
    const line = lines[at]
    if (!line || line.blank || readMarker(text, line.first) || opensBelow(source, at, true)) return false
    const slice = text.slice(line.first, Math.min(line.last, line.first + TITLE_LINE))
    if (isCapitals(slice)) return false
    if (NEW_SENTENCE.test(slice)) return true
  }
  return true
}

/**
 * `Tại cuộc họp về tiến độ dự án An Phú - Bình Long` / `Ngày 18/3/2023, …`: the text opens below a line without a stop; or
 * no margin broke that, so much longer is the one below.
 */
function opensBelow(source: Source, at: number, unbroken = false): boolean {
  const { text, lines } = source
  const line = lines[at]!
  const above = text.slice(lines[at - 1]!.first, lines[at - 1]!.last)
  if (!startsCapital(text.slice(line.first, line.last)) || SENTENCE_END.test(above)) return false
  return (
    (unbroken && above.length < NEARLY * (line.last - line.first)) || opensText(plainOfLine(source, line))
  )
}

/** A sentence over several lines, each broken at the margin, up to its stop: `Hội nghị … họp` / `ngày 26/4 đã thảo luận …:`. */
export function isWrapped(source: Source, at: number): boolean {
  const { text, lines } = source
  const below: string[] = []
  for (let index = at; below.length < TEXT_LINES; index++) {
    const line = lines[index]
    if (!line || line.blank || readMarker(text, line.first)) break
    if (index > at && opensBelow(source, index)) return false
    below.push(text.slice(line.first, line.last))
  }
  if (below.length < 2 || !SENTENCE_END.test(below.at(-1)!)) return false
  const width = NEARLY * Math.max(...below.map(({ length }) => length))
  return below.slice(0, -1).every(({ length }) => length >= width)
}
