/**
 * Persons with their posts, in every usual order.
 *
 *     "đồng chí Hồ Văn Niên - Ủy viên …, Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh kết luận:"
 *     "Chủ tịch UBND tỉnh Lâm Minh Thành - Chỉ huy trưởng Trung tâm … đã chủ trì …"
 */
import type { Match } from '../../../language/match.js'
import { titlesBefore } from '../../../language/titles.js'
import { leadOf } from './lead.js'
import { nameIn, USUAL } from './name.js'
import { coChairsAt, isChairLedUpTo, isCoChairLedUpTo, isConveyed, isGuestLedUpTo, speaksAt } from './part.js'
import type { Person } from './person.js'
import { postsAfter, withoutOwner } from './posts/named.js'
import { runFrom, wordsIn } from './runs.js'
import { isFirstOfChairs, isFirstOfGroup, isLink, partsInList } from './together.js'

/** No words that join two persons are longer. */
const NEAR = 48
/** No opening names more who could be meant. */
const MOST = 9

/** The persons of a text that a form of address, a post or a list tells from other names. */
export function findPersons(text: string): Person[] {
  const found: Person[] = []
  for (let run = runFrom(text, 0); run && found.length < MOST; run = runFrom(text, run.end)) {
    const above = found.at(-1)
    if (above && run.start < above.end) continue
    const person = personIn(text, run, above)
    if (person) found.push(person)
  }
  return found
}

/** @param above - the person who is named before */
function personIn(text: string, run: Match, above: Person | undefined): Person | null {
  const address = titlesBefore(text, run.start)
  const name = nameIn(text, run, address < run.start)
  const lead = name && leadOf(text, name.start, above?.end, name.start === run.start ? address : undefined)
  if (!lead) return null
  const { start, posts, addressed } = lead
  const joint = above ? text.slice(above.end, Math.min(lead.posted, above.end + NEAR)) : null
  const goesOn = joint !== null && (above!.listed || above!.grouped) && partsInList(joint)
  const listed = (goesOn && above!.listed) || isFirstOfChairs(text, start)
  const together = goesOn && above!.grouped
  const grouped = together || isFirstOfGroup(text, start)
  const told = addressed || posts.length > 0 || listed || grouped
  if (!told && !mayStandBare(text, start, run)) return null
  const after = postsAfter(text, name.end)
  const further = after.posts
  // "Giám đốc Bệnh viện (bà Lê Thị An) kết luận"
  const closes =
    text[after.end] === ')' && posts.length > 0 && text.slice(posts.at(-1)!.end, name.start).startsWith(' (')
  const end = closes ? after.end + 1 : after.end
  const beside = isCoChairLedUpTo(text, start)
  const presides = isChairLedUpTo(text, start)
  const speaks = speaksAt(text, end)
  if (!told && !(speaks && further.length > 0)) return null
  const led = above && (addressed || posts.length > 0) ? text.slice(above.end, start) : null
  const linked = joint !== null && (listed || together || isLink(joint, led))
  const own = speaks && !presides && !beside ? withoutOwner(text, posts) : posts
  return {
    name,
    positions: [...own, ...further],
    end,
    coChair: beside || coChairsAt(text, end),
    acts: listed || beside || speaks || presides || isConveyed(text, start, end),
    addressed,
    cut: wordsIn(text, run.start, name.start) > 1 || wordsIn(text, name.start, name.end) > USUAL,
    linked,
    listed,
    grouped,
    attends: isGuestLedUpTo(text, start) || (linked && above!.attends && !joint.includes(';')),
  }
}

const COMMA = ', '

/** `Ngày 05/7/2022,` **Lê Văn An**`, Chủ tịch UBND tỉnh chủ trì …`: nothing stands before the name but a comma. */
const mayStandBare = (text: string, start: number, run: Match): boolean =>
  start === run.start && (start === 0 || text.startsWith(COMMA, start - COMMA.length))
