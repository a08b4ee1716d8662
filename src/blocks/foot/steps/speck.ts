/** `'`: a speck of a scanned page, which is no entry. */
import { isSpeck } from '../../../lines/specks.js'
import type { Step } from '../reading.js'

export const readSpeck: Step = (foot, { range, text }) => isSpeck(text) && foot.setAside('after', range)
