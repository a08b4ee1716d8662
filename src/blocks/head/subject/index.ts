/**
 * The subject: the lines below the type up to the first that is text.
 *
 *     "Kết luận của đồng chí … - Ủy viên Ban Thường vụ Tỉnh ủy,"
 *     "Phó Chủ tịch UBND tỉnh tại cuộc họp nghe báo cáo …"
 */
import type { Range } from '../../../lines/passage.js'
import { lineStart } from '../../ahead.js'
import { trim } from '../../columns.js'
import { isRule } from '../../page/rules.js'
import { plainOfLine } from '../../plain.js'
import { HeadCell, type Source } from '../../tree.js'
import { opensAddressees } from '../addressees/label.js'
import { opensHead } from '../late.js'
import type { Subject } from '../parts.js'
import { propertiesBelow } from '../foreign/properties.js'
import { receivedLines } from '../foreign/received.js'
import { namesWhoDecides } from './resolving.js'
import { hasMotto } from '../words.js'
import { goesOnSubject } from './goes-on.js'
import { mergedOpening } from './merged.js'

/** What the head above tells of its subject. */
export interface Above {
  /** A type, or what stands for one: without it, only its own line may hold a subject. */
  titled: boolean
  /** Who decides stands between the subject and the grounds. */
  resolving: boolean
  /** The type opens the text: the head may stand below its subject. */
  first: boolean
}

/**
 * @param index - of the first line below the type
 * @param rest - what stands behind the type on its own line
 */
export function readSubject(source: Source, index: number, rest: Range | null, above: Above): Subject {
  const { text } = source
  const cells: HeadCell[] = []
  if (rest) {
    const opening = mergedOpening(source, rest)
    if (opening >= 0) {
      cells.push(new HeadCell(source, trim(text, rest.start, opening)!, 'subject'))
      return { cells, line: index - 1, offset: opening }
    }
    cells.push(new HeadCell(source, rest, 'subject'))
  }
  const previous = rest ? text.slice(rest.start, rest.end) : ''
  const line = above.titled ? readLines(source, index, previous, above, cells) : index
  return { cells, line, offset: lineStart(source, line) }
}

/** Adds the lines from `index` on; index of the first that is none of its. */
function readLines(source: Source, index: number, previous: string, above: Above, cells: HeadCell[]): number {
  const { text, lines } = source
  let gap = false
  for (; index < lines.length; index++) {
    const { first: start, last: end, blank } = lines[index]!
    if (blank) {
      gap = true
      continue
    }
    const slice = text.slice(start, end)
    if (isRule(slice)) {
      cells.push(new HeadCell(source, { start, end }, 'rule'))
      if (previous !== '') return index + 1
      continue
    }
    if (previous !== '' && endsSubject(source, index, slice, previous, above)) return index
    if (opensAddressees(source, index) || !goesOnSubject(source, index, slice, previous, gap)) return index
    cells.push(new HeadCell(source, { start, end }, 'subject'))
    previous = slice
    gap = false
  }
  return index
}

/** More of the head, or who decides, stands below a subject. */
function endsSubject(
  source: Source,
  index: number,
  slice: string,
  previous: string,
  { resolving, first }: Above,
): boolean {
  const plain = plainOfLine(source, source.lines[index]!)
  return (
    hasMotto(plain) ||
    receivedLines(source, index, plain).length > 0 ||
    propertiesBelow(source, index).rows.length > 0 ||
    (first && opensHead(source, index)) ||
    (resolving && namesWhoDecides(source, index, slice, previous))
  )
}
