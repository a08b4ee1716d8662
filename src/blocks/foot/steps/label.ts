/** `Nơi nhận:`, and what stands behind it: `Nơi nhận: Như trên; Lưu: VT.` */
import { trim } from '../../columns.js'
import { isInBrackets } from '../entries.js'
import type { Step } from '../reading.js'
import { isSpeck } from '../specks.js'
import { recipientsLabelLength } from '../words.js'

export const readLabel: Step = (foot, { range: { start, end }, text, plain, column }) => {
  const length = recipientsLabelLength(plain)
  if (length === 0) return false
  foot.add('label', { start, end: start + length }, column)
  foot.listed = column
  const rest = trim(foot.source.text, start + length, end)
  if (!rest) return true
  const behind = foot.source.text.slice(rest.start, rest.end)
  if (isInBrackets(behind) || isSpeck(behind)) return foot.setAside('after', rest)
  foot.last = text
  return foot.add('recipient', rest, column, false, true)
}
