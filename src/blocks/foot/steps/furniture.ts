/** `2`, `Trang 2/3`, a speck: what belongs to a page; below an appendix has begun, all is of it. */
import { isFurniture } from '../../furniture.js'
import type { Step } from '../reading.js'
import { isSpeck } from '../specks.js'

export const readFurniture: Step = (foot, { range, text, running }) => {
  if (foot.appended) return foot.setAside('appendix', range)
  return (running || isFurniture(text) || isSpeck(text)) && foot.setAside('page-number', range)
}
