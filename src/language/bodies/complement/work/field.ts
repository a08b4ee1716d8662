/** `Sở` **Tài chính**, `các phòng` **giáo dục và đào tạo**: the field of work after a head that is named by one. */
import { FIELDED } from '../../../../vocabulary/body-names.js'
import { SPACE } from '../../../punctuation.js'
import { headAt, type HeadKind } from '../../heads.js'
import { isCapital, type Comparable } from '../../../comparable.js'
import { phraseSet, type Found } from '../../../phrases.js'
import { beginsCompoundVerb, fields, idioms, PROPER, stops, unitNames } from '../cursor.js'
import { numbersEnd } from '../tails/number.js'
import { opensTask } from '../words/small.js'
import { projectsEnd } from './projects.js'

const fielded = phraseSet(FIELDED)
const AND = ' và '

/** Whether the head `[from, at)` is such a head. */
export const isFielded = (line: Comparable, from: number, at: number): boolean =>
  fielded.at(line, from)?.end === at

export function fieldEnd(line: Comparable, at: number): number {
  if (line.codes[at] !== SPACE) return at
  const field = nameAt(line, at + 1)
  if (!field || line.text[field.end] === '-') return at
  // "các phòng giáo dục và đào tạo": unless a verb begins there, small letters can be a field too.
  const verb = isCapital(line.text, at + 1) ? null : stops.at(line, at + 1)
  return verb && verb.end >= field.end && !endsName(line, field.end) ? at : field.end
}

/** `Phòng` **Kinh tế xây dựng** `chủ trì`; but `Phòng` **Kinh tế** `xây dựng kế hoạch`, `Bộ` **Xây dựng** `tổ chức hội nghị`. */
function nameAt(line: Comparable, at: number): Found<true> | null {
  const unit = unitNames.at(line, at)
  if (!unit) return fields.at(line, at)
  const field = endsName(line, unit.end) ? null : fields.at(line, at)
  if (!field || unit.end <= field.end) return unit
  return beginsCompoundVerb(line, field.end + 1) ? field : unit
}

/** `Sở xây dựng` **chủ trì**, **tỉnh**, **, Sở tài chính**: not `Sở xây dựng` **kế hoạch**, **, ban hành**. */
function endsName(line: Comparable, at: number): boolean {
  const { text } = line
  if (text[at] === ',') return headAt(line, at + 2) !== null || fields.at(line, at + 2) !== null
  if (text[at] !== ' ') return true
  if (text.startsWith(AND, at)) return headAt(line, at + AND.length) !== null
  const number = numbersEnd(line, at)
  if (number > at) return text[number] !== ' ' || opensTask(line, number)
  // "Ban xây dựng chi tiết phương án": a short verb may be half of another word.
  return opensTask(line, at) || headAt(line, at + 1)?.kind === 'unit'
}

/** `Sở` **tài chính**, `Cục` **thuế**: a capitalised head with its field in small letters. */
export function hasSmallName(line: Comparable, from: number, at: number): boolean {
  if (isFielded(line, from, at) && fieldEnd(line, at) > at) return true
  const known = line.codes[at] === SPACE ? idioms.at(line, at + 1) : null
  return known !== null && (stops.at(line, at + 1) === null || endsName(line, known.end))
}

/** `Chi cục` **Quản lý chất lượng nông, lâm sản và thủy sản**, `Ban Chỉ đạo` **xóa nhà tạm, nhà dột nát**: a name known whole. */
export function unitNameEnd(line: Comparable, at: number, kind: HeadKind): number {
  if (line.codes[at] !== SPACE || !PROPER.has(kind) || kind === 'office') return at
  const known = kind === 'committee' || isCapital(line.text, at + 1) ? unitNames.at(line, at + 1) : null
  const end = known?.end ?? at
  return kind === 'committee' ? Math.max(end, projectsEnd(line, at)) : end
}
