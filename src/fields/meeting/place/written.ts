/** How a place is written: `TP. Hồ Chí Minh`, `trụ sở UBND xã, số 12 đường A, Hà Nội`. */
import { PLACE_PARTS } from '../../../vocabulary/meeting-words.js'
import { PROVINCES } from '../../../vocabulary/provinces.js'
import { anyOf } from '../../any.js'

/** `TP. Hồ Chí Minh`, `VP. UBND tỉnh`. */
export const ABBREVIATIONS = 'T[PpXxTt]|VP'
/** Their full stop. */
export const ABBREVIATED = `(?<=${ABBREVIATIONS})\\.`
/** What a place is written with; a full stop only inside it. */
export const SIGN = `(?:[^,;:.()]|\\.(?=\\S)|${ABBREVIATED})`

/** `, số 12 đường A` */
const NAMED_PART = `(?:${anyOf(PLACE_PARTS)})(?!\\p{L})${SIGN}{2,80}?`
/** `, Hà Nội` */
const PROVINCE = `(?:TP\\.? ?)?(?:${PROVINCES.filter((name) => !name.includes('(')).join('|')})(?=[,;])`
/** `trụ sở UBND xã` **, số 12 đường A**, **, Hà Nội**: further parts of the place. */
export const PARTS = `(?:, (?:${NAMED_PART}|${PROVINCE})){0,3}`
