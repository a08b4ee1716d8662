/** `PHỤ LỤC I`, `QUY CHẾ`: what is added below the signature begins. */
import { isAdded, isAppendix } from '../appendix.js'
import type { Step } from '../reading.js'

export const readAppendix: Step = (foot, { range, text, plain }) => {
  const begins =
    (foot.archived && foot.signed && isAppendix(plain)) ||
    ((foot.archived || foot.listed === null) && foot.hasName && isAdded(text, plain))
  if (!begins) return false
  foot.appended = true
  return foot.setAside('appendix', range)
}
