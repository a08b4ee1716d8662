/**
 * A body whose head no word list has, known by its capitals and by the task behind it: `Giao` **Công viên Phần mềm Quang
 * Trung** `rà soát quỹ đất`, `Đề nghị` **Hanel** `phối hợp`. Not a thing: `Giao` Dự án Hồ Tả Trạch `triển khai`.
 */
import { NAMED_THINGS } from '../../../vocabulary/body-names.js'
import { documentTypes } from '../../../vocabulary/document-types.js'
import type { BodyList } from '../../bodies/index.js'
import { headAt } from '../../bodies/heads.js'
import { isCapital, wordEnd, type Comparable } from '../../comparable.js'
import { isCapital as isLarge } from '../../letters.js'
import { phraseSet } from '../../phrases.js'
import { SPACE } from '../../punctuation.js'
import { verbAt } from '../predicate/openers.js'

const documents = documentTypes.flatMap(({ names }) => names)
const things = phraseSet(NAMED_THINGS, documents)
/** The longest such name, in words. */
const MOST = 10
/** One word names a body if it has two syllables, as no Vietnamese word has: `Hanel`, `Vingroup`. */
const FOREIGN = /^[a-z]*[aeiouy][b-df-hj-np-tv-xz]+[aeiouy][a-z]*$/i

/** The body whose name begins at `at`, and ends with a word in capitals before a verb. */
export function readUnlisted(line: Comparable, at: number): BodyList | null {
  const { text } = line
  if (!isLarge(text.charCodeAt(at)) || isLarge(text.charCodeAt(at + 1))) return null
  if (headAt(line, at) || things.at(line, at)) return null
  let start = at
  for (let words = 1; words <= MOST; words++) {
    const end = wordEnd(text, start)
    if (end === start || line.codes[end] !== SPACE) return null
    const named = words > 1 ? isCapital(text, start) : FOREIGN.test(text.slice(at, end))
    if (named && verbAt(line, end + 1)) return { bodies: [{ start: at, end }], end }
    start = end + 1
  }
  return null
}
