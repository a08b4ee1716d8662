/** The kinds of lines in the list of recipients; `plain` texts are in bare letters. */
import { isLetter } from '../../language/capitals.js'
import { CodeSet } from '../../language/code-set.js'
import { isDigit } from '../../language/digits.js'
import { latin } from '../../language/latin.js'
import { BULLETS, LETTER_BULLETS } from '../../vocabulary/bullets.js'
import { mayBeBullet, mayBeLetterBullet, usualBulletEnd } from '../markers/bullet.js'

/** An entry may begin with one, or with a bracket. */
const QUOTES = new CodeSet('(“"')
const BULLET = latin(
  new RegExp(
    `^(?:[${BULLETS}]\\s*(?=[\\p{L}\\d(“"])|o\\s+(?=[\\p{Lu}\\d])|[${LETTER_BULLETS}]\\s+(?=\\p{Lu}))`,
    'u',
  ),
)
const EMPHASIS = /^\*[^*]+\*$/
const ARCHIVE = latin(
  new RegExp(`^(?:[${BULLETS}\\s]|[${LETTER_BULLETS}]\\s)*l[uư]u\\s*(?::|\\s\\p{Lu}|$|[.;,])`, 'iu'),
)
const PURPOSE = /^\((?:để |báo cáo|thực hiện|phối hợp|b\/c|t\/h|p\/h|ph\/h)[^()]{0,40}\)[,;.]?$/i
const IN_BRACKETS = /^\([^()]*\)[\s:*_]*$/

/** `- Như trên;`; but not `*(đã ký)*`, which is set in italics. */
export function isEntry(text: string): boolean {
  return isBulleted(text) && !(text.startsWith('*') && EMPHASIS.test(text))
}

function isBulleted(text: string): boolean {
  const usual = usualBulletEnd(text, 0)
  if (usual >= 0) return beginsEntry(text.charCodeAt(usual))
  const code = text.charCodeAt(0)
  return (mayBeLetterBullet(code) || mayBeBullet(code)) && BULLET.test(text)
}

const beginsEntry = (code: number): boolean => isLetter(code) || isDigit(code) || QUOTES.has(code)

/** `- Lưu: VT.`, which closes the list. */
export const isArchive = (text: string, plain: string): boolean => plain.includes('luu') && ARCHIVE.test(text)

/** `Để thực hiện:`: the purpose of the entries below. */
export const isGroup = (plain: string): boolean => plain.startsWith('de ') && plain.endsWith(':')

/** `- Thường trực Tỉnh ủy,            (để báo cáo)`: set apart, after a brace that is lost. */
export const isPurpose = (text: string): boolean => text.startsWith('(') && PURPOSE.test(text)

/** `Nơi nhận: (qua mạng)`: how the copies are sent. */
export const isInBrackets = (text: string): boolean => text.startsWith('(') && IN_BRACKETS.test(text)
