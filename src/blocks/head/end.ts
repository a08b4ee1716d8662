/** Text that no head holds: a list, the recipients, a paragraph. */
import type { Line } from '../../lines/lines.js'
import { isChrome } from '../page/chrome.js'
import { isRecipientsLabel } from '../foot/words.js'
import { readMarker } from '../markers.js'
import type { Source } from '../tree.js'
import { hasFrameWords, isNumber, TITLE_LINE } from './words.js'

/** `Q. Tân Bình, ngày 12 tháng 3 năm 2024`: no item with a letter. */
const SHORT_PLACE = /^[*_]*[qpht]\. ?[^,.:;]{1,30}, ?ngay /

/** @param plain - the line in bare letters */
export function endsHead(source: Source, line: Line, plain: string): boolean {
  if (isRecipientsLabel(plain)) return true
  const marker = readMarker(source.text, line.first)
  if (marker && marker.kind !== 'bullet' && !isNumber(plain) && !SHORT_PLACE.test(plain))
    return !isChrome(source, line, line.first)
  return plain.length > TITLE_LINE && !hasFrameWords(plain)
}
