/** How a place is written: `TP. Hồ Chí Minh`, `trụ sở UBND xã, số 12 đường A, Hà Nội`. */
import { latin } from '../../../language/latin.js'
import { endOf } from '../../../language/sticky.js'
import { BEHIND_COMMAS_OF_NAMES, PLACE_PARTS } from '../../../vocabulary/meeting-words.js'
import { PROVINCES } from '../../../vocabulary/provinces.js'
import { anyOf } from '../../../language/phrases/any-of.js'

/** `TP. Hồ Chí Minh`, `VP. UBND tỉnh`. */
export const ABBREVIATIONS = '[Tt][PpXxTt]|VP|vp'
/** Their full stop. */
export const ABBREVIATED = `(?<=${ABBREVIATIONS})\\.`
const INSIDE = ` (?:${anyOf(BEHIND_COMMAS_OF_NAMES)})[ ,]`
/** `Ban Chỉ đạo phòng` **,** `chống thiên tai`: the comma of a name. */
export const COMMA_INSIDE = `,(?=${INSIDE})`
/** One that ends a part of a place. */
export const COMMA_BEHIND = `,(?!${INSIDE})`
/** What a place is written with; a full stop only inside it. */
export const SIGN = `(?:[^,;:.()]|\\.(?=\\S)|${COMMA_INSIDE}|${ABBREVIATED})`

const NAMED_PARTS = anyOf(PLACE_PARTS)
const PROVINCE_NAMES = PROVINCES.filter((name) => !name.includes('(')).join('|')
const UNNAMED = '(?:\\d{1,4}\\p{L}? )?\\p{L}{1,7}(?: \\p{L}{1,7}){1,3}'
const MOST_PARTS = 3

/**
 * A further part of a place: `trụ sở UBND xã` **, số 12 đường A**, **, Hà Nội**.
 *
 * @param end - what stands behind a place, as the source of a pattern
 * @param form - brings the words of the pattern into the form of the text that it is for
 */
export function partUpTo(end: string, form = (words: string): string => words): RegExp {
  const named = `(?:${form(NAMED_PARTS)})(?!\\p{L})${SIGN}{2,80}?${end}`
  // "trụ sở Bộ, 80 Lê Lợi, Ba Đình, Hà Nội": what lies between tells no level.
  const province = `(?:${UNNAMED}, ){0,2}(?:${form('TP')}\\.? ?)?(?:${form(PROVINCE_NAMES)})(?=[,;]|\\. )`
  return latin(new RegExp(`, (?:${named}|${province})`, 'uy'))
}

/** Where the further parts of a place that goes to `at` end. */
export function pastParts(part: RegExp, text: string, at: number): number {
  let end = at
  for (let count = 0; count < MOST_PARTS; count++) {
    const next = endOf(part, text, end)
    if (next < 0) break
    end = next
  }
  return end
}
