/** `Ý kiến bạn đọc`: what a portal prints below closes the list. */
import { isChromeText } from '../../chrome.js'
import type { Step } from '../reading.js'

export const readChrome: Step = (foot, { range, text, plain }) => {
  if (!isChromeText(text, plain)) return false
  foot.listed = null
  return foot.setAside('chrome', range)
}
