/**
 * List markers, as offices print them:
 *
 *     I. II- I.- A. A- 1. 1) 1/ 1- 1.- 1./ 1.1. 1.1 1.1- a) đ) a. a/ ii) (1) (ii) Thứ nhất, Một là, Điều 1. Phần II. - – + * • ●
 *
 * A marker is looked for at one place only, the first character of a block.
 */
import { BULLETS } from '../vocabulary/bullets.js'
import { CodeSet } from '../language/code-set.js'
import { latin } from '../language/latin.js'
import { isSpace } from '../language/punctuation.js'

export type MarkerKind =
  | 'part'
  | 'article'
  | 'roman'
  | 'capital'
  | 'ordinal'
  | 'arabic'
  | 'compound'
  | 'letter'
  /** A Roman number in small letters, told from a letter by its list: see `small-roman.ts`. */
  | 'numeral'
  /** Such a number between brackets: `(ii)`. */
  | 'bracketed'
  | 'parenthesis'
  | 'bullet'
  | 'row'

export interface Marker {
  kind: MarkerKind
  /** As printed: `"3.1."`, `"a)"`, `"-"`. */
  text: string
  /** The number without punctuation; null for bullets. */
  number: string | null
  /** What must agree for two markers to be of one list: `"arabic."`, `"letter)"`, `"-"`. */
  series: string
  /** Length in the source, marker and following blanks. */
  length: number
}

