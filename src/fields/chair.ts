/**
 * Who chaired, and on whose behalf: from the opening paragraphs, else from the subject.
 *
 *     "… đồng chí Hồ Văn Niên - Ủy viên …, Bí thư Tỉnh ủy thay mặt Thường trực Tỉnh ủy kết luận như sau:"
 */
import type { Match } from '../language/match.js'
import type { Passage, Span } from '../lines/passage.js'
import { concludingIn, meetingIn, representedIn } from './chair/collective.js'
import { actingOnes, findPersons, type Person } from './chair/persons.js'
import { postsBefore } from './chair/posts.js'
import type { Context } from './context.js'
import { noChair, type ChairDraft } from './draft.js'

export interface Chairs {
  chair: ChairDraft
  coChairs: ChairDraft[]
}

/** A person and the passage in which the offsets are, from `from` on. */
interface Named {
  person: Person
  passage: Passage
  from: number
}

/** The chair of a meeting and those who chaired with them. */
export function readChairs(opening: readonly Passage[], subject: Span | null, context: Context): Chairs {
  let first: Named | null = null
  const coChairs: ChairDraft[] = []
  for (const passage of opening) {
    for (const person of actingOnes(findPersons(passage.text))) {
      const named: Named = { person, passage, from: 0 }
      if (!first) first = named
      else if (person.coChair) coChairs.push(toChair(named))
    }
  }
  const named = first ?? (subject && namedIn(subject))
  const chair = named ? toChair(named) : noChair()
  if (!first) context.doubt(chair.name, 'chair-from-subject')
  else if (!first.person.addressed && first.person.cut) context.doubt(chair.name, 'chair-by-post')
  chair.body = representedIn(opening)
  chair.body ??= collectiveIn(opening, chair.name !== null, context)
  // Where a collective concluded, nobody else need have chaired.
  if (!named && !chair.body) chair.positions = unnamedIn(opening, subject)
  return { chair, coChairs }
}

/** Told for certain by the sentence that leads over to the conclusions. */
function collectiveIn(opening: readonly Passage[], chaired: boolean, context: Context): Span | null {
  const concluding = concludingIn(opening)
  if (concluding?.passage === opening.at(-1)) return concluding
  return context.doubt(concluding ?? (chaired ? null : meetingIn(opening)), 'collective-by-subject')
}

const PRESIDES = /\s(?:đã )?(?:chủ trì|chủ tọa|chủ toạ)(?=[ ,.])/g
const CONCLUDES = /\s(?:đã )?(?:kết luận|phát biểu kết luận|có ý kiến|chỉ đạo)(?=[ ,:])/g
const AT_MEETING = /\stại /g

/** `Ngày 25/9/2026,` **Viện trưởng** `chủ trì cuộc họp …`: who chaired, where no name is told. */
function unnamedIn(opening: readonly Passage[], subject: Span | null): Span[] {
  for (const form of [PRESIDES, CONCLUDES]) {
    for (const passage of opening) {
      const posts = postsEndingAt(passage.text, form)
      if (posts.length > 0) return posts.map(({ start, end }) => passage.span(start, end))
    }
  }
  if (!subject) return []
  const posts = postsEndingAt(subject.text, AT_MEETING)
  return posts.map(({ start, end }) => subject.passage.span(subject.start + start, subject.start + end))
}

/** The posts right before the first such words that posts stand before. */
function postsEndingAt(text: string, form: RegExp): Match[] {
  for (const { index } of text.matchAll(form)) {
    const posts = postsBefore(text, index)
    if (posts.at(-1)?.end === index) return posts
  }
  return []
}

function namedIn({ text, passage, start }: Span): Named | null {
  const [person] = findPersons(text)
  return person ? { person, passage, from: start } : null
}

function toChair({ person: { name, positions }, passage, from }: Named): ChairDraft {
  return {
    name: passage.span(from + name.start, from + name.end),
    positions: positions.map(({ start, end }) => passage.span(from + start, from + end)),
    body: null,
  }
}
