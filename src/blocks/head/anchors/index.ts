/**
 * Words of the frame wherever they stand in a cell: lines that were merged are cut there.
 *
 *     "THỦ TƯỚNG CHÍNH PHỦ ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"
 */
import { mayHaveMotto } from '../words.js'
import type { Anchor } from './anchor.js'
import { addDate } from './date.js'
import { addMottoes, addTorn, NATION } from './motto.js'
import { addNumber } from './number.js'
import { addRules, mayHaveRule } from './rule.js'

const NONE: readonly Anchor[] = []

/**
 * In order, and none within another.
 *
 * @param plain - the cell in bare letters
 * @param at - where it stands
 */
export function anchors(slice: string, plain: string, at: number): readonly Anchor[] {
  const framed = mayHaveMotto(plain)
  const torn = plain.includes(NATION)
  const ruled = mayHaveRule(slice)
  const dated = plain.includes('ngay')
  const numbered = slice.indexOf('Số', 1)
  if (!framed && !torn && !ruled && !dated && numbered < 0) return NONE
  const found: Anchor[] = []
  if (framed) addMottoes(slice, plain, at, found)
  if (torn && found.length === 0) addTorn(slice, plain, at, found)
  if (ruled) addRules(slice, at, found)
  if (dated) addDate(slice, plain, at, found)
  if (numbered > 0) addNumber(slice, plain, at, numbered, found)
  if (found.length < 2) return found
  let end = at
  return found.sort(byStart).filter((anchor) => {
    const behind = anchor.start >= end
    if (behind) end = anchor.end
    return behind
  })
}

const byStart = (one: Anchor, other: Anchor) => one.start - other.start
