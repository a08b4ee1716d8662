/** Titles and forms of address, as they stand before names: `Đại tá`, `GS.TS.`, `đồng chí`. */
import { NAME_TITLES } from '../vocabulary/signatures.js'
import { latin } from './latin.js'
import { endBefore } from './punctuation.js'
import { endOf, matchAt } from './sticky.js'

const escape = (text: string) => text.replace(/[./]/g, '\\$&').replace(/ /g, '\\s+')
const ANY_TITLE = [...NAME_TITLES]
  .sort((a, b) => b.length - a.length)
  .map(escape)
  .join('|')
/** Behind its full stop the name may stand without a blank: `PGS.TS.Trần Văn B`. */
const TITLE = latin(new RegExp(`(?:${ANY_TITLE})(?:\\.(?=\\p{Lu})|\\.?(?!\\p{L}))[\\s,]*`, 'uy'))
/** Also `Đ/c: Lê Văn A`; a colon behind `các đồng chí` begins a list. */
const TITLE_BEFORE = latin(
  new RegExp(`(?<=(?<!\\p{L})((?:${ANY_TITLE})\\.?\\s*|(?<!ác )(?:đồng chí|[đĐ]/c|Đồng chí): ?))`, 'uy'),
)
const BETWEEN = ', '
/** What may stand behind the words of a title. */
const BEHIND = ' .:'

/** Nobody has more. */
const MOST = 6
const NO_THIRD = 0
/** Two characters as one number. */
const pair = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
/** What titles begin with, and their third letters, and what they end with: most words are told from titles by it. */
const FIRST = new Map<number, Set<number>>()
for (const title of NAME_TITLES) {
  const thirds = FIRST.get(pair(title, 0)) ?? new Set()
  FIRST.set(pair(title, 0), thirds.add(title.charCodeAt(2) || NO_THIRD))
}
const LAST = new Set(
  Array.from(NAME_TITLES, (title) => pair(title, endBefore(BEHIND, title, 0, title.length) - 2)),
)

/** Where the titles begin that stand right before `at`: `dưới sự chủ trì của` **PGS.TS.**, **GS, TS** */
export function titlesBefore(text: string, at: number): number {
  for (let turn = 0; turn < MOST; turn++) {
    const end = turn > 0 && text.endsWith(BETWEEN, at) ? at - BETWEEN.length : at
    const start = titleBefore(text, end)
    if (start === end) break
    at = start
  }
  return at
}

/** Where the last of them begins; `at` itself where there is none. */
function titleBefore(text: string, at: number): number {
  const end = endBefore(BEHIND, text, 0, at)
  if (end < 2 || !LAST.has(pair(text, end - 2))) return at
  const match = matchAt(TITLE_BEFORE, text, at)
  return match ? at - match[1]!.length : at
}

/** Offset behind the honorifics, ranks and academic titles that stand at `at`. */
export function skipTitles(text: string, at: number): number {
  for (let turn = 0; turn < MOST && mayBeTitle(text, at); turn++) {
    const end = endOf(TITLE, text, at)
    if (end < 0) break
    at = end
  }
  return at
}

function mayBeTitle(text: string, at: number): boolean {
  const thirds = at + 1 < text.length ? FIRST.get(pair(text, at)) : undefined
  return thirds !== undefined && (thirds.has(text.charCodeAt(at + 2)) || thirds.has(NO_THIRD))
}
