/** `Hà Nam,`: the place before a date. */
import { WEEKDAY } from '../../../language/dates/weekday.js'
import { latin } from '../../../language/latin.js'
import { bare, isCapital, isCapitals } from '../../../language/letters.js'
import { PROVINCES } from '../../../vocabulary/provinces.js'
import { PLACE } from '../words.js'

/** `Sáng ngày …` opens a paragraph, `Đăng ngày …`, `Theo Báo A ngày …` tells of an article; it names no place. */
const NO_PLACE = latin(/^(?:Sáng|Chiều|Tối|Trong|Hôm|Vào|Từ(?! \p{Lu})|Đến|Theo |Đăng\s*$)/u)
/** `báo cáo trước thứ` **Sáu**`, ngày …` */
const DAY_LENGTH = 16
const DAY_OF_WEEK = new RegExp(`${WEEKDAY},?\\s*$`, 'i')
/** `LÃNG PHÍ, TIÊU CỰC` **Hà Nam**`, ngày …`, `Số: 133 / TB-UBND` **Hà Nam**: what is left of the issuer's line, or of the number. */
const CAPITALS_BEFORE = latin(/^(?!TP|TX)(?:\p{Lu}[\p{Lu}-]{1,30} )+(?=\p{Lu}\p{Ll})/u)

/** `Số: 96/TB-UBND`**Sơn La,** where a web page lost the end of a cell. */
const GLUED = latin(
  /^([*_]{0,3}Số\s?:?\s{0,3}\d{0,5}\s?[-/]\s?[\p{Lu}\d/&-]{2,24})\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){1,3},$/u,
)

/** Where the name of a place begins that ends the text, or -1. */
export function placeBefore(text: string): number {
  const words = text.trimEnd()
  const closed = words.endsWith(',')
  const glued = closed ? GLUED.exec(words) : null
  if (glued) return glued[1]!.length
  const place = PLACE.exec(closed ? words.slice(0, -1) : text)
  if (!place) return smallPlaceBefore(text)
  const [whole, name = ''] = place
  if (NO_PLACE.test(name) || DAY_OF_WEEK.test(text.slice(-DAY_LENGTH))) return -1
  // A title in capitals that ends in a date has no comma before it.
  if (isCapitals(name) && !closed) return -1
  const start = place.index + (whole.startsWith(name) ? 0 : 1)
  const capitals = isCapital(name.charCodeAt(1)) ? CAPITALS_BEFORE.exec(name) : null
  return start + (capitals?.[0].length ?? 0)
}

/** `Hà nội,`: a province whose second word has lost its capital. */
const SMALL_PLACE = latin(/(?<![\p{L}\d])\p{Lu}\p{Ll}{1,6} \p{Ll}{1,6}(?=,\s*$)/u)
const NAMES = new Set(PROVINCES.map(bare))

/** In bare letters. */
export const isKnownPlace = (plain: string): boolean => NAMES.has(plain)

function smallPlaceBefore(text: string): number {
  const place = SMALL_PLACE.exec(text)
  return place && isKnownPlace(bare(place[0])) ? place.index : -1
}
