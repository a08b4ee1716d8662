/**
 * Body paragraphs → `preamble`, `conclusions`, `closing`.
 *
 * The preamble ends with the opener (`… kết luận như sau:`) and what stands unmarked between it and
 * the first item; the closing is what addresses the notice as a whole at its end.
 */
import { Loose, type NoticeTree, type Paragraph } from '../blocks/tree.js'
import { readBodyHeading } from '../language/directives/index.js'
import { isCapitals } from '../language/letters.js'
import { Passage, type Span } from '../lines/passage.js'
import { CLOSINGS, LATER, OPENERS, OPENINGS } from '../vocabulary/body-phrases.js'
import type { Context } from './context.js'
import type { Placed } from './draft.js'
import { buildItems } from './items.js'
import { findSections } from './items/headings.js'
import { isCut, isHeading } from './items/text.js'

const LAST_STOP = /\.\s?\/\s?\.$/
/** Who is asked is named: no task of a body above. */
const DEMAND = /^(?:yeu cau|de nghi|giao) /
const ITSELF = /(?<![a-z])(?:thong bao|ket luan) nay(?![a-z])/
/** A heading, however it is set. */
const CARRYING_OUT = /^(?:ve )?(?:cong tac )?(?:to chuc|trien khai) thuc hien(?![a-z])/
const ENCLOSURE = /^\((?:xin )?(?:co |gui |dinh )?(?:kem|gui) [^()]{3,200}\)[ ./]*$/
/** So many paragraphs may follow the words that close. */
const MOST_BELOW = 3
/** The words that open the conclusions stand at the end of their paragraph. */
const OPENER_TAIL = 160
/** Most paragraphs are told from openers by their last word. */
const OPENER_END = /(?:sau|day|:)\s*[:;.]?$/
const OPENER_END_LENGTH = 8
/** What stands above the articles of a decision, on a line of its own. */
const ENACTS = new Set(['quyet dinh', 'quyet dinh:', 'quyet nghi', 'quyet nghi:', 'nghi dinh:', 'chi thi:'])
const LONGEST_ENACTING = 'quyet dinh:'.length
/** What most openers end with. */
const USUAL_END = 'nhu sau:'

export function fillConclusions(tree: NoticeTree, context: Context): void {
  setAsideSource(tree)
  const paragraphs = tree.body.children
  const { start, announced } = findStart(paragraphs)
  const end = findClosing(paragraphs, start)
  const { draft } = context
  for (let index = 0; index < start; index++) draft.preamble.push(withMarker(tree, paragraphs[index]!))
  draft.conclusions = buildItems(paragraphs.slice(start, end), context)
  doubtCuts(draft.preamble, context)
  for (let index = end; index < paragraphs.length; index++) {
    const span = withMarker(tree, paragraphs[index]!)
    draft.closing.push(span)
    if (!isFormula(paragraphs[index]!.bare)) context.doubt(span, 'closing-by-words')
  }
  if (!announced && draft.conclusions[0]) context.doubt(draft.conclusions[0].text, 'start-by-place')
}

/** Who wrote or posted a copy without a foot: short lines behind the last stop (`… thực hiện./.` / `Sở Xây dựng`). */
function setAsideSource(tree: NoticeTree): void {
  const paragraphs = tree.body.children
  if (tree.foot.children.length > 0) return
  const last = paragraphs.findLastIndex(({ text }) => LAST_STOP.test(text))
  const below = paragraphs.slice(last + 1)
  if (last < 0 || below.length === 0 || below.length > MOST_BELOW || !below.every(isSource)) return
  tree.body.children = paragraphs.slice(0, last + 1)
  for (const { whole } of below) tree.loose.children.push(new Loose(tree.source, whole, 'after'))
}

const SOURCE_LENGTH = 60
const isSource = ({ text, marker }: Paragraph): boolean =>
  marker === null && text.length <= SOURCE_LENGTH && !/[.;:!?]$/.test(text)

/** Two paragraphs of which the first ends in mid-sentence may be one. */
function doubtCuts(paragraphs: readonly Placed[], context: Context): void {
  for (let index = 1; index < paragraphs.length; index++) {
    const above = paragraphs[index - 1]!
    if (isCut(above.value))
      for (const text of [above, paragraphs[index]!]) context.doubt(text, 'sentence-cut')
  }
}

/** A paragraph with its marker, which has no field of its own outside the conclusions. */
function withMarker({ source }: NoticeTree, { passage, marker, whole }: Paragraph): Span {
  return (marker ? new Passage(source.text, whole) : passage).span()
}

