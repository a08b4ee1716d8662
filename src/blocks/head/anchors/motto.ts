/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `ĐẢNG CỘNG SẢN VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc`. */
import { isCapitals } from '../../../language/letters.js'
import { MOTTO, MOTTO_LENGTH } from '../words.js'
import type { Anchor } from './anchor.js'

/** How the national heading begins. */
export const NATION = 'cong hoa xa'

export function addMottoes(slice: string, plain: string, at: number, found: Anchor[]): void {
  MOTTO.lastIndex = 0
  while (plain.length - MOTTO.lastIndex >= MOTTO_LENGTH) {
    const match = MOTTO.exec(plain)
    if (!match) return
    const start = match.index
    const end = start + match[0].length
    // In small letters the nation is named inside sentences too.
    const alone = start === 0 && end === slice.length && match[0].startsWith(NATION)
    if (alone || match[0].startsWith('doc') || isCapitals(slice.slice(start, end)))
      found.push({ role: 'motto', start: at + start, end: at + end })
  }
}

/** No more of it is left where its end is torn off. */
const REST = 40

/** `CỘNG HÒA XÃ HỘI`: the national heading, whose end a narrow column broke off, or a scan lost. */
export function addTorn(slice: string, plain: string, at: number, found: Anchor[]): void {
  const start = plain.indexOf(NATION)
  if (plain.length - start > REST || !isCapitals(slice.slice(start))) return
  found.push({ role: 'motto', start: at + start, end: at + slice.length })
}
