/**
 * Who chaired, and on whose behalf: from the opening paragraphs, else from the subject.
 *
 *     "… đồng chí Hồ Văn Niên - Ủy viên …, Bí thư Tỉnh ủy thay mặt Thường trực Tỉnh ủy kết luận như sau:"
 */
import type { Passage, Span } from '../../lines/passage.js'
import {
  clausesOf,
  concludingIn,
  isBareCollective,
  meetingIn,
  representedIn,
  titledIn,
  type Clauses,
} from './chair/collective.js'
import { actingOnes, type Person } from './chair/person.js'
import { findPersons } from './chair/persons.js'
import { postsInTitle, postsOfUnnamed } from './chair/posts/unnamed.js'
import type { Context } from '../context.js'
import { noChair, type ChairDraft } from '../draft.js'

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

/** `Chủ trì cuộc họp:` above the line that names the chair. */
const CHAIRED_BY = /^chủ trì[^:]{0,40}:$/i

/** The chair of a meeting and those who chaired with them. */
export function readChairs(opening: readonly Passage[], subject: Span | null, context: Context): Chairs {
  let first: Named | null = null
  const others: Named[] = []
  const known: Named[] = []
  for (const [index, passage] of opening.entries()) {
    const persons = personsIn(passage.text, context)
    for (const person of persons) known.push({ person, passage, from: 0 })
    const labelled = index > 0 && CHAIRED_BY.test(opening[index - 1]!.text)
    for (const person of labelled ? persons.slice(0, 1) : actingOnes(persons)) {
      const named: Named = { person, passage, from: 0 }
      if (!first) first = named
      else if (person.coChair) others.push(named)
    }
  }
  const told = subject && (context.draft.kind === 'notice' || TELLS_CONCLUSIONS.test(subject.text))
  const { concluded } = context
  const named =
    first ?? (told ? namedIn(subject, context) : null) ?? (concluded && namedIn(concluded, context))
  const chair = named ? toChair(named, known) : noChair()
  const coChairs = others.map((other) => toChair(other, known))
  if (!first) context.doubt(chair.name, 'chair-from-subject')
  else if (!first.person.addressed && first.person.cut) context.doubt(chair.name, 'chair-by-post')
  const unnamed = named || context.draft.kind === 'document' ? [] : unnamedIn(opening, subject)
  chair.body = representedIn(opening)
  chair.body ??= collectiveIn(opening, subject, named !== null || unnamed.length > 0, context)
  if (first && chair.positions.length === 0)
    chair.positions = heldInTitle(subject, chair.name!.value, context)
  // Where a collective concluded, nobody else need have chaired.
  if (!named && !chair.body) chair.positions = unnamed
  return { chair, coChairs }
}

/** Other subjects may name anybody: `V/v kỷ niệm 130 năm Ngày sinh` Chủ tịch Lê Văn A. */
const TELLS_CONCLUSIONS = /kết luận|ý kiến|chỉ đạo|phát biểu|làm việc|họp|hội nghị/i

/** `Ngày 05/7/2022,` **Chủ tịch UBND tỉnh** `chủ trì cuộc họp.`: the posts of a chair who is not named. */
function unnamedIn(opening: readonly Passage[], subject: Span | null): Span[] {
  for (const passage of opening) {
    const posts = postsOfUnnamed(passage.text)
    if (posts.length > 0) return posts.map(({ start, end }) => passage.span(start, end))
  }
  return unnamedInTitle(subject)
}

/** `Kết luận của` **Chủ tịch UBND tỉnh** `tại cuộc họp …`: posts from the subject for a name in the opening. */
function heldInTitle(subject: Span | null, name: string, context: Context): Span[] {
  const titled = subject && namedIn(subject, context)
  if (!titled) return unnamedInTitle(subject)
  return nameOf(titled).text === name ? positionsOf(titled) : []
}

function unnamedInTitle(subject: Span | null): Span[] {
  if (!subject) return []
  const { passage, start: from } = subject
  return postsInTitle(subject.text).map(({ start, end }) => passage.span(from + start, from + end))
}

const RESOLUTION = 'Nghị quyết'

/** The collective that concluded; certain if the sentence that leads to the conclusions names it. */
function collectiveIn(
  opening: readonly Passage[],
  subject: Span | null,
  chaired: boolean,
  context: Context,
): Span | null {
  const clauses = opening.map(clausesOf)
  const told = concludingIn(clauses)
  const concluding = inFull(told, clauses)
  const { kind, header } = context.draft
  if (concluding && told?.passage === opening.at(-1)) return concluding
  // "UBND tỉnh tổ chức họp …": who calls for a meeting, or issues a directive, concludes nothing.
  if (context.invites || (kind === 'document' && header.type?.value !== RESOLUTION)) return concluding
  return context.doubt(concluding ?? concludedIn(clauses, subject, chaired), 'collective-by-subject')
}

/** The collective that met, if nobody else chaired or the subject names it too; else that of the subject. */
function concludedIn(clauses: readonly Clauses[], subject: Span | null, chaired: boolean): Span | null {
  const met = meetingIn(clauses)
  if (met && !chaired) return met
  const titled = subject && titledIn(subject)
  return met && titled && shortened(titled.text).startsWith(shortened(met.text)) ? met : titled
}

/** `Đảng ủy Ủy ban nhân dân tỉnh` in the subject is `Đảng ủy UBND tỉnh` in the text. */
const shortened = (name: string): string =>
  name.toLowerCase().replace('ủy ban nhân dân', 'ubnd').replace('hội đồng nhân dân', 'hđnd')

/** `Ban Thường vụ` **Liên đoàn Lao động tỉnh** `đã họp. … Ban Thường vụ kết luận:`: its full name. */
function inFull(concluding: Span | null, clauses: readonly Clauses[]): Span | null {
  if (!concluding || !isBareCollective(concluding.text)) return concluding
  const met = meetingIn(clauses)
  return met?.text.startsWith(`${concluding.text} `) ? met : concluding
}

/** The persons of a text; the `Trà My` of `Chủ tịch UBND xã` **Trà My** is a place if the head has `XÃ TRÀ MY`. */
function personsIn(text: string, { draft: { header } }: Context): Person[] {
  const own = [header.issuer.parent, header.issuer.name, header.place]
  return findPersons(text).filter(({ addressed, name: { start, end } }) => {
    if (addressed) return true
    const name = ` ${text.slice(start, end).toUpperCase()}`
    return !own.some((span) => span && ` ${span.value.toUpperCase()}`.endsWith(name))
  })
}

function namedIn({ text, passage, start }: Span, context: Context): Named | null {
  const [person] = personsIn(text, context)
  return person ? { person, passage, from: start } : null
}

/** `Đồng chí Lê Văn An,` **Chủ tịch UBND xã** `dự. … Đồng chí Lê Văn An kết luận:`: posts may come from elsewhere. */
function toChair(named: Named, known: readonly Named[]): ChairDraft {
  const name = nameOf(named)
  const told = [named, ...known].find(
    (one) => one.person.positions.length > 0 && nameOf(one).text === name.text,
  )
  return { name, positions: told ? positionsOf(told) : [], body: null }
}

const nameOf = ({ person: { name }, passage, from }: Named): Span =>
  passage.span(from + name.start, from + name.end)

const positionsOf = ({ person: { positions }, passage, from }: Named): Span[] =>
  positions.map(({ start, end }) => passage.span(from + start, from + end))
