/**
 * How wide lines are printed. A page breaks a line where the next word has no room, and its letters differ in
 * width: by their number lines of one page differ by a fifth.
 *
 *     "dân huyện Tiên Lãng tiếp thu ý kiến, hoàn thiện hồ sơ trình thẩm định, phê"    74 letters
 *     "CHỦ TỊCH UBND HUYỆN MƯỜNG LA BÁO CÁO HĐND TỈNH TẠI"                            50, as wide
 */
import { isCapital, isSmall } from '../../language/letters.js'
import type { Line } from '../../lines/lines.js'
import { LETTER_WIDTHS } from '../../vocabulary/letter-widths.js'
import type { Source } from '../tree.js'
import { isMidSentence } from './ends.js'
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
interface Broken {
  words: string
  indent: number
  next: string
}

/**
 * Width of the widest line that goes on, where lines were broken by it; null where they were broken by the number
 * of their letters.
 *
 * @param step - from a line to the one below
 */
export function measureReach(source: Source, from: number, to: number, step: number): number | null {
  const broken = brokenLines(source, from, to, step)
  if (broken.length < ENOUGH) return null
  let width = 0
  let reach = 0
  for (const { words, indent } of broken) {
    width = Math.max(width, indent + words.length)
    reach = Math.max(reach, reachOf(words, indent))
  }
  let byLetters = 0
  let byReach = 0
  for (const { words, indent, next } of broken) {
    if (indent + words.length + 1 + next.length > width) byLetters++
    if (hasNoRoom(reachOf(words, indent), next, reach)) byReach++
  }
  return byReach > byLetters ? reach : null
}

function brokenLines(source: Source, from: number, to: number, step: number): Broken[] {
  const { text, lines } = source
  const found: Broken[] = []
  for (let index = from + step; index < to; index++) {
    const line = lines[index]!
    const above = lines[index - step]!
    if (line.blank || above.blank || !isMidSentence(text.charCodeAt(above.last - 1))) continue
    const words = printedWords(source, line)
    const code = words.charCodeAt(0)
    if (!isSmall(code) && !isCapital(code)) continue
    found.push({ words: printedWords(source, above), indent: above.indent, next: words.split(' ', 1)[0]! })
  }
  return found
}
