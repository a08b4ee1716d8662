/**
 * The printed width of lines. A page breaks a line where the next word has no room, and letters differ in width: by
 * their number of letters the lines of a page differ by a fifth.
 *
 *     "dân huyện Tiên Lãng tiếp thu ý kiến, hoàn thiện hồ sơ trình thẩm định, phê"    74 letters
 *     "CHỦ TỊCH UBND HUYỆN MƯỜNG LA BÁO CÁO HĐND TỈNH TẠI"                            50, as wide
 */
import type { Line } from '../../lines/lines.js'
import { LETTER_WIDTHS } from '../../vocabulary/letter-widths.js'
import type { Source } from '../tree.js'
import { printedWords } from './widths.js'

/** The width of a letter that is not listed, and of a column of indentation. */
const USUAL = 500
const SPACE_WIDTH = 250
/** Bold letters are a little wider, and documents differ in their type. */
const SLACK = 0.97
/** So many lines show how a text was broken. */
const ENOUGH = 4
/** Text so much wider than any line is two lines. */
const DOUBLED = 1.4
/** At least this part of the lines is single. */
const SINGLE = 0.75
/** The codes of the letters of notices are below this. */
const CODES = 0x2100

const widths = new Uint16Array(CODES)
const listed = new Map(
  Object.entries(LETTER_WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width)] as const),
  ),
)

function letterWidth(code: number): number {
  if (code >= CODES) return USUAL
  return (widths[code] ||=
    listed.get(String.fromCharCode(code)) ??
    listed.get(String.fromCharCode(code).normalize('NFD').charAt(0)) ??
    USUAL)
}

/** The printed width of words. */
export function printedWidth(words: string): number {
  let width = 0
  for (let at = 0; at < words.length; at++) width += letterWidth(words.charCodeAt(at))
  return width
}

const hasNoRoom = (set: number, word: string, reach: number): boolean =>
  set + SPACE_WIDTH + printedWidth(word) > reach

/** Whether a word would not have fitted on the line above. */
export function passes(source: Source, above: Line, word: string, reach: number): boolean {
  const set = above.indent * USUAL + printedWidth(printedWords(source, above))
  return hasNoRoom(set > DOUBLED * reach ? set - SLACK * reach : set, word, SLACK * reach)
}

/** A line that continues in the next, and the word that it had no room for. */
export interface Broken {
  words: string
  indent: number
  next: string
  /** The first line of a paragraph. */
  first: boolean
}

/** The same with its printed width. */
export interface Printed extends Broken {
  set: number
}

export function printedLine({ words, indent, next, first }: Broken): Printed {
  return { words, indent, next, first, set: indent * USUAL + printedWidth(words) }
}

export const widthOf = ({ words, indent }: Broken): number => indent + words.length

/** The number of letters the line would have with that word. */
export const filled = (line: Broken): number => widthOf(line) + 1 + line.next.length

/** The printed width of the widest line, if lines were broken by it; null if by the number of letters. */
export function measureReach(broken: readonly Printed[]): number | null {
  if (broken.length < ENOUGH) return null
  let width = 0
  let reach = 0
  for (const line of broken) {
    width = Math.max(width, widthOf(line))
    reach = Math.max(reach, line.set)
  }
  // Indented first lines end early.
  const others = { count: 0, votes: 0, full: true }
  let votes = 0
  for (const line of broken) {
    const full = hasNoRoom(line.set, line.next, SLACK * reach)
    const vote = Number(full) - Number(filled(line) > width)
    votes += vote
    if (line.first) continue
    others.count++
    others.votes += vote
    others.full &&= full
  }
  return votes > 0 || (others.count >= ENOUGH && others.full && others.votes > 0) ? reach : null
}

/** So many first lines show their width. */
const FIRSTS = 2

/**
 * The width of the widest first line that had room for the next word, if most have, because their indentation is lost;
 * null if first lines are as wide as others.
 */
export function firstReach(firsts: readonly Printed[], reach: number | null): number | null {
  if (reach === null) return null
  let early = 0
  let widest = 0
  for (const { set, next } of firsts) {
    if (hasNoRoom(set, next, reach)) continue
    early++
    widest = Math.max(widest, set)
  }
  return early >= FIRSTS && early * 2 > firsts.length ? widest : null
}

/**
 * `… phát triển kinh tế ` + `xã hội của tỉnh …`: a PDF reader may take a dash at the end of a line for a hyphen, and join
 * the next line to it.
 *
 * @returns the greatest number of letters of a single line
 */
export function singleWidth(broken: readonly Broken[]): number {
  if (broken.length < 2 * ENOUGH) return Infinity
  let sum = 0
  let most = 0
  for (const line of broken) {
    sum += widthOf(line)
    most = Math.max(most, widthOf(line))
  }
  if (most * broken.length <= sum * DOUBLED) return Infinity
  const widths = broken.map(widthOf).sort((one, other) => one - other)
  for (let at = Math.ceil(widths.length * SINGLE); at < widths.length; at++)
    if (widths[at]! > widths[at - 1]! * DOUBLED) return widths[at - 1]!
  return Infinity
}
