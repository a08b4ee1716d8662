/**
 * One walk over the text of an item: where its clauses begin (`…; ` **giao Sở Y tế** `…`), and where words
 * stand behind which partners are named (`… ` **phối hợp với** ` Sở Tài chính`).
 */
import { SUPPORT_LINKS } from '../../vocabulary/directive-verbs.js'
import { isCapital, type Line } from '../bodies/line.js'
import { Phrases } from '../bodies/phrases.js'
import { latin } from '../latin.js'

export interface Divider {
  /** After the sign or word that divides the clause from the one before. */
  start: number
  after: 'sentence' | 'semicolon' | 'colon' | 'comma' | 'and'
}

export interface Walk {
  /** In order; the first begins at 0. */
  clauses: Divider[]
  /** Where a linking phrase stands, and where it ends. */
  links: { at: number; end: number }[]
}

const marks = new Phrases<'link' | 'joint'>(
  ['link', SUPPORT_LINKS],
  ['joint', ['và', 'thì', 'nay', 'tỉnh', 'ủy', 'rằng']],
)
/** `… và giao …`: an assigning verb makes a clause of what a word joins. */
const JOINT = latin(/\p{L}+ (?=(?:thống nhất |đồng ý )?(?:giao|yêu cầu|đề nghị|phân công) )/uy)
const CLOSERS = '"”)'
const SPACE = 32
const OPENING = 40
const ELLIPSIS = 0x2026
const AFTER = new Map<number, Divider['after']>(
  (
    [
      ['.!?…', 'sentence'],
      [';', 'semicolon'],
      [':', 'colon'],
      [',', 'comma'],
    ] as const
  ).flatMap(([signs, after]) => Array.from(signs, (sign) => [sign.charCodeAt(0), after] as const)),
)

/** Walks over the text once. */
export function walk(line: Line): Walk {
  const { codes } = line
  const { length } = line.text
  const found: Walk = { clauses: [{ start: 0, after: 'sentence' }], links: [] }
  visitWord(line, 0, found)
  for (let at = 0; at < length; at++) {
    const code = codes[at]!
    // Letters, which are most, stand above all signs but one.
    if (code >= 64 && code !== ELLIPSIS) continue
    if (code === SPACE) visitWord(line, at + 1, found)
    else {
      if (code === OPENING) visitBracket(line, at + 1, found)
      const after = AFTER.get(code)
      if (after) visitSign(line, at, after, found)
    }
  }
  return found
}

function visitWord(line: Line, at: number, { clauses, links: linked }: Walk): void {
  const mark = marks.at(line, at)
  if (!mark) return
  if (mark.kind === 'link') {
    linked.push({ at, end: mark.end })
    return
  }
  JOINT.lastIndex = at
  if (JOINT.test(line.low)) clauses.push({ start: JOINT.lastIndex, after: 'and' })
}

/** `… (` **phối hợp với Sở Tài chính**`)`, `… (` **giao Văn phòng tham mưu**`)`. */
function visitBracket(line: Line, at: number, found: Walk): void {
  const { low } = line
  if (low.startsWith('giao ', at)) found.clauses.push({ start: at, after: 'and' })
  else if (low.startsWith('phối hợp ', at)) visitWord(line, at, found)
}

function visitSign({ text }: Line, at: number, after: Divider['after'], { clauses }: Walk): void {
  let start = CLOSERS.includes(text[at + 1] ?? '-') ? at + 2 : at + 1
  if (text[start] !== ' ') return
  while (text[start] === ' ') start++
  if (start >= text.length) return
  const mid = after === 'sentence' && !isCapital(text, start) && !'-('.includes(text[start]!)
  clauses.push({ start, after: mid ? 'comma' : after })
}
