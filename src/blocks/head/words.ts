/**
 * The fixed words of a head, as patterns over bare letters where not said otherwise.
 *
 *     "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"   "Số: 11 /TB-UBND"   "Quảng Ngãi, ngày 08 tháng 01 năm 2025"
 */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { bare } from '../../language/letters.js'
import { SpacedPhrases } from '../../language/spaced-phrases.js'
import { matchesAt } from '../../language/sticky.js'
import { documentTypes } from '../../vocabulary/document-types.js'
import { HEAD_MARKS, MOTTOES, OPENING_FORMS, OPENING_WORDS, RESOLVING_TYPES } from '../../vocabulary/frame.js'
import { ISSUER_HEADS } from '../../vocabulary/issuers.js'
import { LINKS } from '../../vocabulary/line-ends.js'
import { labelLeadLength, leadLength, markLeadLength } from '../emphasis.js'

const GAP = '\\s+'
const spaced = (phrase: string) => phrase.replace(/ - /g, '\\s{0,9}[-–—.~]{0,3}\\s{0,9}').replace(/ /g, GAP)
const anyOf = (phrases: readonly string[]) => phrases.map(spaced).join('|')
/** What a scan takes for one another: `VlỆT NAM`. */
const misread = (phrases: string) =>
  phrases
    .replace(/(?<!\\)i/g, '[il1]')
    .replace(/o/g, '[o0]')
    .replace('h[o0]a', 'h[o0i]a')

/** Behind `NƯỚC` it names the State: `QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`. */
export const MOTTO = new RegExp(`(?<!nu[o0]c\\s)(?:${misread(anyOf(MOTTOES))})`, 'g')
/** No motto is shorter. */
export const MOTTO_LENGTH = 21
const WORD_OF_MOTTO = /v[il1]et|d[o0]c/

const BLANKS = '\\s{0,30}'
const DIGIT = '[\\dol]'
const DIGITS = '[\\dol.…]{0,30}(?: \\d)?'
/** What a scan takes a day for that was written by hand: `1S`, `⁄§`. */
const SCRAWL = '(?!dau|cuoi|cua|nay)[^\\s,;]{1,4}'
const PART = `${BLANKS}(?:${DIGITS}|${SCRAWL})${BLANKS}`
const YEAR = `[12](?: ?${DIGIT}){3}`
const SPELLED = `${PART}t?hang${PART}nam\\s{0,9}(?:${YEAR}|20|[.…]{0,9})`
const NUMERIC = `${BLANKS}${DIGITS}\\s{0,9}[/.-]\\s{0,9}[\\dol.…]{0,9}\\s{0,9}[/.-]\\s?${YEAR}`
/** `ngày 08 tháng 01 năm 2025`, `ngày     tháng   năm 2026`, `ngày 05/7/2022`, `ngày 1 5 tháng 3 năm 202 4`. */
export const DATE = new RegExp(`(?:^|[\\s,*_])ngay(?:${SPELLED}|${NUMERIC})`)
/** The place before a date, in the letters as they are. */
export const PLACE = latin(
  /(?:^|[\s*_(])((?:(?:Thành {1,2}phố|Thị {1,2}xã|Thị {1,2}trấn|Đặc {1,2}khu) {1,2})?\p{Lu}[\p{L}.'’]{0,20}(?:(?: {1,2}| ?[-–] ?)\p{Lu}[\p{L}.'’]{0,20}){0,5}(?: \d{1,2})?\s?)[*_]{0,3},?[*_]{0,3}\s{0,9}[*_]{0,3}$/u,
)
/** Also `Số: I2/TB-UBND`, where a scan took letters for digits, and `S: 12/TB-UBND`, where a page lost its letters with two marks. */
export const NUMBER =
  /^(?:s[o0]|s(?=\s?:\s?\d)|ban so)\s{0,9}[:.;]?\s{0,30}(?:[\d/…\-]|\.{2}|\S{1,4} ?\/ ?[a-z]{2,6} ?- ?[a-z]|[oil]{1,2}[\doil]{0,3}\s?[/-]\s?[a-z])|^\/\s?[a-z]{2,6}\s?-\s?[a-z]|^\d{1,5}[a-z]?\s{0,9}[/-]\s?(?:\d{4}\s?\/)?\s?[a-z]{1,6}\s?[-/]\s?[a-z]/
