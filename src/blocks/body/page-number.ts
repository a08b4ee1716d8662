/** `2`, `Trang 2/3`, `Số 1408-TB/VPTU`: what stands at the head or the foot of a page. */
import { isFurniture } from '../furniture.js'
import type { Source } from '../tree.js'

/** The number of the notice at the head of a page: `Số 1408-TB/VPTU`. */
const RUNNING_NUMBER = /^Số:? ?\d{1,5} ?[-/] ?[A-ZĐ]{2,6} ?[-/] ?[A-ZĐ\d-]{2,20}$/
/** The number of a page is set in as far as this. */
const CENTRED = 20

/** The number of the notice above a new page; `paged`: the end of one stands above. */
export const isRunningNumber = ({ lines }: Source, index: number, slice: string, paged: boolean): boolean =>
  (paged || lines[index]!.newPage) && RUNNING_NUMBER.test(slice)

/** A number of a page, which stands between blank lines or in the middle of its line unless nothing is `open` above. */
export const isPageNumber = (source: Source, index: number, slice: string, open: boolean): boolean =>
  isFurniture(slice) && (!open || isOnItsOwn(source, index))

function isOnItsOwn({ lines }: Source, index: number): boolean {
  const { newPage, indent } = lines[index]!
  const apart = (lines[index - 1]?.blank ?? true) || (lines[index + 1]?.blank ?? true)
  return apart || newPage || indent >= CENTRED
}
