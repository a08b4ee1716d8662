/**
 * Several posts of one person: `Nguyễn Văn A` **- Phó Chủ tịch UBND tỉnh**, `đồng chí Phó Bí thư Huyện ủy`**,
 * Chủ tịch UBND huyện**.
 */
import { POSTS_HELD_BESIDE, POSTS_OF_SECRETARIES } from '../../vocabulary/offices.js'
import { latin } from '../latin.js'
import { endOf, matchesAt } from '../sticky.js'
import { headAt } from './heads.js'
import { comparable, type Comparable } from '../comparable.js'
import { officeComplement, type ReadMember } from './office.js'
import { phraseSet } from '../phrases.js'

const POST_LINK = latin(/ [-–—] |, | \((?=\p{Lu})/uy)
const NEXT = ', '
const heldBeside = phraseSet(POSTS_HELD_BESIDE)
const SECRETARY = comparable('bí thư ')
const OF_SECRETARY = new RegExp(comparable(POSTS_OF_SECRETARIES.join('|')), 'y')

/** Where the posts of one person end, of which the first is `[from, end)`. */
export function heldBesideEnd(
  line: Comparable,
  from: number,
  end: number,
  depth: number,
  readElement: ReadMember,
): number {
  if (!line.text.startsWith(NEXT, end)) return end
  const next = end + NEXT.length
  if (!isHeldBeside(line, from, next)) return end
  const further = headAt(line, next)
  return further?.kind === 'office' ? officeComplement(line, next, further.end, depth, readElement).end : end
}

/** Whether one person holds the post at `from` and the next, at `at`. */
const isHeldBeside = (line: Comparable, from: number, at: number): boolean =>
  line.low.startsWith(SECRETARY, from)
    ? matchesAt(OF_SECRETARY, line.low, at)
    : heldBeside.at(line, from) !== null

/** `bà Trần Thị B - ` **công chức** `Phòng Kinh tế`. */
const CLERK = /(?:công chức|chuyên viên|cán bộ) /y

/** Where the posts after a name end: `Nguyễn Văn A` **- Phó Chủ tịch UBND tỉnh**, **(Giám đốc Sở)**. */
export function postsEnd(line: Comparable, at: number, depth: number, readElement: ReadMember): number {
  const { text } = line
  let end = at
  for (;;) {
    const post = endOf(POST_LINK, text, end)
    if (post < 0) return end
    const inBrackets = text[post - 1] === '('
    const held = headAt(line, post)
    if (held?.kind === 'short' && !inBrackets && matchesAt(CLERK, line.low, post))
      return readElement(line, post, depth + 1)?.end ?? end
    if (held?.kind !== 'office') return end
    const complement = officeComplement(line, post, held.end, depth, readElement)
    if (inBrackets && text[complement.end] !== ')') return end
    end = complement.end + (inBrackets ? 1 : 0)
  }
}
