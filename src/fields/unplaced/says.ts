/** `Số: …/TB-UBND, ngày … tháng … năm 2021`: what is left of the frame, where no value is taken, says nothing. */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { BULLETS } from '../../vocabulary/bullets.js'
import { FIELD_PHRASES, FIELD_WORDS } from '../../vocabulary/frame.js'

const FRAME_WORD = new RegExp(`^(?:${FIELD_WORDS.join('|')})/?$`, 'i')
const FRAME_PHRASE = latin(
  new RegExp(
    `(?<!\\p{L})(?:${FIELD_PHRASES.map((phrase) => phrase.replaceAll(' ', '\\s{1,9}')).join('|')})(?!\\p{L})`,
    'giu',
  ),
)
/** Signs that set off the words of a frame, or rule it. */
const SETTING = `${BULLETS}\\s.,;:…/()[\\]|_\\\\\`#~=─━═"“”'`
/** What nearly all that is left consists of. */
const MOST_SETTING = new CodeSet(' -;.,*:')
const SIGN = new RegExp(`[^${SETTING}]`, 'u')
const NO_FIGURE = new RegExp(`[^${SETTING}\\p{N}]`, 'u')
const DAY = latin(/(?<!\p{L})ngày\s{0,9}\d/iu)
const SPLIT = /[\s:;,.…()[\]*_|•●·+–—-]+/

/** A day that is left blank keeps its month and year: without one, figures say nothing in a date. */
export function saysSomething(source: string, from: number, to: number, dated: boolean): boolean {
  let first = from
  let last = to
  while (first < last && MOST_SETTING.has(source.charCodeAt(first))) first++
  while (first < last && MOST_SETTING.has(source.charCodeAt(last - 1))) last--
  if (first === last || FRAME_WORD.test(source.slice(first, last))) return false
  const text = source.slice(from, to)
  if (dated && DAY.test(text)) return true
  const sign = dated ? NO_FIGURE : SIGN
  if (!sign.test(text)) return false
  return text
    .replace(/<\/?[a-z][^<>]{0,400}>/gi, ' ')
    .replace(FRAME_PHRASE, ' ')
    .split(SPLIT)
    .some((word) => sign.test(word) && !FRAME_WORD.test(word))
}
