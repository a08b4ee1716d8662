/**
 * Restores capitals at the beginning of words with a toned vowel, whose case TCVN3 loses: `ủy ban` → `Ủy ban`.
 *
 * - In names of bodies and posts, and between words with capitals: `Chủ tịch Ủy ban`, `Bế Ích Quân`.
 * - At the beginning of paragraphs and sentences; after list markers, if other items of the text begin with capitals.
 *
 * Common words elsewhere stay small. So does a word without evidence, and the first such word is reported.
 */
import {
  AFTER_NAME,
  AFTER_POST,
  BEFORE_COMMITTEE,
  BEFORE_PROPER,
  COMMON,
  NAME,
  POST,
  UNIT,
} from '../vocabulary/encodings/initials.js'
import { tcvn3 } from '../vocabulary/encodings/tcvn3.js'
import { placeOf, WINDOW } from './word-place.js'

/** A word that may have a capital: nothing decides it. */
export interface Doubt {
  word: string
  offset: number
}

type Verdict = 'capital' | 'small' | 'doubt'

const [, ...tonedRows] = tcvn3
const toned = tonedRows.map(([, letters]) => letters).join('')
const initial = new RegExp(`(?<![\\p{L}\\p{M}\\d])[${toned}]\\p{L}*`, 'gu')
const item = new RegExp(
  `^[ \\t]{0,40}(?:[-–+•*]|[a-zđ]\\)|\\d{1,3}[.)])[ \\t]{1,8}(?![${toned}])\\p{L}`,
  'gmu',
)

export function restoreInitials(text: string): { text: string; doubt: Doubt | null } {
  let doubt: Doubt | null = null
  let restored = ''
  let at = 0
  let items: Verdict | null = null
  for (const { 0: word, index } of text.matchAll(initial)) {
    let verdict = judge(text, word, index)
    if (verdict === 'item') verdict = items ??= caseOfItems(text)
    if (verdict === 'doubt') doubt ??= { word, offset: index }
    if (verdict !== 'capital') continue
    restored += text.slice(at, index) + word.charAt(0).toUpperCase()
    at = index + 1
  }
  return { text: restored + text.slice(at), doubt }
}

/** How the items of lists begin, by those whose first letter has kept its case. */
function caseOfItems(text: string): Verdict {
  let capitals = 0
  let small = 0
  for (const [found] of text.matchAll(item)) {
    if (/\p{Lu}$/u.test(found)) capitals++
    else small++
  }
  return small > capitals ? 'small' : 'capital'
}

const properWord = /^\p{Lu}\p{Ll}/u
/** Neighbours of a word are looked for this far away. */
const NEAR = 48

function judge(text: string, word: string, index: number): Verdict | 'item' {
  const from = Math.max(0, index - WINDOW)
  const before = text.slice(from, index)
  const end = index + word.length
  const [previous, earlier] = wordsBefore(before.slice(-NEAR))
  const [next, second] = wordsAfter(text.slice(end, end + NEAR))
  const pair = `${word} ${next}`
  const committee = BEFORE_COMMITTEE.has(previous.toLowerCase())
  if (pair === NAME) return isName(committee, second) ? 'capital' : 'small'
  if (word === 'ủy' && committee) return 'small'
  const place = placeOf(before, from === 0)
  if (place === 'sentence') return 'capital'
  if (place === 'item') return 'item'
  if (pair === POST) return isPost(place === 'inside', previous, second)
  if (place === 'open') return 'doubt'
  if (word === UNIT && !BEFORE_PROPER.has(previous)) return 'small'
  const known = [word, `${word} ${next.toLowerCase()}`, `${previous.toLowerCase()} ${word}`]
  if (known.some((one) => COMMON.has(one))) return 'small'
  return besideNames(earlier, previous, next)
}

/** The two words before, the nearer first; empty if more than blanks separates them. */
function wordsBefore(text: string): [string, string] {
  if (!/\s$/.test(text)) return ['', '']
  const words = text.trimEnd().split(/\s+/)
  const [earlier, previous] = [words.at(-2) ?? '', words.at(-1)!].map((one) => /[\p{L}\d]*$/u.exec(one)![0])
  return [previous!, words.at(-1) === previous ? earlier! : '']
}

/** The two words after, likewise. */
function wordsAfter(text: string): [string, string] {
  if (!/^\s/.test(text)) return ['', '']
  const words = text.trimStart().split(/\s+/)
  const [next, second] = [words[0]!, words[1] ?? ''].map((one) => /^[\p{L}\d]*/u.exec(one)![0])
  return [next!, words[0] === next ? second! : '']
}

/** `Đảng ủy ban nhân dân` has the name of a committee, `Tỉnh ủy ban hành` has not. */
function isName(committee: boolean, second: string): boolean {
  if (second === 'hành') return false
  return !committee || AFTER_NAME.has(second) || properWord.test(second)
}

function isPost(inside: boolean, previous: string, second: string): Verdict {
  if (!inside || /^\p{Lu}/u.test(second) || AFTER_POST.has(second)) return 'capital'
  return previous === '' || previous === 'chí' ? 'capital' : 'doubt'
}

function besideNames(earlier: string, previous: string, next: string): Verdict {
  const [proper, follows] = [properWord.test(previous), properWord.test(next)]
  if (proper && (follows || (next === '' && earlier !== ''))) return 'capital'
  if (follows && BEFORE_PROPER.has(previous)) return 'capital'
  return proper || follows || BEFORE_PROPER.has(previous) ? 'doubt' : 'small'
}
