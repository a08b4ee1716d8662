/** What tells a line of a title from the text below it: no stop, and an opening below. */
import { isCapitals } from '../../../language/letters.js'
import { readMarker } from '../../markers.js'
import { isRule } from '../../page/rules.js'
import { plainOfLine } from '../../plain.js'
import type { Source } from '../../tree.js'
import { opensText, TITLE_LINE } from '../words.js'

export const SENTENCE_END = /[.:;]\s?$/
/** How many lines a title in small letters may have below one in capitals. */
export const TITLE_LINES = 5

const ABOUT = /^(?:ve viec|v\/v)(?![a-z])/
/** `Bộ Ngoại giao` **trân trọng kính mời**`: …` is text. */
const INVITES = / (?:kinh|tran trong|trieu tap) moi(?![a-z])/
const TITLE_END = /[.,:;!?/”"][*_\s]*$/
/** So many lines of a title may stand below one, each set apart, before the text opens. */
const MOST_BELOW = 2
const REACH = 4 + 2 * MOST_BELOW
/** No matter is longer that is set apart from who decides on it. */
const MATTER_LENGTH = 300

/** `KẾ HOẠCH` / `Thực hiện Nghị quyết số 12-NQ/TU`: set apart and without a stop, these words open no paragraph. */
export function isTitle(source: Source, at: number, plain: string, previous: string): boolean {
  const { text, lines } = source
  if (previous !== '' || !plain.startsWith('thuc hien ')) return false
  let above = lines[at]!
  for (let index = at + 1; index <= at + 1 + TITLE_LINES; index++) {
    const below = lines[index]
    const ends = !below || below.blank || opensText(plainOfLine(source, below))
    if (ends) return below !== undefined && !SENTENCE_END.test(text.slice(above.first, above.last))
    above = below
  }
  return false
}

/**
 * Lines of one title, with blank lines between them: `QUYẾT ĐỊNH CỦA THỦ TƯỚNG CHÍNH PHỦ` | `Về việc …`;
 * `V/v tạm ngưng hoạt động của khoa` | `Khám theo yêu cầu` | `Căn cứ Quyết định …`.
 */
export function isSetApart(source: Source, at: number, slice: string, plain: string): boolean {
  const { text, lines } = source
  if (slice.length > MATTER_LENGTH || TITLE_END.test(slice)) return false
  if (ABOUT.test(plain)) return true
  if (INVITES.test(plain)) return false
  if (slice.length > TITLE_LINE || isCapitals(slice) || readMarker(text, lines[at]!.first)) return false
  let titles = 0
  for (const line of lines.slice(at + 1, at + REACH)) {
    if (line.blank) continue
    const below = text.slice(line.first, line.last)
    if (isRule(below) || opensText(plainOfLine(source, line))) return true
    // Text has a stop, which no line of a title has.
    if (++titles > MOST_BELOW || below.length > TITLE_LINE || TITLE_END.test(below)) return false
    if (isCapitals(below) || readMarker(text, line.first)) return false
  }
  return false
}
