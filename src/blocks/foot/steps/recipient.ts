/** The list below its label: entries with or without bullets, and lines that continue them. */
import { startsCapital } from '../../../language/letters.js'
import { isArchive, isEntry, isGroup, isInBrackets, isPurpose } from '../entries.js'
import type { Piece } from '../piece.js'
import type { FootReading, Step } from '../reading.js'

/** `- Như trên;` */
export const readEntry: Step = (foot, { range, text, plain, column }) => {
  if (column !== foot.listed || foot.ended || !isEntry(text)) return false
  foot.bulleted = true
  foot.bullet = { indent: foot.indentOf(range), grouped: text.includes(':') }
  foot.last = text
  foot.archived ||= isArchive(text, plain)
  return foot.add('recipient', range, column)
}

/** `- Thường trực Tỉnh ủy,            (để báo cáo)`: a purpose set apart continues the entry beside it. */
export const readPurpose: Step = (foot, { range, text, column }) => {
  const beside = foot.listed !== null && column > 0 && foot.last !== null
  return beside && isPurpose(text) && foot.add('recipient', range, 0, true)
}

/** `(qua mạng)` below the archive: how the copies are sent. */
export const readManner: Step = (foot, { range, text, column }) => {
  const below = foot.archived && column === foot.listed && foot.above[column] === 'recipient'
  return below && isInBrackets(text) && foot.add('recipient', range, column, true)
}

const OPEN_END = /[,;:–-]\s*$/
export const ENTRY_END = /[;,.]\s*$/
const CLOSED = /;\s*$/
const CLERK = /^(?:\(\d|\S{1,8}\.$)/
/** `Chủ tịch UBND tỉnh` **(để báo cáo)** */
const PURPOSE_END = /\)\s*$/
/** `TTUB: CT, các PCT;` */
const ABBREVIATED = /^[A-ZĐ]{2,8}(?:-[A-ZĐ]{2,8})?: /
/** `Các huyện, thành ủy,`: words that only begin an entry. */
const OPENS = /^(?:Các|Như|Thường trực|UBND|HĐND) /

/** `- Các sở: Y tế,` / **Tài chính;**: continues the entry above, or is one without a bullet. */
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
 * `- Như trên;` / **Thường trực Tỉnh ủy;** / `- Lưu: VT.`: a scan has missed its dash. An indented line continues the
 * entry, and so does a line below a group: `- VP: CVP, phòng TH;` / `Trung tâm TTĐT;`.
 */
function hasLostBullet(foot: FootReading, above: string, { range, text }: Piece): boolean {
  const { indent, grouped } = foot.bullet
  return !grouped && CLOSED.test(above) && startsCapital(text) && foot.indentOf(range) <= indent
}

/** `- Lưu: VT, KTN` / **(5) 52.**, `- Lưu: VT, KTN (3b)` / **Hg.**: copies and the typist, not a signer. */
const endsArchive = (last: string, text: string): boolean => !last.endsWith('.') && CLERK.test(text)

/** Whether a new entry begins, in a list without bullets: by the signs at their ends, or else line by line. */
function parts(foot: FootReading, above: string, text: string): boolean {
  if (!foot.marked) return startsCapital(text)
  if (ENTRY_END.test(above)) return true
  if (OPEN_END.test(above)) return false
  return ABBREVIATED.test(text) || OPENS.test(text) || (PURPOSE_END.test(above) && startsCapital(text))
}
