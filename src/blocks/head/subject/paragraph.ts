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
export function runsOn({ text, lines }: Source, index: number): boolean {
  for (let count = 1; count <= TITLE_LINES; count++) {
    const line = lines[index + count]
    if (!line || line.blank || readMarker(text, line.first)) return false
    const slice = text.slice(line.first, Math.min(line.last, line.first + TITLE_LINE))
    if (isCapitals(slice)) return false
    if (NEW_SENTENCE.test(slice)) return true
  }
  return true
}

/** A sentence over several lines, each broken at the margin, up to its stop: `Hội nghị … họp` / `ngày 26/4 đã thảo luận …:`. */
export function isWrapped(source: Source, at: number): boolean {
  const { text, lines } = source
  const below: string[] = []
  for (let index = at; below.length < TEXT_LINES; index++) {
    const line = lines[index]
    if (!line || line.blank || readMarker(text, line.first)) break
    const slice = text.slice(line.first, line.last)
    // "Dự án đường bộ cao tốc đoạn An Phú - Bình Long" / "Ngày 18/3/2023, …": the text opens below.
    const above = below.at(-1)
    const opens = above !== undefined && startsCapital(slice) && !SENTENCE_END.test(above)
    if (opens && opensText(plainOfLine(source, line))) return false
    below.push(slice)
  }
  if (below.length < 2 || !SENTENCE_END.test(below.at(-1)!)) return false
  const width = NEARLY * Math.max(...below.map(({ length }) => length))
  return below.slice(0, -1).every(({ length }) => length >= width)
}
