/** `Chi cục` **Quản lý chất lượng nông, lâm sản và thủy sản**, `Ban Chỉ đạo` **xóa nhà tạm, nhà dột nát**. */
import { COMMITTEE_WORK } from '../../../vocabulary/body-names.js'
import { SPACE } from '../../punctuation.js'
import { headAt, type HeadKind } from '../heads.js'
import { isCapital, type Line } from '../line.js'
import { phraseSet } from '../phrases.js'
import { PROPER, stops, unitNames } from './cursor.js'

const committeeWork = phraseSet(COMMITTEE_WORK)

export function unitNameEnd(line: Line, at: number, kind: HeadKind): number {
  if (line.codes[at] !== SPACE || !PROPER.has(kind) || kind === 'office') return at
  if (kind === 'committee') return Math.max(workEnd(line, at), unitNames.at(line, at + 1)?.end ?? at)
  return isCapital(line.text, at + 1) ? (unitNames.at(line, at + 1)?.end ?? at) : at
}

/** `Ban Chỉ đạo` **phát triển kinh tế - xã hội** `tỉnh`: before a level, a name, the verb, a further body or the colon; else it may be the task. */
function workEnd(line: Line, at: number): number {
  const work = committeeWork.at(line, at + 1)
  if (!work) return at
  const { text } = line
  if (text[work.end] === ':') return work.end
  if (text[work.end] === ',') return headAt(line, work.end + 2) ? work.end : at
  const next = work.end + 1
  const named = text[work.end] === ' ' && (isCapital(text, next) || stops.at(line, next))
  return named || headAt(line, next)?.kind === 'unit' ? work.end : at
}
