/** The markers of numbered lists, each with what closes it, and the blanks behind it or the capital that it is glued to. */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { sentenceCase } from '../../language/letters.js'
import { STOP } from '../../language/punctuation.js'
import { ACTED_FOR } from '../../vocabulary/offices.js'
import { BEFORE_LA, BEHIND_THU } from '../../vocabulary/ordinals.js'
import type { MarkerKind } from './marker.js'
import { CLOSED, SCANNED_STOP } from './stop.js'

const { raw } = String
/** `1.-`, `1./`, `1/-`, `1/.`; a Markdown writer escapes the full stop. */
const TWO_SIGNS = raw`(?:\\?\.[-–/]|\/[-–.])`
/** A blank, or emphasis and tags that end: `1.** Giao`. */
const BLANK = raw`[\s*_<]`
/** The same before a blank, or the words right behind it: `1.-Giao`. */
const DOUBLE = raw`${TWO_SIGNS}(?=${BLANK}|\p{Lu}\p{Ll})`
/** Emphasis that ends, and what follows: `1. `, `1.Giao`, `1.“Giao`. */
const BEHIND = raw`${CLOSED}(?:\s+|(?=[\p{Lu}“"]))`
/** `ii`, `iv`, `viii`, `ix`: what is no single letter. */
const SMALL_ROMAN = 'i{2,3}|iv|vi{1,3}|ix'

const form = (number: string, stop: string, behind: string) =>
  latin(new RegExp(`(${number})(${stop})${behind}`, 'uy'))

/** `3.1.`, `1.1`, `1.1-`, `3.1 .`, `a.1` */
const COMPOUND = form(
  raw`(?:\d{1,3}|[a-zđ](?=\.\d))(?:\.\d{1,3}){1,4}`,
  raw`${DOUBLE}| \.(?=\s+\p{Lu})|\\?[.)]?|[/–-](?=[*_<]|\s+\p{Lu}|\p{Lu}\p{Ll})`,
  BEHIND,
)
/** `1.`, `1)`, `1/`, `1-`, `1 -`, `1..`; no `1 - Điều 2`. */
const ARABIC = form(
  raw`\d{1,3}`,
  raw`${DOUBLE}|\.{2}(?=\s)| ?\\?[.)](?!I\.)|${SCANNED_STOP}|[/–-](?=${BLANK}|\p{Lu}\p{Ll})| [–-](?=\s(?!Điều )\p{Lu}\p{Ll})`,
  BEHIND,
)
/** `lO.`, `1O.`, `l2)`, `3.l.`, `l.l.`: a scan took a figure for a letter; no `II.`. */
const MISREAD_END = raw`${CLOSED}\s+(?=[“"]?\p{Lu})`
const MISREAD = form(raw`(?=[lIOo]{0,2}\d|[lI]O|ll)[\dlIOo]{2,3}`, '[.)/]', MISREAD_END)
const MISREAD_COMPOUND = form(raw`(?:\d{1,2}|[lI])(?:\.[\dlIO]{1,2}){1,3}`, String.raw`\.`, MISREAD_END)
/** `IV.`, `IV -`, `IV/`, `II NHIỆM VỤ` */
const ROMAN = form(
  '[IVX]{1,6}',
  raw`${DOUBLE}| ?\\?[.)]|${SCANNED_STOP}| ?[-–/](?=${BLANK}|\p{Lu}\p{Ll})|(?= {1,3}\p{Lu}{2,9} \p{Lu}{2})`,
  BEHIND,
)
const POSTS = ACTED_FOR.flatMap((post) => [sentenceCase(post), post.toUpperCase()])
/** `A.`, `A -`, `B/`; no `Q. Chủ tịch`, who acts as such, and no `P. Tổng hợp`, a division. */
const CAPITAL = form(
  raw`[A-HK-OR-UĐ]|Q(?!\. ?(?:${POSTS.join('|')}))`,
  raw`[.)]|\.?[-–/]| [-–](?=\s+\p{Lu}{2})`,
  raw`${CLOSED}\s+(?=[*_]{0,3}\p{L})`,
)
/** `a)`, `đ.`, `a/`, `a,`, `ii)`, `b)Ý kiến`, and `©)` as a scan reads it */
const LETTER = form(
  `[a-zđ]|©(?=\\))|${SMALL_ROMAN}`,
  raw`${TWO_SIGNS}(?=${BLANK})|\\?[.)]|${SCANNED_STOP}|[/–-](?=[*_<]|\s+\p{Lu})|,(?=\s+\p{Lu})`,
  raw`${CLOSED}(?:\s+|(?=\p{L}{2}|Ý ))`,
)
/** `(1)`, `(a)`, `(ii)` */
const PARENTHESIS = form(
  raw`\((?:[1-9]\d?|[a-zđ]|${SMALL_ROMAN})\)`,
  raw`\.?`,
  raw`${CLOSED}(?:\s+|(?=\p{L}))`,
)
/** `(2.1)` */
const BRACKETED_COMPOUND = form(
  raw`\(\d{1,2}(?:\.\d{1,2}){1,2}\)`,
  raw`\.?`,
  raw`${CLOSED}\s*(?=[“"]?\p{Lu})`,
)
/** Not where a line breaks within a citation: `… Mục 7` / `Chương VI Nghị định số 77/2016/NĐ-CP`. */
const CITED = raw`(?! (?:của|này|và|Nghị định|Thông tư|Luật|Bộ luật|Pháp lệnh) )`
/** `Phần II.`, `CHƯƠNG I`, `Mục 1:`, `Phần thứ nhất` */
const PART = form(
  raw`(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC) (?:thứ \p{Ll}{2,5}|THỨ \p{Lu}{2,5}|[IVX]{1,6}|\d{1,2}|[A-HJ-UWYZ])${CITED}`,
  raw`[.:-]?`,
  raw`${CLOSED}(?:\s+|$)`,
)
/** `Điều 1.`, `Nhiệm vụ 2:`, `Nội dung 3 -` */
const ARTICLE = form(
  raw`(?:[ĐÐ](?:iều|IỀU)|Nhiệm vụ|Nội dung|Vấn đề) \d{1,3}`,
  raw`\.[-–]|[.:]| ?[-–](?=[*_<]|\s+\p{Lu})`,
  raw`${CLOSED}(?:\s+|$|(?=\p{Lu}\p{Ll}))`,
)
/** `Thứ nhất,`, `Một là:` */
const ORDINAL = form(
  `Thứ {1,2}(?:${BEHIND_THU.join('|')}|bẩy)|(?:${BEFORE_LA.join('|')}) {1,2}là`,
  raw`\s?[,:.]`,
  raw`${CLOSED}(?:\s+|$)`,
)

