/**
 * Syllables in pieces: a PDF that takes letters with two marks from another font has blanks beside them.
 *
 *     "k ết lu ận"  →  kết luận        "Quy ế t đ ị nh"  →  Quyết định        "S ở N ội vụ"  →  Sở Nội vụ
 */
import { innerLetters } from '../vocabulary/encodings/characters.js'
import { REMAPPED_FORMS } from '../vocabulary/remapped-words.js'
import { wordsBeforeLetters, wordsBySplitLetters } from '../vocabulary/split-syllables.js'
import { CodeSet } from './code-set.js'
import { latin } from './latin.js'
import { isCapital, isCapitals, lowerCase } from './letters.js'
import { matchesAt } from './sticky.js'
import { isSyllable } from './syllables.js'

/** Letters from U+1EA0 on have marks that few fonts have; so have these. In small letters, for patterns of any case. */
const OTHER_FONT = String.raw`[\u1ea0-\u1ef9ăơư]`
/** The end of a syllable, and one that may as well begin the next. */
const TAILS = 'ch?|n[gh]?|[aimoptuy]'
const ONSETS = 'ch?|n[gh]?|[moptuy]'
/** There may be two in a justified line. */
const BLANK = String.raw`[ \u00a0]{1,2}`
/** A blank before such a letter, or between one and the end of its syllable. */
const PLACE = latin(
  new RegExp(
    String.raw`(?<=\p{L})${BLANK}(?=${OTHER_FONT})|(?<=[\u1ea0-\u1ef9])${BLANK}(?=(?:${TAILS})(?![\p{L}\d)/]))`,
    'giu',
  ),
)
const INNER = new CodeSet(innerLetters)
const BEGINS = new RegExp(`^${OTHER_FONT}`, 'i')
const TAIL = new RegExp(`^(?:${TAILS})$`, 'i')
const MAY_BEGIN = new RegExp(`^(?:${ONSETS})$`, 'i')
/** What begins the next syllable does not end this one: "S ở n ội vụ"; but "T ỉ nh ủ y". */
const NEXT = latin(new RegExp(String.raw`${BLANK}(?!ủ ?y(?!\p{L}))${OTHER_FONT}`, 'iuy'))
const PIECE = latin(new RegExp(String.raw`(${BLANK})(\p{L}{1,6})(?![\p{L}\d)/])`, 'uy'))
const LAST_WORD = latin(/(?<![\p{L}\d./_;&-])\p{L}{1,5}$/u)
/** No longer piece begins a syllable, with what stands before it. */
const REACH = 12
const MOST_PIECES = 4
const CONSONANTS = /^(?:[bcdđghk-np-tvx]{1,3}|qu|gi)$/
const ONSET = /^[bcdđghk-np-tvx]/
const LONE_VOWEL = /^[ay]$/
const NUMBER = /\d[ \u00a0]$/
const capitalised = latin(/^\p{Lu}?\p{Ll}+$/u)

/** A syllable in pieces. */
export interface Split {
  start: number
  end: number
  pieces: readonly string[]
  /** The offsets of what stands between them. */
  blanks: readonly number[]
  /** Its second piece begins as no word does: it tells of the damage. */
  sure: boolean
}

/** Offsets of the blanks inside the syllables of a text that has such ones. */
export function splitBlanks(text: string): number[] {
  const blanks: number[] = []
  for (const split of splits(text)) for (const blank of split.blanks) blanks.push(blank)
  return blanks
}

/** The first syllable in pieces, if a text has `many` of them. */
export function firstSplit(text: string, many: number): Split | null {
  let first: Split | null = null
  let count = 0
  for (const split of splits(text)) {
    if (!split.sure) continue
    first ??= split
    if (++count >= many) return first
  }
  return null
}

function* splits(text: string): Generator<Split> {
  let from = 0
  for (const { index } of text.matchAll(PLACE)) {
    if (index < from) continue
    const split = splitAt(text, from, index)
    if (!split) continue
    yield split
    from = split.end
  }
}

/** The longest syllable whose first blank is that at `index`; it begins after `from`. */
function splitAt(text: string, from: number, index: number): Split | null {
  const above = text.slice(Math.max(from, index - REACH), index)
  const first = LAST_WORD.exec(above)?.[0]
  if (first === undefined) return null
  const start = index - first.length
  const pieces = [first]
  const blanks: number[] = []
  let sure = false
  let end = index
  let found: Split | null = null
  while (pieces.length < MOST_PIECES) {
    PIECE.lastIndex = end
    const [blank, piece] = PIECE.exec(text)?.slice(1) ?? []
    if (!blank || !piece || !goesOn(piece)) break
    if (pieces.length === 1) sure = INNER.has(piece.charCodeAt(0))
    pieces.push(piece)
    const begins = end + blank.length
    while (end < begins) blanks.push(end++)
    end += piece.length
    if (MAY_BEGIN.test(piece) && matchesAt(NEXT, text, end)) break
    const whole = pieces.join('')
    if (isCased(whole) && (isWord(whole) || isNoWords(pieces)))
      found = { start, end, pieces: [...pieces], blanks: [...blanks], sure }
  }
  if (!found || mayBeWords(text, found)) return null
  return found
}

/** A syllable, or one in which a font replaced letters too: "Ph ị ng". */
const isWord = (whole: string): boolean => isSyllable(whole) || REMAPPED_FORMS.has(lowerCase(whole))

/** Of other languages, or misread: "K'Br ều", "tr ưởc". */
const isNoWords = ([first, second, ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  CONSONANTS.test(lowerCase(first!)) &&
  BEGINS.test(second!) &&
  !wordsBySplitLetters.has(lowerCase(second!))

const goesOn = (piece: string): boolean => BEGINS.test(piece) || TAIL.test(piece)

const isCased = (word: string): boolean => capitalised.test(word) || isCapitals(word)

/** `5 m ở độ cao`, `nhóm B ở xã`, `nguồn thu ở xã`, `vụ y tế`. */
function mayBeWords(text: string, { start, pieces }: Split): boolean {
  const [first, second] = pieces.map(lowerCase) as [string, string]
  if (pieces.length === 2 && LONE_VOWEL.test(second)) return ONSET.test(first)
  if (pieces.length > 2 || !wordsBySplitLetters.has(second)) return false
  if (!CONSONANTS.test(first)) return isSyllable(first)
  const above = text.slice(Math.max(0, start - REACH), start)
  if (NUMBER.test(above)) return true
  const word = /(\S+)[ \u00a0]$/.exec(above)?.[1]
  return isCapital(text.charCodeAt(start)) && word !== undefined && wordsBeforeLetters.has(lowerCase(word))
}
