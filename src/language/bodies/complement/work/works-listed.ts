/** `Ban Chỉ đạo` **phòng, chống lụt, bão và tìm kiếm cứu nạn tỉnh** `rà soát`: several works, up to the level of the committee. */
import { LISTED_WORK } from '../../../../vocabulary/body-names.js'
import { COMMA, SPACE } from '../../../punctuation.js'
import { headAt } from '../../heads.js'
import { isCapital, wordEnd, type Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { readUnits } from '../../units.js'
import { beginsCompoundVerb, idioms, stops } from '../cursor.js'

const lists = phraseSet(LISTED_WORK)
const MOST_WORDS = 18
/** `trên địa bàn` **tỉnh**, `của` **huyện**: a name does not end here. */
const OF_LEVEL = /(?:của|bàn|cấp|các|toàn|từ) $/

/** Where the level of the committee ends whose head ends at `at`, or -1. */
export function worksListedEnd(line: Comparable, at: number): number {
  let end = line.codes[at] === SPACE ? (lists.at(line, at + 1)?.end ?? -1) : -1
  let commas = 0
  for (let word = 0; end >= 0 && word < MOST_WORDS; word++) {
    const comma = line.codes[end] === COMMA
    if (comma) commas++
    const next = comma ? end + 2 : end + 1
    if (line.codes[next - 1] !== SPACE || isCapital(line.text, next)) return -1
    const head = headAt(line, next)
    if (head?.kind === 'unit' && commas > 0 && !comma && !OF_LEVEL.test(line.low.slice(next - 6, next))) {
      const level = readUnits(line, next, 1)!.end
      return isEnd(line, level) ? level : -1
    }
    // "các xã": a committee for many.
    const group = head?.kind === 'determiner' && commas > 0 && !comma ? readUnits(line, head.end + 1) : null
    if (group) return isEnd(line, group.end) ? group.end : -1
    if (head && head.kind !== 'short' && head.kind !== 'generic') return -1
    const idiom = idioms.at(line, next)
    const work = idiom ?? lists.at(line, next)
    if (comma && !work && beginsCompoundVerb(line, next)) return -1
    end = work?.end ?? wordEnd(line.text, next)
  }
  return -1
}

/** The verb, another body, a sign or nothing follows. */
function isEnd(line: Comparable, at: number): boolean {
  if (line.codes[at] === SPACE) return line.text[at + 1] === '(' || stops.at(line, at + 1) !== null
  return line.codes[at] !== COMMA || headAt(line, at + 2) !== null
}