type Forms = readonly (readonly [MarkerKind, RegExp])[]

const NONE: Forms = []
const SCANNED: Forms = [
  ['arabic', MISREAD],
  ['compound', MISREAD_COMPOUND],
]
const DIGIT: Forms = [['arabic', ARABIC], ['compound', COMPOUND], ...SCANNED]
const BRACKET: Forms = [
  ['parenthesis', PARENTHESIS],
  ['compound', BRACKETED_COMPOUND],
]
const SMALL: Forms = [['letter', LETTER]]
/** Before a stop, behind which more of the number may stand. */
const SMALL_STOPPED: Forms = [
  ['compound', COMPOUND],
  ['letter', LETTER],
  ['compound', MISREAD_COMPOUND],
]
const ONE_CAPITAL: Forms = [['capital', CAPITAL]]
const ROMAN_CAPITAL: Forms = [['roman', ROMAN]]
/** Behind a letter that a scan put for a figure: `lO.`, `I2.`. */
const BEHIND_MISREAD = new CodeSet('0123456789Ool')
/** The second character of a letter's marker: `a.` `a)` `a/` `a-` `a–` `a,` `a\.` `a]` `a}` `a:` `a )` `ii)` `iv)` `ix)`. */
const BEHIND_SMALL = new CodeSet(')/-–,\\]}: ivx')
/** That of a capital: `A.` `A)` `A-` `A/` `A – `. */
const BEHIND_CAPITAL = new CodeSet('.)-–/ ')
/** That of a Roman number. */
const BEHIND_ROMAN = new CodeSet('IVX.):]}/-–\\ ')
/** How the words begin that number. */
const WORDS = new Map<number, Forms>([
  ...beginning('Th Mộ Mư Ha Ba Bố Bả Nă Sá Tá', ['ordinal', ORDINAL]),
  ...beginning('Ch', ['part', PART], ['ordinal', ORDINAL]),
  ...beginning('Ph PH CH Mụ MỤ', ['part', PART]),
  ...beginning('Đi ĐI Ði ÐI Nh Nộ Vấ', ['article', ARTICLE]),
])

function beginning(pairs: string, ...forms: Forms): [number, Forms][] {
  return pairs.split(' ').map((pair) => [pairOf(pair.charCodeAt(0), pair.charCodeAt(1)), forms])
}

function pairOf(code: number, next: number): number {
  return (code << 16) | next
}

/** Which forms can begin with these two characters: the dispatch that keeps other lines from being tried. */
export function formsFor(code: number, next: number): Forms {
  if (code >= 48 && code <= 57) return DIGIT
  if (code === 40 /* ( */) return BRACKET
  if ((code === 73 || code === 108) /* I l */ && BEHIND_MISREAD.has(next)) return SCANNED
  if ((code >= 97 && code <= 122) || code === 0x111 /* đ */ || code === 0xa9 /* © */)
    return next === STOP ? SMALL_STOPPED : BEHIND_SMALL.has(next) ? SMALL : NONE
  const capital = (code >= 65 && code <= 90) || code === 0x110 || code === 0xd0 /* Đ Ð */
  if (!capital) return NONE
  if ((code === 73 || code === 86 || code === 88) /* I V X */ && BEHIND_ROMAN.has(next)) return ROMAN_CAPITAL
  if (BEHIND_CAPITAL.has(next)) return ONE_CAPITAL
  return WORDS.get(pairOf(code, next)) ?? NONE
}
