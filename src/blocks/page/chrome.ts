/** Chrome, the words of a portal around an article: `Ý kiến bạn đọc`, `Thứ tư - 14/07/2021 03:35`. */
import { isLetter } from '../../language/capitals.js'
import { CodeSet } from '../../language/code-set.js'
import { isDigit } from '../../language/digits.js'
import { bare } from '../../language/letters.js'
import { SPACE } from '../../language/punctuation.js'
import type { Line } from '../../lines/lines.js'
import { withoutMarkup } from '../../lines/without-markup.js'
import { ARTICLE_ENDS, SITE_CHROME, SITE_CHROME_BEHIND } from '../../vocabulary/site-chrome.js'
import type { Source } from '../tree.js'

/** No such line is longer. */
const CHROME_LENGTH = 180
/** No heading of a list of articles is longer. */
const HEADING_LENGTH = 32
/** Signs at the end of a sentence or an entry, but not of chrome. */
const SENTENCE_END = new CodeSet('.;,')
/** All patterns as one, so that the beginning of a line is matched once. */
const CHROME = new RegExp(`^(?:${SITE_CHROME.map(({ source }) => source.slice(1)).join('|')})`)
const tellsChrome = (plain: string): boolean =>
  CHROME.test(plain) || SITE_CHROME_BEHIND.some(([sign, line]) => plain.includes(sign) && line.test(plain))

/** A heading over other articles of the portal, or a field of its form for comments; `plain` in bare letters. */
export const endsArticle = (plain: string): boolean =>
  plain.length <= HEADING_LENGTH && ARTICLE_ENDS.test(plain)

/** Blanks other than a single space. */
const BLANKS = /\s{2,}|[^ \S]/g

/** Whether the line is chrome from `start` on. */
export function isChrome({ text, bare: whole }: Source, line: Line, start: number): boolean {
  const { first, last, plain, parted } = line
  if (last - start > CHROME_LENGTH || SENTENCE_END.has(text.charCodeAt(last - 1))) return false
  if (plain && !parted && start === first)
    return mayBeChrome(whole, start, last) && tellsChrome(whole.slice(start, last))
  return tellsChrome(bare(withoutMarkup(text.slice(start, last).trim()).replace(BLANKS, ' ')))
}

/** Whether a text is chrome. */
export function isChromeText(text: string, plain: string): boolean {
  const { length } = text
  if (length > CHROME_LENGTH || SENTENCE_END.has(text.charCodeAt(length - 1))) return false
  return mayBeChrome(plain, 0) && tellsChrome(plain)
}

/** Whether chrome may begin so: with words, a day or an hour, a bracket or a sign; with an item number only the name of a file: `1. TB-58.pdf`. */
function mayBeChrome(bare: string, at: number, last = bare.length): boolean {
  const code = bare.charCodeAt(at)
  const next = bare.charCodeAt(at + 1)
  if (isLetter(code)) return isLetter(next) || next === SPACE || FONT_SIZES.has(next)
  if (isDigit(code))
    return (
      AFTER_FIGURE.has(next) ||
      AFTER_FIGURE.has(bare.charCodeAt(at + 2)) ||
      (AFTER_NUMBER.has(next) && FILE_LAST.has(bare.charCodeAt(last - 1)))
    )
  return CHROME_SIGNS.has(code)
}
/** `A- A A+` */
const FONT_SIZES = new CodeSet('-+')
/** `06/11/2025`, `6-11-2025`, `18:05` */
const AFTER_FIGURE = new CodeSet('/-: ')
const AFTER_NUMBER = new CodeSet('.)0123456789')
/** The last characters of `.pdf`, `.docx`, `.rar`, `.zip`, `(345 KB)`. */
const FILE_LAST = new CodeSet('fcxsrp)')
const CHROME_SIGNS = new CodeSet('(©-–|#»>')
