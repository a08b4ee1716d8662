/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `ĐẢNG CỘNG SẢN VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc`. */
import { isCapitals, startsCapital } from '../../../language/letters.js'
import { leadLength } from '../../emphasis.js'
import { MOTTO, MOTTO_LENGTH } from '../words.js'
import type { Anchor } from './anchor.js'

/** How the national heading begins. */
export const NATION = 'cong hoa xa'
/** No more of it is left where its end is torn off. */
const REST = 40
const NOTHING = /^[\s*_.]*$/

export function addMottoes(slice: string, plain: string, at: number, found: Anchor[]): void {
  MOTTO.lastIndex = 0
  while (plain.length - MOTTO.lastIndex >= MOTTO_LENGTH) {
    const match = MOTTO.exec(plain)
    if (!match) return
    const start = match.index
    const end = start + match[0].length
    if (match[0].startsWith('doc') || isCapitals(slice.slice(start, end)) || isWhole(slice, start, end))
      found.push({ role: 'motto', start: at + start, end: at + end })
  }
}

/** `Cộng hòa xã hội chủ nghĩa Việt Nam`: small letters, alone in its cell; inside sentences the nation is named so too. */
const isWhole = (slice: string, start: number, end: number): boolean =>
  startsCapital(slice.slice(start)) && start === leadLength(slice) && NOTHING.test(slice.slice(end))

/** `QUỐC HỘI NƯỚC` **CỘNG HÒA XÃ HỘI …**: the State, not its heading. */
const STATE = 'nuoc '

/** `CỘNG HÒA XÃ HỘI`: the national heading, whose end a narrow column broke off, or a scan lost. */
export function addTorn(slice: string, plain: string, at: number, found: Anchor[]): void {
  const start = plain.indexOf(NATION)
  if (plain.length - start > REST || !isCapitals(slice.slice(start))) return
  if (plain.endsWith(STATE, start)) return
  found.push({ role: 'motto', start: at + start, end: at + slice.length })
}
