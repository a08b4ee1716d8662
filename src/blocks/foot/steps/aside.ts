/** Text that does not belong to the foot: of a signing program, a page or a portal, or an appendix. */
import { isChromeText } from '../../page/chrome.js'
import { isFurniture } from '../../page/furniture.js'
import { isRule } from '../../page/rules.js'
import { isAdded, isAppendix } from '../appendix.js'
import type { Step } from '../reading.js'
import { isSmudge } from '../damage/specks.js'

const STAMP = /^(?:signature |digitally signed|(?:da )?ky (?:dien tu |so )?boi\s?:)/

/** `Digitally signed by …`, `Ký điện tử bởi: …` */
export const readStamp: Step = (foot, { range, plain }) => STAMP.test(plain) && foot.setAside('stamp', range)

/** `------------`: a line that rules off. */
export const readRule: Step = (foot, { range, text, column }) =>
  isRule(text) && foot.add('rule', range, column)

/** `2`, `Trang 2/3`, a speck: page furniture; in an appendix everything belongs to it. */
export const readFurniture: Step = (foot, { range, text, running }) => {
  if (foot.appended) return foot.setAside('appendix', range)
  return (running || isFurniture(text) || isSmudge(text)) && foot.setAside('page-number', range)
}

/** `PHỤ LỤC I`, `QUY CHẾ`: an appendix begins. */
export const readAppendix: Step = (foot, { range, text, plain }) => {
  const begins =
    (foot.archived && foot.signed && isAppendix(plain)) ||
    ((foot.archived || foot.listed === null) && foot.hasName && isAdded(text, plain))
  if (!begins) return false
  foot.appended = true
  return foot.setAside('appendix', range)
}

/** `Ý kiến bạn đọc`: the words of a portal close the list. */
export const readChrome: Step = (foot, { range, text, plain }) => {
  if (!isChromeText(text, plain)) return false
  foot.listed = null
  return foot.setAside('chrome', range)
}