/** Closing punctuation and blanks, or a capital right behind the punctuation (`1.Giao`). */
const NUMBERED: readonly [MarkerKind, RegExp][] = [
  [
    'compound',
    latin(
      /((?:\d{1,3}|[a-zđ](?=\.\d))(?:\.\d{1,3}){1,4})((?:\\?\.[-–/]|\/[-–])(?=\s|\p{Lu}\p{Ll})|\\?[.)]?|[/–-](?=\s+\p{Lu}|\p{Lu}\p{Ll}))[*_]{0,3}(?:\s+|(?=[\p{Lu}“"]))/uy,
    ),
  ],
  [
    'arabic',
    latin(
      /(\d{1,3})((?:\\?\.[-–/]|\/[-–])(?=\s|\p{Lu}\p{Ll})| ?\\?[.)]|[/–-](?=\s|\p{Lu}\p{Ll})| [–-](?=\s(?!Điều )\p{Lu}\p{Ll}))[*_]{0,3}(?:\s+|(?=[\p{Lu}“"]))/uy,
    ),
  ],
  [
    'roman',
    latin(
      /([IVX]{1,6})((?:\\?\.[-–/]|\/[-–])(?=\s|\p{Lu}\p{Ll})| ?\\?[.)]| ?[-–/](?=\s|\p{Lu}\p{Ll})|(?= {1,3}\p{Lu}{2,9} \p{Lu}{2}))[*_]{0,3}(?:\s+|(?=[\p{Lu}“"]))/uy,
    ),
  ],
  ['capital', latin(/([A-HK-UĐ])([.)]|\.?[-–/](?=\s)| [-–](?=\s+\p{Lu}{2}))[*_]{0,3}\s+(?=\p{L})/uy)],
  [
    'letter',
    latin(
      /([a-zđ]|i{2,3}|iv|vi{1,3}|ix)((?:\\?\.[-–/]|\/[-–])(?=\s)|\\?[.)]|[/–-](?=\s+\p{Lu}))[*_]{0,3}(?:\s+|(?=\p{L}{2}))/uy,
    ),
  ],
  ['parenthesis', latin(/(\((?:\d{1,2}|[a-zđ]|i{2,3}|iv|vi{1,3}|ix)\))(\.?)[*_]{0,3}(?:\s+|(?=\p{L}))/uy)],
  [
    'part',
    latin(
      /((?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC) (?:thứ \p{Ll}{2,5}|THỨ \p{Lu}{2,5}|[IVX]{1,6}|\d{1,2}|[A-Z]))([.:-]?)(?:\s+|$)/uy,
    ),
  ],
  [
    'article',
    latin(
      /((?:[ĐÐ](?:iều|IỀU)|Nhiệm vụ|Nội dung|Vấn đề) \d{1,3})(\.[-–]|[.:]| ?[-–](?=\s+\p{Lu}))(?:\s+|$|(?=\p{Lu}\p{Ll}))/uy,
    ),
  ],
  [
    'ordinal',
    /(Thứ {1,2}(?:nhất|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) {1,2}là)(\s?[,:.])(?:\s+|$)/y,
  ],
]
const BULLET = latin(new RegExp(`([${BULLETS}][)/]?)[*_]{0,3}(?:\\s+|(?=[\\p{L}“"]))`, 'uy'))
const WORD_BULLET = latin(/(o)\s+(?=[\p{Lu}\d])/uy)
/** The bullets below all signs that are no letters: `*`, `+`, `-`, `·`, and `~`, which scans have for a dash. */
const LOW_BULLETS = new CodeSet('*+-·~')
/** From here on stand signs, and no letters that notices are written in. */
const SIGNS = 0x2000
const CAPITAL = latin(/\p{Lu}/u)

const BY_KIND = new Map(NUMBERED)
const forms = (...kinds: MarkerKind[]) => kinds.map((kind) => [kind, BY_KIND.get(kind)!] as const)

const NONE = forms()
const DIGIT = forms('arabic', 'compound')
const BRACKET = forms('parenthesis')
const SMALL = forms('compound', 'letter')
const LETTER = forms('capital')
const ROMAN = forms('roman')
/** The second character of a letter's marker: `a.` `a)` `a/` `a-` `a–` `a\.` `ii)` `iv)` `ix)`. */
const BEHIND_SMALL = new CodeSet('.)/-–\\ivx')
/** That of a capital: `A.` `A)` `A-` `A/` `A – `. */
const BEHIND_CAPITAL = new CodeSet('.)-–/ ')
/** That of a Roman number. */
const BEHIND_ROMAN = new CodeSet('IVX.)/-–\\ ')
/** How the words begin that number. */
const WORDS = new Map([
  ...beginning('Th Mộ Mư Ha Ba Bố Bả Nă Sá Tá', 'ordinal'),
  ...beginning('Ch', 'part', 'ordinal'),
  ...beginning('Ph PH CH Mụ MỤ', 'part'),
  ...beginning('Đi ĐI Ði ÐI Nh Nộ Vấ', 'article'),
])

function beginning(pairs: string, ...kinds: MarkerKind[]): [number, typeof NONE][] {
  return pairs.split(' ').map((pair) => [pairOf(pair.charCodeAt(0), pair.charCodeAt(1)), forms(...kinds)])
}

function pairOf(code: number, next: number): number {
  return (code << 16) | next
}

/** Which forms can begin with these two characters: the dispatch that keeps other lines from being tried. */
function formsFor(code: number, next: number): typeof NONE {
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 40 /* ( */) return BRACKET
  if ((code >= 97 && code <= 122) || code === 0x111 /* đ */) return BEHIND_SMALL.has(next) ? SMALL : NONE
  const capital = (code >= 65 && code <= 90) || code === 0x110 || code === 0xd0 /* Đ Ð */
  if (!capital) return NONE
  if ((code === 73 || code === 86 || code === 88) /* I V X */ && BEHIND_ROMAN.has(next)) return ROMAN
  if (BEHIND_CAPITAL.has(next)) return LETTER
  return WORDS.get(pairOf(code, next)) ?? NONE
}

/** Offset behind the usual bullet at `at`, one of those below all signs, and the blanks after it; -1 where none stands. */
export function usualBulletEnd(text: string, at: number): number {
  if (!LOW_BULLETS.has(text.charCodeAt(at))) return -1
  let end = at + 1
  while (isSpace(text.charCodeAt(end))) end++
  return end
}

/** Letters and most signs are none. */
export const mayBeBullet = (code: number): boolean => code >= SIGNS || LOW_BULLETS.has(code)

/** Reads the marker at `at`, or null. */
export function readMarker(source: string, at: number): Marker | null {
  const code = source.charCodeAt(at)
  for (const [kind, form] of formsFor(code, source.charCodeAt(at + 1))) {
    form.lastIndex = at
    const match = form.exec(source)
    if (!match) continue
    const { length } = match[0]
    const number = kind === 'ordinal' ? match[1]!.replace(/ +/, ' ') : match[1]!
    const stop = stopOf(match[2] ?? '')
    if (kind === 'compound' && stop === '' && !CAPITAL.test(source.charAt(at + length))) continue
    return {
      kind,
      text: number + stop,
      number: bareNumber(kind, number),
      series: kind === 'compound' ? `compound${number.split('.').length}` : kind + stop,
      length,
    }
  }
  const bullet = code === 111 ? WORD_BULLET : mayBeBullet(code) ? BULLET : null
  if (!bullet) return null
  bullet.lastIndex = at
  const match = bullet.exec(source)
  if (!match) return null
  return { kind: 'bullet', text: match[1]!, number: null, series: match[1]!, length: match[0].length }
}

/** A Markdown writer escapes what looks like a list: `1\\. Giao`. */
function stopOf(printed: string): string {
  return printed.length > 1 ? printed.replace('\\', '').trim() : printed
}

/** `Điều 1`, `Phần II`: the number stands behind the name; `(1)`: between brackets. */
function bareNumber(kind: MarkerKind, printed: string): string {
  if (kind === 'article' || kind === 'part')
    return /\d+$/.exec(printed)?.[0] ?? printed.slice(printed.indexOf(' ') + 1)
  return kind === 'parenthesis' ? printed.slice(1, -1) : printed
}
