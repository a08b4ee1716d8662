/** Small words that no list knows: the second half of a compound, or a few words before a verb or a level. */
import { ONE_SYLLABLE_NAMES } from '../../../../vocabulary/body-names.js'
import { bare } from '../../../letters.js'
import { headAt } from '../../heads.js'
import { comparable, isCapital, wordEnd, type Comparable } from '../../../comparable.js'
import { FEW_WORDS, stops, takeWord, type Cursor } from '../cursor.js'

const ABOUT = 'về '

export function unknown(cursor: Cursor): boolean {
  const { line, next, proper, run, closed, end, at } = cursor
  // "Tập đoàn Điện lực Việt Nam" **về** "phương án đấu nối": the matter, not the name.
  if (cursor.kind !== 'committee' && line.low.startsWith(ABOUT, next)) return false
  // "Ban Tài chính Kế toán": a capital continued a name that was known whole.
  if (closed) return run === 1 && cursor.kind === 'short' && isHalf(line, end) && takeWord(cursor)
  return run > 0 || goesOn(line, next, proper, end === at) ? takeWord(cursor) : false
}

const oneSyllable = new Set(ONE_SYLLABLE_NAMES.map(comparable))
const SYLLABLE = /^[^aeiouy\d]*[aeiouy]+[^aeiouy\d]*$/

/** Whether the word that ends at `at` is the first half of a compound: `Đài Tiếng` **nói**. */
export function isHalf({ text, low }: Comparable, at: number): boolean {
  const word = low.slice(low.lastIndexOf(' ', at - 1) + 1, at)
  if (word.length > 7 || oneSyllable.has(word) || isCapital(text, at - 1)) return false
  return SYLLABLE.test(bare(word))
}

/** `phối hợp với Cục Quản lý tài nguyên nước`**, Sở** `Tài chính`: another body in capitals follows. */
function isListed(line: Comparable, at: number): boolean {
  return line.text[at] === ',' && isCapital(line.text, at + 2) && headAt(line, at + 2) !== null
}

const LONGEST_ASIDE = 60

/** `Các doanh nghiệp chăn nuôi lớn` **(trên 5.000 con)** `tổ chức …`: the verb, a colon or another body follows the bracket. */
function isBracketed(line: Comparable, at: number): boolean {
  const close = line.text.slice(at, at + LONGEST_ASIDE).indexOf(')')
  const behind = at + close + 1
  if (close < 0 || line.text[behind] === ':') return close > 0
  return (line.text[behind] === ',' ? headAt(line, behind + 2) : stops.at(line, behind + 1)) !== null
}

/** Whether unknown words at `at` belong to a name; `first`: they come right after its head. */
export function goesOn(line: Comparable, at: number, proper: boolean, first = false): boolean {
  const { text } = line
  let next = at
  for (let step = 0; step < FEW_WORDS; step++) {
    next = wordEnd(text, next)
    if (next >= text.length || text[next] === ':') return step > 0 || !first
    if (text[next] !== ' ') return isListed(line, next) ? !(proper && first) : proper && !first && step < 2
    next++
    if (text[next] === '(') return isBracketed(line, next)
    if (isCapital(text, next)) {
      if (/\D/.test(text[next]!)) return true
      continue
    }
    if (line.low.startsWith('số ', next) && isCapital(text, next + 3)) return true
    const kind = headAt(line, next)?.kind
    if (kind === 'unit') return true
    if (kind === 'determiner') return false
    if (stops.at(line, next)) return !(proper && first)
  }
  return false
}