/** Index of the first conclusion, and whether an opener announces it. */
function findStart(paragraphs: Paragraph[]): { start: number; announced: boolean } {
  const numbered = (index: number) => {
    const marker = paragraphs[index]?.marker
    return marker != null && marker.kind !== 'bullet'
  }
  let opener = -1
  for (let index = 0; index < paragraphs.length; index++) {
    if (paragraphs[index]!.marker === null && isOpener(paragraphs[index]!.bare)) {
      // A further opener counts only before the first item that follows the one found.
      if (opener >= 0 && hasNumbered(opener + 1, index)) break
      opener = index
    }
  }
  const first = opener + 1
  for (let index = first; index < paragraphs.length; index++)
    if (numbered(index)) return { start: beforeList(index), announced: opener >= 0 }
  if (opener >= 0) return { start: first, announced: true }
  const marked = paragraphs.findIndex(({ marker }) => marker !== null)
  if (marked >= 0) {
    const headed = marked > 0 && isHeading(paragraphs[marked - 1]!.text)
    return { start: headed ? marked - 1 : marked, announced: false }
  }
  let last = paragraphs.length - 1
  while (last > 0 && isClosing(paragraphs[last]!.bare)) last--
  let index = 0
  while (index < last && OPENINGS.test(paragraphs[index]!.bare)) index++
  return { start: index, announced: false }

  function hasNumbered(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (numbered(index)) return true
    return false
  }

  /** Bullets between opener and first number are conclusions; unmarked text is preamble. */
  function beforeList(index: number): number {
    if (index === first) return index
    const [section] = findSections(paragraphs.slice(first)).map((at) => first + at)
    if (section !== undefined && section < index) return section
    for (let at = first; at < index; at++) if (paragraphs[at]!.marker) return opener >= 0 ? at : index
    return index
  }
}

/** `… kết luận như sau:` at the end of a paragraph, in bare letters. */
export function isOpener(plain: string): boolean {
  if (plain.endsWith(USUAL_END) || (plain.length <= LONGEST_ENACTING && ENACTS.has(plain))) return true
  if (!':;.'.includes(plain.charAt(plain.length - 1))) return false
  const ends = plain.endsWith(':') || OPENER_END.test(plain.slice(-OPENER_END_LENGTH))
  const tail = plain.slice(-OPENER_TAIL)
  return ends && OPENERS.test(tail) && !LATER.test(tail)
}

/** Index behind the last conclusion. */
function findClosing(paragraphs: Paragraph[], start: number): number {
  let end = paragraphs.length
  while (end > start + 1 && isEnclosure(paragraphs[end - 1]!)) end--
  const above = end
  while (end > start + 1) {
    const { marker, bare } = paragraphs[end - 1]!
    if (marker !== null || !isClosing(bare)) break
    const above = paragraphs[end - 2]!
    if (isHeaded(above) && !isInSetWords(bare) && !ITSELF.test(bare)) break
    if (isToldBelow(above) && !isInSetWords(bare) && !DEMAND.test(bare)) break
    end--
  }
  // "Trên đây là …" closes whatever unmarked words follow it.
  for (let index = end - 1; index > start && index >= end - MOST_BELOW; index--) {
    if (paragraphs[index]!.marker !== null) break
    if (/^Trên đây là /i.test(paragraphs[index]!.text)) return index
  }
  return end < above ? end : paragraphs.length
}

/** `(Gửi kèm Phụ lục phân công nhiệm vụ)`: what is told behind the words that close. */
const isEnclosure = ({ marker, bare }: Paragraph): boolean =>
  marker === null && bare.startsWith('(') && ENCLOSURE.test(bare)

/** `Trên đây là …`, `Văn phòng … thông báo … biết, thực hiện./.`, `… thực hiện nghiêm kết luận này.` */
function isClosing(plain: string): boolean {
  return CLOSINGS.some((form) => form.test(plain))
}

/** `III. TỔ CHỨC THỰC HIỆN`: what stands below is said under it, not of the notice as a whole. */
function isHeaded({ marker, text, bare }: Paragraph): boolean {
  if (marker === null || marker.kind === 'bullet' || !isHeading(text)) return false
  return text.endsWith(':') || isCapitals(text) || CARRYING_OUT.test(bare)
}

/** `4. Văn phòng Sở`: whom it names is told what to do below. */
function isToldBelow({ marker, passage }: Paragraph): boolean {
  if (marker === null || marker.kind === 'bullet' || !isHeading(passage.text)) return false
  return readBodyHeading(passage.span().comparable) !== null
}

/** A closing in set words, that names the notice, or with its last stop. */
function isFormula(plain: string): boolean {
  return LAST_STOP.test(plain) || ITSELF.test(plain) || isInSetWords(plain)
}

/** `Trên đây là …`, `Văn phòng … thông báo …` */
function isInSetWords(plain: string): boolean {
  return CLOSINGS[0]!.test(plain) || CLOSINGS[1]!.test(plain)
}
