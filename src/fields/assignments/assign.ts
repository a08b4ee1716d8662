/** Which bodies are given work, in which role and item, and in which words. */
import type { Comparable } from '../../language/comparable.js'
import { matchesAt } from '../../language/sticky.js'
import { readDirectives } from '../../language/directives/index.js'
import type { Directive } from '../../language/directives/directive.js'
import { announces } from './below.js'
import { Book, type AssignmentView, type Voice } from './book.js'
import type { Item, Paragraph } from './item.js'
import { announceLists } from './lists.js'
import { enter } from './said.js'
import { enterItem } from './enter-item.js'

/** Reads the assignments of a notice; offsets are in the text of their paragraph or item. */
export function assign(
  preamble: Paragraph[],
  conclusions: Item[],
  closing: Paragraph[],
  voice: Voice = {},
): AssignmentView[] {
  const book = new Book(voice)
  const top = { path: null, owned: false, party: false, assessed: false, listed: false }
  const opening = { ...voice, subjects: false, narrates: true }
  for (const node of preamble) {
    const directives = readDirectives(node.line, opening).filter((given) => !leadsOver(node.line, given))
    enter(book, node, null, directives)
    top.owned = announcesTasks(node, directives)
  }
  announceLists(conclusions)
  for (const item of conclusions) enterItem(book, item, top)
  for (const node of closing) enter(book, node, null, readDirectives(node.line).filter(isDemand(node)))
  return book.entries
}

/** `Phó Thủ tướng giao Bộ Công Thương thực hiện các nhiệm vụ sau:` above the tasks of that body. */
const announcesTasks = ({ line }: Paragraph, [directive, further]: Directive[]): boolean =>
  directive?.by === 'given' && !further && directive.lead.length === 1 && announces(line)

/** `Hiệu trưởng kết luận và giao nhiệm vụ` **cho các đơn vị như sau:** the items below say which. */
const LEADS_OVER = /(?<=giao nhiệm vụ(?: cụ thể)? (?:cho )?)các [^.;:]{2,120} như sau:?$/y
const leadsOver = ({ low }: Comparable, { lead }: Directive): boolean =>
  lead.length > 0 && matchesAt(LEADS_OVER, low, lead[0]!.start)

/** `Hội đồng giám sát thông báo để các thành viên biết, thực hiện.`: the one who announces has no task. */
const MAKES_KNOWN =
  /^[^.;:,]{3,120} (?:(?:thông báo(?! này)|truyền đạt) [^.;]{2,300}(?:biết|thực hiện|theo dõi)|(?:trả lời|phúc đáp|hướng dẫn) để [^.;]{2,300}biết|(?:kính|trân trọng) (?:mời|trình) )/

const isDemand =
  ({ line }: Paragraph) =>
  ({ by, lead }: Directive): boolean =>
    by === 'given' || lead[0]?.start !== 0 || !MAKES_KNOWN.test(line.low)
