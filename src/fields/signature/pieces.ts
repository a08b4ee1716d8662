/** Foot cells → the pieces of signatures: what each line is, and which only go on. */
import { isPost, isPostLink, isPostName, isSetPost, isSignatureMark } from '../../blocks/foot/words.js'
import { beginsIssuer } from '../../blocks/head/words.js'
import type { FootCell } from '../../blocks/tree.js'
import { bare } from '../../language/letters.js'
import { isPersonName, nameOfSigner } from '../../language/persons.js'
import type { Range } from '../../lines/passage.js'
import { RANKS } from '../../vocabulary/chair-words.js'
import { readCapacity } from './capacity.js'
import { cut } from './cut.js'
import { isOfficeBeside } from './office.js'

export interface Piece {
  kind: 'authority' | 'post' | 'mark' | 'name'
  ranges: Range[]
  text: string
  /** Where it is a cell and no more. */
  cell: FootCell | null
}

/** No post or body is told by more. */
const LONGEST = 200

/** Tells the lines apart; a line that only goes on is added to the one above. */
export function pieces(cells: readonly FootCell[]): Piece[] {
  const found: Piece[] = []
  for (const cell of cells) {
    for (const { range, text } of cut(cell)) {
      let last = found.at(-1)
      const kind = kindOf(text, text === cell.text ? cell.bare : bare(text), last)
      if (kind === null) continue
      if (kind === 'post' && closeAuthority(found, text)) last = found.at(-1)
      if (last && (kind === 'rest' || (kind === 'post' && goesOn(text, last)))) {
        last.ranges.push(range)
        if (last.text.length < LONGEST) last.text += ` ${text}`
        last.cell = null
      } else if (kind !== 'rest') {
        const [whole] = cell.ranges
        const only = range.start === whole!.start && range.end === whole!.end
        found.push({ kind, ranges: [range], text, cell: only ? cell : null })
      }
    }
  }
  return found
}

/** `KT. BỘ TRƯỞNG,` / `CHỦ NHIỆM` / **PHÓ CHỦ NHIỆM**: what stands before the deputy's post is still the head's. */
function closeAuthority(found: Piece[], text: string): boolean {
  const [authority, post] = found.slice(-2)
  if (authority?.kind !== 'authority' || post?.kind !== 'post') return false
  const deputy = bare(text)
  if (!deputy.startsWith(DEPUTY) || !bare(post.text).startsWith(deputy.slice(DEPUTY.length))) return false
  for (const range of post.ranges) authority.ranges.push(range)
  authority.cell = null
  found.pop()
  return true
}
const DEPUTY = 'pho '

const ranks = new Set(RANKS.map(bare))

/** A post over two lines; but not `PHÓ TRƯỞNG BAN` / **GIÁM ĐỐC SỞ Y TẾ**, `CHÍNH ỦY` / **ĐẠI TÁ**. */
function goesOn(text: string, last: Piece): boolean {
  return last.kind === 'post' && !ranks.has(bare(text)) && !isOfficeBeside(bare(text), bare(last.text))
}

/** What a line is below the one before it; null where it is nothing of a signature. */
function kindOf(text: string, plain: string, last: Piece | undefined): Piece['kind'] | 'rest' | null {
  if (isSignatureMark(text, plain)) return 'mark'
  if (last?.kind === 'post' && isPostLink(plain)) return 'rest'
  if (readCapacity(text)) return 'authority'
  if (last?.kind === 'post' && ranks.has(plain)) return 'post'
  if (isPost(text, plain)) return 'post'
  if (nameOfSigner(text) === null || isSetPost(text, plain)) {
    if (last?.kind !== 'name' && isPostName(text, plain)) return 'post'
  } else if (!isRestOfBody(last, text, plain)) return 'name'
  // What stands in capitals right below an authority is the rest of the body's name.
  return (last?.kind === 'authority' || last?.kind === 'post') && isCapital(text) ? 'rest' : null
}

/** A name in capitals below `TM. …` is the rest of the body's name, unless it is a person's; no person is `VĂN PHÒNG CHÍNH PHỦ`. */
function isRestOfBody(last: Piece | undefined, text: string, plain: string): boolean {
  if (last?.kind !== 'authority' || !isCapital(text)) return false
  return /^T\/?M/.test(last.text) || !isPersonName(text) || beginsIssuer(plain)
}

const isCapital = (text: string): boolean => text === text.toUpperCase()
