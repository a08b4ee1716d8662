/** Text that no head holds: a list, the recipients, a paragraph. */
import { isCapitals } from '../../language/letters.js'
import type { Line } from '../../lines/lines.js'
import { isChrome } from '../page/chrome.js'
import { isRecipientsLabel } from '../foot/words.js'
import { readMarker } from '../markers.js'
import type { Source } from '../tree.js'
import { SENTENCE_END } from './subject/title.js'
import { hasFrameWords, isNumber, mayBeType, TITLE_LINE, TYPES } from './words.js'

/** `Q. Tân Bình, ngày 12 tháng 3 năm 2024`: no item with a letter. */
const SHORT_PLACE = /^[*_]*[qpht]\. ?[^,.:;]{1,30}, ?ngay /

/** @param plain - the line in bare letters */
export function endsHead(source: Source, line: Line, plain: string): boolean {
  if (isRecipientsLabel(plain)) return true
  const marker = readMarker(source.text, line.first)
  if (marker && marker.kind !== 'bullet' && !isNumber(plain) && !SHORT_PLACE.test(plain))
    return !isChrome(source, line, line.first)
  return plain.length > TITLE_LINE && !hasFrameWords(plain) && !isTitled(source, line, plain)
}

/** `KẾ HOẠCH Đón tiếp và làm việc với Đoàn kiểm tra …`: a long subject stands on the line of its type. */
function isTitled({ text }: Source, { first, last }: Line, plain: string): boolean {
  if (plain.length > 2 * TITLE_LINE || SENTENCE_END.test(text.slice(last - 1, last)) || !mayBeType(plain))
    return false
  const end = TYPES.endAt(text.slice(first, first + LONGEST_TYPE).toLowerCase(), 0)
  return end > 0 && isCapitals(text.slice(first, first + end))
}
/** No name of a type is longer. */
const LONGEST_TYPE = 40
