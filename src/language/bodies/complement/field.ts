/** `Sở` **Tài chính**, `các phòng` **giáo dục và đào tạo**: the field of work behind a head that is named by one. */
import { FIELDED } from '../../../vocabulary/body-names.js'
import { CodeSet } from '../../code-set.js'
import { SPACE } from '../../punctuation.js'
import { endOf } from '../../sticky.js'
import { headAt } from '../heads.js'
import { isCapital, type Line } from '../line.js'
import { phraseSet, type Found } from '../phrases.js'
import { beginsCompoundVerb, fields, idioms, stops, unitNames } from './cursor.js'
import { opensTask } from './small-words.js'

const fielded = phraseSet(FIELDED)
const AND = ' và '

/** Whether the head `[from, at)` is one of those. */
export const isFielded = (line: Line, from: number, at: number): boolean => fielded.at(line, from)?.end === at

export function fieldEnd(line: Line, at: number): number {
  if (line.codes[at] !== SPACE) return at
  const field = nameAt(line, at + 1)
  if (!field || line.text[field.end] === '-') return at
  // "các phòng giáo dục và đào tạo": what no verb begins is a field in small letters too.
  const verb = isCapital(line.text, at + 1) ? null : stops.at(line, at + 1)
  return verb && verb.end >= field.end && !endsName(line, field.end) ? at : field.end
}

/** `Phòng` **Kinh tế xây dựng** `chủ trì`; but `Phòng` **Kinh tế** `xây dựng kế hoạch`, `Bộ` **Xây dựng** `tổ chức hội nghị`. */
function nameAt(line: Line, at: number): Found<true> | null {
  const unit = unitNames.at(line, at)
  if (!unit) return fields.at(line, at)
  const field = endsName(line, unit.end) ? null : fields.at(line, at)
  if (!field || unit.end <= field.end) return unit
  return beginsCompoundVerb(line, field.end + 1) ? field : unit
}

/** `Sở xây dựng` **chủ trì**, **tỉnh**, **, Sở tài chính**: not `Sở xây dựng` **kế hoạch**, **, ban hành**. */
function endsName(line: Line, at: number): boolean {
  const { text } = line
  if (text[at] === ',') return headAt(line, at + 2) !== null || fields.at(line, at + 2) !== null
  if (text[at] !== ' ') return true
  if (text.startsWith(AND, at)) return headAt(line, at + AND.length) !== null
  const number = numbersEnd(line, at)
  if (number > at) return text[number] !== ' ' || opensTask(line, number)
  // "Ban xây dựng chi tiết phương án": the verb may be half of another word.
  return opensTask(line, at) || headAt(line, at + 1)?.kind === 'unit'
}

/** `Đội thi công` **số 2**, `các Đội sản xuất` **1, 2 và 5**. */
const NUMBERS = / (?:số )?\d{1,3}(?:(?:, | và )(?:số )?\d{1,3})*(?![\d/.,%])/y
const NUMBER_FIRST = new CodeSet('s0123456789')

/** Where the numbers end by which those of a kind are told; `at` where there are none. */
export const numbersEnd = ({ codes, low }: Line, at: number): number =>
  NUMBER_FIRST.has(codes[at + 1]!) ? Math.max(at, endOf(NUMBERS, low, at)) : at

/** `Sở` **tài chính**, `Cục` **thuế**: what the head in capitals is called after stands in small letters. */
export function hasSmallName(line: Line, from: number, at: number): boolean {
  if (isFielded(line, from, at) && fieldEnd(line, at) > at) return true
  const known = line.codes[at] === SPACE ? idioms.at(line, at + 1) : null
  return known !== null && (stops.at(line, at + 1) === null || endsName(line, known.end))
}
