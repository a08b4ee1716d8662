/** `Phú Mỹ, ngày 06 tháng 7 năm 2022` above the signature, if the head has no date. */
import { HeadCell } from '../../tree.js'
import { isDateLine } from '../date.js'
import type { Step } from '../reading.js'

export const readDate: Step = (foot, { range, text, plain }) => {
  if (!foot.undated || foot.date || foot.signed || !isDateLine(text, plain)) return false
  foot.date = new HeadCell(foot.source, range, 'date')
  return true
}
