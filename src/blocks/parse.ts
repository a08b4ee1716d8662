/** Text → the block tree: head, body, foot, and what is none of these. */
import type { Node } from 'unist'
import { NO_DAMAGE, type WordDamage } from '../decode/garbled/index.js'
import { cleanText } from '../lines/clean.js'
import { scanLines } from '../lines/lines.js'
import { mend } from '../lines/repair/mend.js'
import { rejoin } from '../lines/repair/rejoin.js'
import { restore } from '../lines/repair/restore.js'
import { unglue } from '../lines/repair/unglue.js'
import { readBody } from './body.js'
import { setFootnotesAside } from './page/footnotes.js'
import { partGlued } from './glued/index.js'
import { dateLineAbove, findFoot, readFoot } from './foot/index.js'
import { readHead } from './head/index.js'
import type { Head } from './head/parts.js'
import { runningLines } from './page/running-lines.js'
import type { HeadCell, NoticeTree, Source, Zone } from './tree.js'

/** @param damage - what happened to its words, see `rejoin` and `restore` */
export function parseBlocks(decoded: string, damage = NO_DAMAGE): NoticeTree {
  const source = partGlued(readSource(decoded, damage))
  const head = readHead(source)
  const undated = !head.cells.some(isDate)
  const from = footFrom(source, head)
  const found = findFoot(source, from)
  const footLine = undated ? dateLineAbove(source, from, found) : found
  const running = runningLines(source, head.line, source.lines.length)
  const { source: own, notes } = setFootnotesAside(source, head.line, footLine, running)
  const body = readBody(own, head.line, head.offset, footLine, running)
  const foot = readFoot(source, footLine, running, undated)
  const headZone = zone('head', foot.date ? [...head.cells, foot.date] : head.cells)
  const bodyZone = zone('body', body.paragraphs)
  const footZone = zone('foot', foot.cells)
  const looseZone = zone('loose', [...head.loose, ...body.loose, ...notes, ...foot.loose])
  return {
    type: 'root',
    source,
    head: headZone,
    body: bodyZone,
    foot: footZone,
    loose: looseZone,
    unsure: body.unsure,
    columns: [...head.columns, ...foot.columns],
    children: [headZone, bodyZone, footZone, looseZone],
  }
}

/** Most texts are clean, and the walk over their lines tells. */
function readSource(decoded: string, { split, letters }: WordDamage): Source {
  const scan = scanLines(decoded)
  const cleaned = scan.clean ? { text: decoded, removed: [], dropped: [] } : cleanText(decoded)
  const clean = split ? rejoin(cleaned) : cleaned
  // What looked like markup may not have been any.
  const dirty = clean.text !== decoded
  const { bare, lines, touching } = dirty ? scanLines(clean.text, clean.removed) : scan
  const unglued = unglue(clean, bare, touching)
  const parted = unglued ?? { ...clean, added: [] }
  const restored = letters && restore(parted, letters)
  const { text, removed, added, dropped } = restored ?? parted
  const again = restored || unglued ? scanLines(text, removed, added) : { bare, lines }
  const { printed, mended } = restored ?? { printed: text, mended: [] }
  return withMendedWords({ text, bare: again.bare, lines: again.lines, added, dropped, printed, mended })
}

/** Mended words keep their length and their bare letters, so lines and offsets stay. */
function withMendedWords(source: Source): Source {
  const right = mend(source.text, source.bare)
  if (!right) return source
  const mended = [...source.mended, ...right.mended].sort((one, other) => one - other)
  return { ...source, text: right.text, mended }
}

function zone<Type extends string, Child extends Node>(type: Type, children: Child[]): Zone<Type, Child> {
  return { type, children }
}

const isDate = ({ role }: HeadCell) => role === 'date'

/** Where a foot may begin: not in a line that the head shares with the body. */
function footFrom({ lines }: Source, { line, offset }: Head): number {
  const first = lines[line]
  return first && offset > first.first ? line + 1 : line
}
