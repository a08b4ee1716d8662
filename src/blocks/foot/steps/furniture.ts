/** `2`, `Trang 2/3`: what belongs to a page; below an appendix has begun, all is of it. */
import { isFurniture } from '../../furniture.js'
import type { Step } from '../reading.js'

export const readFurniture: Step = (foot, { range, text, running }) => {
  if (foot.appended) return foot.setAside('appendix', range)
  return (running || isFurniture(text)) && foot.setAside('page-number', range)
}
