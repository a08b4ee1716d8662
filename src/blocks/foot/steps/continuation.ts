/** `- Các sở: Y tế,` / **Tài chính;**: goes on the entry above, or is one without a bullet. */
import { startsCapital } from '../../../language/letters.js'
import { isArchive, isGroup } from '../entries.js'
import type { Piece } from '../piece.js'
import type { FootReading, Step } from '../reading.js'

const OPEN_END = /[,;:–-]\s*$/
export const ENTRY_END = /[;,.]\s*$/
const CLOSED = /;\s*$/
const CLERK = /^(?:\(\d|\S{1,8}\.$)/
/** `Chủ tịch UBND tỉnh` **(để báo cáo)** */
const PURPOSE_END = /\)\s*$/
/** `TTUB: CT, các PCT;` */
const ABBREVIATED = /^[A-ZĐ]{2,8}(?:-[A-ZĐ]{2,8})?: /
/** `Các huyện, thành ủy,`: no name goes on so. */
const OPENS = /^(?:Các|Như|Thường trực|UBND|HĐND) /

export const readContinuation: Step = (foot, piece) => {
  const { range, text, plain, column } = piece
  if (column !== foot.listed || foot.ended) return false
  const { last } = foot
  if (foot.archived && !OPEN_END.test(last ?? '') && !endsArchive(last ?? '', text)) return false
  const archive = isArchive(text, plain)
  const begins =
    last === null ||
    archive ||
    isGroup(plain) ||
    (foot.bulleted ? !foot.archived && hasLostBullet(foot, last, piece) : parts(foot, last, text))
  foot.last = text
  foot.archived ||= archive
  return foot.add('recipient', range, column, !begins)
}

/**
 * `- Như trên;` / **Thường trực Tỉnh ủy;** / `- Lưu: VT.`: a scan has passed over its dash. What is set in goes on, and so
 * does a group: `- VP: CVP, phòng TH;` / `Trung tâm TTĐT;`.
 */
function hasLostBullet(foot: FootReading, above: string, { range, text }: Piece): boolean {
  const { indent, grouped } = foot.bullet
  return !grouped && CLOSED.test(above) && startsCapital(text) && foot.indentOf(range) <= indent
}

/** `- Lưu: VT, KTN` / **(5) 52.**, `- Lưu: VT, KTN (3b)` / **Hg.**: copies and the typist, no name of a signature. */
const endsArchive = (last: string, text: string): boolean => !last.endsWith('.') && CLERK.test(text)

/** Without bullets the marks at their ends tell the entries apart; without any, each line is one. */
function parts(foot: FootReading, above: string, text: string): boolean {
  if (!foot.marked) return startsCapital(text)
  if (ENTRY_END.test(above)) return true
  if (OPEN_END.test(above)) return false
  return ABBREVIATED.test(text) || OPENS.test(text) || (PURPOSE_END.test(above) && startsCapital(text))
}
