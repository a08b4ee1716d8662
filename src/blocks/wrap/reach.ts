/**
 * How wide lines are printed. A page breaks a line where the next word has no room, and its letters differ in
 * width: by their number lines of one page differ by a fifth.
 *
 *     "dân huyện Tiên Lãng tiếp thu ý kiến, hoàn thiện hồ sơ trình thẩm định, phê"    74 letters
 *     "CHỦ TỊCH UBND HUYỆN MƯỜNG LA BÁO CÁO HĐND TỈNH TẠI"                            50, as wide
 */
import type { Line } from '../../lines/lines.js'
import { LETTER_WIDTHS } from '../../vocabulary/letter-widths.js'
import type { Source } from '../tree.js'
import { printedWords } from './widths.js'

/** That of a letter that the list does not have, and of a column of an indent. */
const USUAL = 500
const SPACE_WIDTH = 250
/** Bold letters are a little wider, and not all documents are set in the same. */
const SLACK = 0.97
/** So many lines tell how a text was broken. */
const ENOUGH = 4
/** All that a notice is written with. */
const CODES = 0x2100

const widths = new Uint16Array(CODES)
const listed = new Map(
  Object.entries(LETTER_WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
)

function widthOf(code: number): number {
  if (code >= CODES) return USUAL
  return (widths[code] ||=
    listed.get(String.fromCharCode(code)) ??
    listed.get(String.fromCharCode(code).normalize('NFD').charAt(0)) ??
    USUAL)
}

/** Width of the words as they are printed. */
export function printedWidth(words: string): number {
  let width = 0
  for (let at = 0; at < words.length; at++) width += widthOf(words.charCodeAt(at))
  return width
}

const reachOf = (words: string, indent: number): number => indent * USUAL + printedWidth(words)

const hasNoRoom = (set: number, word: string, reach: number): boolean =>
  set + SPACE_WIDTH + printedWidth(word) > reach * SLACK

/** Whether a word would not have fitted on the line above. */
export const passes = (source: Source, above: Line, word: string, reach: number): boolean =>
  hasNoRoom(reachOf(printedWords(source, above), above.indent), word, reach)

/** A line that goes on in the next, and the word that it had no room for. */
export interface Broken {
  words: string
  indent: number
  next: string
}

/** How many letters the line would have had with that word. */
export const filled = ({ words, indent, next }: Broken): number => indent + words.length + 1 + next.length

/** Width of the widest of the lines, where they were broken by it; null where by the number of their letters. */
export function measureReach(broken: readonly Broken[]): number | null {
  if (broken.length < ENOUGH) return null
  let width = 0
  let reach = 0
  for (const { words, indent } of broken) {
    width = Math.max(width, indent + words.length)
    reach = Math.max(reach, reachOf(words, indent))
  }
  let byLetters = 0
  let byReach = 0
  for (const line of broken) {
    if (filled(line) > width) byLetters++
    if (hasNoRoom(reachOf(line.words, line.indent), line.next, reach)) byReach++
  }
  return byReach > byLetters ? reach : null
}