const NUMBER_FIRST = new CodeSet('sb/0123456789')
export const isNumber = (plain: string) => NUMBER_FIRST.has(plain.charCodeAt(0)) && NUMBER.test(plain)

export const LETTER_SUBJECT = /^\(?(?:v\s?\/\s?v|ve(?:\s{1,9}viec|(?=\s?:)))(?![a-z])/
const SUBJECT_FIRST = new CodeSet('v(')
export const isLetterSubject = (plain: string) =>
  SUBJECT_FIRST.has(plain.charCodeAt(0)) && LETTER_SUBJECT.test(plain)

/** The longest first: one may begin with another. */
export const TYPE_NAMES = documentTypes.flatMap(({ names }) => names).sort((a, b) => b.length - a.length)
/** In small letters with their tones: `phương án`, but not `phường án`. */
export const TYPES = new SpacedPhrases(TYPE_NAMES.map((name) => name.toLowerCase()))
const FIRST_OF_TYPE = new SpacedPhrases([...new Set(TYPE_NAMES.map((name) => firstWord(bare(name))))])
const LATER_OF_TYPE = new Set(TYPE_NAMES.flatMap((name) => bare(name).split(' ').slice(1)))
/** Whether the first word, in bare letters, is that of a type's name; it rules out most lines. */
export const mayBeType = (plain: string) => FIRST_OF_TYPE.endAt(plain, 0) > 0
/** The same where the name goes on. */
export const mayGoOnType = (plain: string) => LATER_OF_TYPE.has(firstWord(plain))

/** Up to the first that is no bare letter. */
export function firstWord(plain: string): string {
  let end = 0
  for (let code = plain.charCodeAt(0); code >= 97 && code <= 122; code = plain.charCodeAt(end)) end++
  return plain.slice(0, end)
}

/** The types that matter most are known also where a scan lost their tones. */
export const SCANNED_TYPE = /^(?:thong\s{1,9}ba[o0]|ket\s{1,9}luan)(?![a-z])/
/** `THÔNG BÁO|KẾT LUẬN CỦA …`: the line end behind the type was lost. */
export const GLUED_TYPE = /^thong\s{1,9}bao(?=(?:ket luan|y kien|noi dung|ve)(?![a-z]))/
/** Others only where nothing else is on their line: `QUYÉT ĐỊNH`, `KẺ HOẠCH`. */
export const SCANNED_ALONE =
  /^(?:quyet\s{1,9}dinh|nghi\s{1,9}quyet|chi\s{1,9}thi|cong\s{1,9}dien|ke\s{1,9}hoach|bao\s{1,9}cao|to\s{1,9}trinh|chuong\s{1,9}trinh|huong\s{1,9}dan|giay\s{1,9}moi)(?=[\s*_:.]{0,9}$)/

/** A line that ends so wants another. */
const OPEN_WORDS = [...LINKS, 'về', 'quý', 'Quý', 'Phó']
export const OPEN_END = new RegExp(
  String.raw`[,–-]\s?$|(?:^|\s)(?:${[...OPEN_WORDS, ...OPEN_WORDS.map((word) => word.toUpperCase())].join('|')})\s?$`,
)

const RESOLVING = new RegExp(`^(?:${anyOf(RESOLVING_TYPES)})`)
const RESOLVING_FIRST = new CodeSet(RESOLVING_TYPES.map((type) => type.charAt(0)).join(''))
/** `QUYẾT ĐỊNH`: a type whose text names who decides below its subject. */
export function isResolvingType(plain: string): boolean {
  const lead = leadLength(plain)
  return RESOLVING_FIRST.has(plain.charCodeAt(lead)) && RESOLVING.test(plain.slice(lead))
}
/** What the grounds of a decision begin with. */
export const GROUNDS = /^[*_\s–-]*(?:can cu|xet|theo de nghi)(?![a-z])/
/** Also `CăncứLuật …`, where blanks were lost: `xét` alone would begin other words. */
export const GLUED_GROUNDS = /^[*_\s–-]*(?:can ?cu|xet ?de ?nghi|theo ?de ?nghi)/

/** `SỞ Y TẾ`, but no `SỐ 12`. */
export const ISSUERS = new SpacedPhrases(ISSUER_HEADS)
/** `SỐ 12/TB-UBND` is no department. */
const NUMBERED = /so \d/y
export const isIssuer = (plain: string, at = 0) =>
  ISSUERS.endAt(plain, at) >= 0 && !matchesAt(NUMBERED, plain, at)
export const beginsIssuer = (plain: string) => isIssuer(plain, leadLength(plain))

const OPENINGS = new SpacedPhrases(OPENING_WORDS)
const OPENING = new RegExp(`^(?:${anyOf(OPENING_FORMS)})(?![a-z])`)
/** The words that a text begins with: `Ngày 05/7/2022, …`, `Căn cứ …`. */
export const opensText = (plain: string) => OPENINGS.endAt(plain, 0) >= 0 || OPENING.test(plain)

const MARKS = new SpacedPhrases(HEAD_MARKS)
const BEHIND_MARK = /(?: (?:lan )?\d{1,2})?[*_\s)\].:]*$/y
/** `MẬT`, `HỎA TỐC`, `DỰ THẢO LẦN 2`: a mark of the head, alone in its cell. */
export function isMark(plain: string): boolean {
  const end = MARKS.endAt(plain, markLeadLength(plain))
  return end >= 0 && matchesAt(BEHIND_MARK, plain, end)
}
/** `ngày 05/7/2022` as the last line of a title. */
export const ONLY_DATE = /^\(?(?:sang |chieu |toi )?ngay [\d/.-]+(?: thang \d+)?(?: nam \d{4})?\)?$/
export const STAMP =
  /@|\d{1,2}[./]\d{1,2}[./]\d{4},? {1,9}\d{1,2}:\d{2}|\d{1,2}:\d{2}:\d{2}|^\s?(?:nguoi ky|ky boi|co quan|email|thoi gian ky|ngay ky|digitally signed|signature)\s?:/
export const ADDRESSEES =
  /^[*_|\s]{0,9}(?:dong\s{1,9})?kinh\s{1,9}(?:(?:gui|goi|trinh)(?![a-z])[*_]{0,3}\s?:?|moi[*_]{0,3}\s?:)[*_]{0,3}/

export function isAddressees(plain: string): boolean {
  const lead = labelLeadLength(plain)
  return (plain.startsWith('kinh', lead) || plain.startsWith('dong', lead)) && ADDRESSEES.test(plain)
}

/** A line of a title is shorter; a longer one that ends like a sentence is text. */
export const TITLE_LINE = 200

/** Words that are in each motto, and seldom elsewhere. */
export const mayHaveMotto = (plain: string) => plain.length >= MOTTO_LENGTH && WORD_OF_MOTTO.test(plain)

/** A national heading or the title of the Party somewhere in the text. */
export function hasMotto(plain: string): boolean {
  if (!mayHaveMotto(plain)) return false
  MOTTO.lastIndex = 0
  return MOTTO.test(plain)
}

/** A line that only a head holds, however long it was made by merging. */
export function hasFrameWords(plain: string): boolean {
  return hasMotto(plain) || DATE.test(plain) || SCANNED_TYPE.test(plain.slice(leadLength(plain)))
}
