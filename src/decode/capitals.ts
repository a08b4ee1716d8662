import { OPEN_HEADS } from '../vocabulary/encodings/initials.js'
import { isSyllable } from '../language/syllables.js'

/**
 * Restores the capitals of toned vowels in words in capitals, whose case TCVN3 loses: `THÔNG BáO` → `THÔNG BÁO`.
 *
 * - A word with a small letter that has a capital in TCVN3 (a–z ă â ê ô ơ ư đ) is left as it is: `Độc lập`.
 * - A word with two capitals, or with one after a toned vowel, is in capitals: `BáO`, `ủY`.
 * - A word with at most an initial capital (`Xã`, `ý`, `Số`) follows its neighbours on the line, if all of them are in
 *   capitals: `CộNG HòA Xã HộI` → `XÃ`, but `Số 12`, `Từ UBND tỉnh`.
 * - After a capacity it is in capitals: `TL. Bộ`.
 * - An abbreviation (`HĐND`, `III`) counts as a word in capitals between two others: `PHÒNG HĐND Và UBND` → `VÀ`.
 * - A cell of such words alone is in capitals if it names a body: `Sở Y Tế`, but not `Lò Thị Lý`.
 *
 * A text typed in small letters in a font of capitals looks like any text in small letters, and is left as it is.
 */
export function restoreCapitals(text: string): string {
  return text.replace(lineWithCapitals, restoreLine)
}

/** A line, or the part of it before the motto, which is in another column. */
const lineWithCapitals = /[^\n\r]+?(?=Độc lập [-–])|[^\n\r]+/g
const letters = /\p{L}+/gu
const capital = /[A-ZĂÂÊÔƠƯĐ]/g
const lower = /[a-zăâêôơưđ]/
const capitalAfterTone = /[^A-ZĂÂÊÔƠƯĐ][A-ZĂÂÊÔƠƯĐ]/
/** Two capitals, or a toned vowel and a capital, which every word in capitals has. */
const shared = /(?<![a-zăâêôơưđ\P{L}])[A-ZĂÂÊÔƠƯĐ]/u
const headed = new RegExp(`(?<!\\p{L})(?:${[...OPEN_HEADS].join('|')}) `, 'u')
const capacity = /^(?:.*[\s*|])?(?:TM|KT|TL|TUQ)\. ?$/
/** What may separate two words of a phrase. */
const joint = /^ ?[,–-]? ?["“”(]?$/

type Case = 'capitals' | 'abbreviation' | 'mixed' | 'open'

interface Word {
  text: string
  start: number
  case: Case
  /** Whether it continues the phrase of the word before it. */
  joined: boolean
}

function restoreLine(line: string): string {
  if (!shared.test(line) && !headed.test(line)) return line
  const words = readWords(line)
  settle(words, line)
  let restored = ''
  let at = 0
  for (const word of words) {
    restored += line.slice(at, word.start) + (word.case === 'capitals' ? word.text.toUpperCase() : word.text)
    at = word.start + word.text.length
  }
  return restored + line.slice(at)
}

function readWords(line: string): Word[] {
  let end = 0
  return Array.from(line.matchAll(letters), ({ 0: text, index }) => {
    const word = {
      text,
      start: index,
      case: caseOf(text),
      joined: end > 0 && joint.test(line.slice(end, index)),
    }
    end = index + text.length
    return word
  })
}

function caseOf(text: string): Case {
  if (lower.test(text)) return 'mixed'
  const capitals = text.match(capital)?.length ?? 0
  if (capitals === text.length && capitals > 1) return isSyllable(text) ? 'capitals' : 'abbreviation'
  return capitals > 1 || capitalAfterTone.test(text) ? 'capitals' : 'open'
}

/** Decides each run of open words by the words on both sides. */
function settle(words: readonly Word[], line: string): void {
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.case !== 'open') continue
    let end = at + 1
    while (end < words.length && words[end]!.joined && words[end]!.case === 'open') end++
    const before = words[at]!.joined ? words[at - 1]!.case : null
    const after = words[end]?.joined === true ? words[end]!.case : null
    const raised =
      before === null && after === null
        ? isSigned(line, words[at]!) ||
          (end - at > 1 && OPEN_HEADS.has(words[at]!.text) && isCell(line, words[at]!, words[end - 1]!))
        : isAmongCapitals(words, at, end, before, after)
    for (const word of words.slice(at, end)) word.case = raised ? 'capitals' : 'mixed'
    at = end - 1
  }
}

function isAmongCapitals(
  words: readonly Word[],
  at: number,
  end: number,
  before: Case | null,
  after: Case | null,
): boolean {
  if (before !== 'abbreviation' && after !== 'abbreviation')
    return (before ?? after) === 'capitals' && (after ?? before) === 'capitals'
  if (before === null || after === null) return false
  const sides = [beyond(words, at - 1, -1), beyond(words, end, 1)]
  return sides.includes('capitals') && !sides.includes('mixed')
}

/** The case of the first word from `at` on, in the same phrase, that is not an abbreviation. */
function beyond(words: readonly Word[], at: number, step: 1 | -1): Case {
  while (words[at]!.case === 'abbreviation') {
    const next = words[at + step]
    if (!(step > 0 ? next : words[at])?.joined || !next) break
    at += step
  }
  return words[at]!.case
}

/** `TL. Bộ`: the word after a capacity is in capitals. */
function isSigned(line: string, { start }: Word): boolean {
  return capacity.test(line.slice(Math.max(0, start - 6), start))
}

/** Whether the line, or its cell, has no other words. */
function isCell(line: string, first: Word, last: Word): boolean {
  return isEdge(line, first.start - 1, -1) && isEdge(line, last.start + last.text.length, 1)
}

/** Whether the line or the cell ends at `at`, apart from emphasis. */
function isEdge(line: string, at: number, step: 1 | -1): boolean {
  while (line[at] === '*' || line[at] === '_') at += step
  if (line[at] === ' ') return /^[\s|*_]?$/.test(line.charAt(at + step))
  return /^[\t|<>]?$/.test(line.charAt(at))
}
