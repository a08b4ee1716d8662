/** `Sở` **Công Thương**, `Quân khu` **5**. */
import { CodeSet } from '../../../code-set.js'
import { isDigit } from '../../../digits.js'
import { matchesAt } from '../../../sticky.js'
import { headAt, isNumeral } from '../../heads.js'
import { comparable, isCapital, wordEnd, type Comparable } from '../../../comparable.js'
import { isCount } from '../../units.js'
import { headNext, take, takeWord, type Cursor, type Step } from '../cursor.js'

export const capital: Step = (cursor) => {
  if (!isCapital(cursor.line.text, cursor.next)) return null
  if (headNext(cursor)?.kind === 'determiner' && !isNumeralOfName(cursor)) return null
  if (isCount(cursor.line, cursor.next)) return false
  // "UBND TP. Vinh", "UBND TX. Bình Sơn": a level with its place.
  if (CITY_SECOND.has(cursor.line.codes[cursor.next + 1]!) && matchesAt(CITY, cursor.line.low, cursor.next))
    return null
  // "các công đoàn ngành Trung ương": the level of the whole group.
  if (cursor.closed && !cursor.proper && cursor.kind !== 'unit')
    return cursor.line.low.startsWith('trung ương', cursor.next) ? null : false
  // "Ban Tài chính - Kế toán Tổng công ty", "Tổ thư ký Hội đồng thẩm định": the owner, in several words.
  const owner = cursor.proper && (cursor.closed || cursor.kind === 'committee') ? headNext(cursor) : null
  // A level of several words counts as one: "Trung tâm Khuyến nông Quốc gia".
  if (owner && owner.end > wordEnd(cursor.line.text, cursor.next))
    return owner.kind === 'unit' ? null : take(cursor, owner.end)
  return takeWord(cursor, isLegalForm(cursor) ? 0 : cursor.run + 1)
}

const CITY = /t[px]\.? |(?:tt|[hpqx])\. /y
const CITY_SECOND = new CodeSet('pxt.')

/** `Công ty Cấp nước Sông` **Ba**, `Thuế cơ sở` **2** `cấp mã số thuế`. */
const isNumeralOfName = ({ line, next, run, end }: Cursor): boolean =>
  isDigit(line.codes[next]!)
    ? COUNTED_OFF.some((words) => line.low.endsWith(words, end))
    : run > 0 && isNumeral(line, next, wordEnd(line.text, next))
/** After these a number says which one, not how many. */
const COUNTED_OFF = [' khu vực', ' cơ sở'].map(comparable)

/** `Công ty` **CP** `Chế tạo máy`: the name begins after it. */
const LEGAL_FORM = /(?:CP|TNHH|MTV|CTCP|ĐTXD)(?= )/y
const isLegalForm = ({ line: { text }, next }: Cursor): boolean =>
  isCapital(text, next + 1) && matchesAt(LEGAL_FORM, text, next)

export function isName(line: Comparable, at: number): boolean {
  return isCapital(line.text, at) && !isDigit(line.codes[at]!) && headAt(line, at) === null
}
