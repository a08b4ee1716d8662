/** `- Thường trực Tỉnh ủy,            (để báo cáo)`: a purpose that is set apart goes on the entry beside it. */
import { isPurpose } from '../entries.js'
import type { Step } from '../reading.js'

export const readPurpose: Step = (foot, { range, text, column }) => {
  const beside = foot.listed !== null && column > 0 && foot.last !== null
  return beside && isPurpose(text) && foot.add('recipient', range, 0, true)
}
