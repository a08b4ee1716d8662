/**
 * Who chaired: name and posts, in every usual order.
 *
 *     "đồng chí Hồ Văn Niên - Ủy viên …, Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh kết luận:"
 *     "Chủ tịch UBND tỉnh Lâm Minh Thành - Chỉ huy trưởng Trung tâm … đã chủ trì …"
 *     "thay mặt Thường trực Tỉnh ủy, đồng chí …"        "Thường trực Tỉnh ủy thống nhất có ý kiến …"
 */
import type { Match } from '../language/match.js'
import { endsWithTitle, readPersonName, skipTitles } from '../language/persons.js'
import type { Passage, Span } from '../lines/passage.js'
import { CHAIR_VERBS, COLLECTIVES, POST_WORDS } from '../vocabulary/meeting-words.js'
import { PROVINCES } from '../vocabulary/provinces.js'
import type { Context } from './context.js'
import { noChair, type ChairDraft } from './draft.js'

const any = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.'))
    .join('|')

const CAPITALISED = /(?<![\p{L}\d])\p{Lu}(?:[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*)+|['’]\p{Lu}\p{L}+)/gu
const POST = new RegExp(`(?:${any(POST_WORDS)})(?!\\p{L})`, 'uy')
const POST_ANYWHERE = new RegExp(`(?<![\\p{L}])(?:${any(POST_WORDS)})(?!\\p{L})`, 'gu')
const COLLECTIVE = new RegExp(`(?:${any(COLLECTIVES)})(?!\\p{L})`, 'uy')
const VERB = new RegExp(`(?<=[\\s)])(?:${any(CHAIR_VERBS)})(?!\\p{L})`, 'gu')
const VERB_NEXT = new RegExp(`\\s*(?:,\\s*)?(?:${any(CHAIR_VERBS)})(?!\\p{L})`, 'uy')
const LINK = /^\s*(?:,\s*)?(?:và|cùng|cùng với|,)\s+(?:các )?(?:đồng chí|đ\/c|ông|bà)\s*$/u
const HONORIFIC = /(?:đồng chí|đ\/c|ông|bà|đc)\s*$/iu
const APART = /(?:[,;:]|(?:^|\s)(?:và|cùng|với|của|do|là|có|gồm|mời))\s*(?:đồng chí|đ\/c|ông|bà)\s*$/iu
const CO_CHAIR = /^[\s,]*(?:cùng |và )?đồng chủ trì/u
const CHAIRED_BY = /(?:chủ trì|chủ tọa|điều hành|ủy quyền) (?:của|bởi|cho) $|\bdo $/u
const SEPARATOR = /\s+[-–—]\s+|,\s+|\s*\(|;\s+/uy
const ON_BEHALF = new RegExp(
  `[Tt]hay mặt (?:cho )?((?:${any(COLLECTIVES)})(?:[^,;:.]|, chống ){0,80}?)\\s*(?:,|(?=đồng chí|ông |bà |đ\\/c))`,
  'u',
)
const UNIT_BEFORE = /(?:xã|phường|thị trấn|huyện|quận|thị xã|đặc khu|thành phố|TP\.?|tỉnh)\s$/u
const concludes = (verbs: string) =>
  new RegExp(
    `(?:^|[.;,]\\s+)((?:${any(COLLECTIVES)})(?:[^.;:,]|, chống ){0,90}?)\\s(?:đã )?(?:(?:thảo luận|xem xét|bàn bạc|nghe)[^,.;:]{0,60} )?(?:${verbs})(?!\\p{L})`,
    'gu',
  )
const CONCLUDES = concludes('thống nhất|có ý kiến|cho ý kiến|kết luận|quyết định')
const MEETS = concludes('họp|tổ chức họp')

export interface Chairs {
  chair: ChairDraft
  coChairs: ChairDraft[]
}

interface Person {
  name: Match
  positions: Match[]
  end: number
  coChair: boolean
  acts: boolean
  /** A title or form of address stands before the name. */
  addressed: boolean
  /** Joined by "và" to the person before. */
  linked: boolean
}

/** The chair of a meeting from its opening paragraphs, else from the subject. */
export function readChairs(opening: readonly Passage[], subject: Span | null, context: Context): Chairs {
  const chair = noChair()
  const coChairs: ChairDraft[] = []
  for (const passage of opening) {
    const behalf = ON_BEHALF.exec(passage.text)
    if (behalf?.[1] && !chair.body) {
      const start = behalf.index + behalf[0].indexOf(behalf[1])
      chair.body = passage.span(start, start + behalf[1].length)
    }
    for (const person of persons(passage.text, true)) {
      if (person.coChair && chair.name) coChairs.push(toChair(passage, person))
      else if (!chair.name) {
        Object.assign(chair, { ...toChair(passage, person), body: chair.body })
        if (!person.addressed) context.doubt(chair.name, 'chair-by-post')
      }
    }
  }
  if (!chair.name && subject) {
    const [person] = persons(subject.text, false)
    if (person) Object.assign(chair, { ...toChair(subject.passage, person, subject.start), body: chair.body })
    context.doubt(chair.name, 'chair-from-subject')
  }
  chair.body ??= context.doubt(
    collective(opening, CONCLUDES) ?? (chair.name ? null : collective(opening, MEETS)),
    'collective-by-subject',
  )
  return { chair, coChairs }
}

/** The collective that concluded, or that met. */
function collective(opening: readonly Passage[], form: RegExp) {
  for (const passage of [...opening].reverse()) {
    for (const match of passage.text.matchAll(form)) {
      const start = match.index + match[0].indexOf(match[1]!)
      return passage.span(start, start + match[1]!.length)
    }
  }
  return null
}

function toChair(passage: Passage, person: Person, shift = 0): ChairDraft {
  return {
    name: passage.span(shift + person.name.start, shift + person.name.end),
    positions: person.positions.map(({ start, end }) => passage.span(shift + start, shift + end)),
    body: null,
  }
}

/** Persons with their posts; with `acting`, only those who chair, conclude or speak. */
function persons(text: string, acting: boolean): Person[] {
  const found: Person[] = []
  for (const run of text.matchAll(CAPITALISED)) {
    if (found.length > 0 && run.index < found.at(-1)!.end) continue
    const addressed = isAddressed(behind(text, run.index))
    const name = nameIn(text, run.index, run.index + run[0].length, addressed)
    if (!name) continue
    const before = behind(text, name.start)
    const honoured = isAddressed(before)
    // "thay mặt Thường trực Tỉnh ủy, đồng chí …": what an honorific is parted from is not the person's.
    const left = APART.test(before) ? [] : postsBefore(text, name.start)
    const right = postsAfter(text, name.end)
    if (!honoured && left.length === 0) continue
    const coChair = CO_CHAIR.test(text.slice(right.end, right.end + 48))
    VERB_NEXT.lastIndex = right.end
    const acts =
      VERB_NEXT.test(text) ||
      CHAIRED_BY.test(behind(text, left[0]?.start ?? name.start).replace(HONORIFIC, ''))
    const above = found.at(-1)
    const linked =
      above !== undefined &&
      LINK.test(text.slice(above.end, Math.min(left[0]?.start ?? name.start, above.end + 48)))
    found.push({
      name,
      positions: [...left, ...right.posts],
      end: right.end,
      coChair,
      acts,
      linked,
      addressed: honoured,
    })
    if (found.length > 8) break
  }
  return acting ? actingOnes(found) : found
}

/** Those who act, and those named in one breath with them. */
function actingOnes(found: Person[]): Person[] {
  for (let index = found.length - 2; index >= 0; index--) {
    if (found[index + 1]!.acts && found[index + 1]!.linked) found[index]!.acts = true
  }
  for (let index = 1; index < found.length; index++) {
    const person = found[index]!
    if (person.linked && found[index - 1]!.acts) person.acts = person.coChair = true
  }
  return found.filter(({ acts }) => acts)
}

const isAddressed = (before: string) => HONORIFIC.test(before) || endsWithTitle(before)

/** What stands before `at`, as far as any rule looks back. */
const behind = (text: string, at: number) => text.slice(Math.max(0, at - 48), at)

/** The name at the end of a run of capitalised words: what comes before it is a post or a place. */
function nameIn(text: string, start: number, end: number, addressed: boolean): Match | null {
  POST.lastIndex = start
  if (addressed && !POST.test(text)) {
    const name = readPersonName(text, skipTitles(text, start), true)
    if (name?.end === end) return name
  }
  let at = start
  const province = UNIT_BEFORE.test(text.slice(Math.max(0, start - 10), start))
    ? placeLength(text, start, end)
    : 0
  if (province > 0 && start + province < end) at = start + province + 1
  else if (province > 0) return null
  for (; at < end; at = text.indexOf(' ', at) + 1) {
    const name = readPersonName(text, skipTitles(text, at))
    if (name && name.end === end) return name
    const next = text.indexOf(' ', at)
    if (next < 0 || next >= end) return null
  }
  return null
}

/** Length of a place's name behind `tỉnh`, `xã` …: a province's, else two words before a full name. */
function placeLength(text: string, start: number, end: number): number {
  const run = text.slice(start, end)
  const province = PROVINCES.find((name) => run === name || run.startsWith(`${name} `))
  if (province) return province.length
  const words = run.split(' ')
  if (words.length < 4) return 0
  return readPersonName(text, start + words.slice(0, 2).join(' ').length + 1)?.end === end
    ? words.slice(0, 2).join(' ').length
    : 0
}

/** `Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh |Lê Văn A`: posts that lead up to the name. */
function postsBefore(text: string, end: number): Match[] {
  const from = Math.max(0, end - 260)
  const window = text.slice(from, end).replace(HONORIFIC, '')
  const posts: Match[] = []
  let stop = from + window.length
  const starts = [...window.matchAll(POST_ANYWHERE)].map((match) => from + match.index).reverse()
  for (const start of starts) {
    const phrase = text.slice(start, stop)
    if (/[.;:()]|,\s*$/.test(phrase.replace(/,\s*$/, '')) || phrase.length > 140) break
    const inner = text.slice(Math.max(0, start - 2), start)
    const whole = start === 0 || /(?:, | [-–] |\s)$/u.test(inner)
    if (!whole) continue
    const separated = /,\s*$/.test(inner) || start === 0 || /[-–]\s$/.test(inner)
    const nested =
      !separated &&
      posts.length === 0 &&
      starts.some((other) => other < start && !/[,.;:()]/.test(text.slice(other, start)))
    if (nested) continue
    posts.unshift({ start, end: trimEnd(text, start, stop) })
    if (!separated) break
    stop = start
    if (!/,\s*$/.test(text.slice(Math.max(0, start - 2), start))) break
  }
  return posts
}

/** ` - Ủy viên …, Bí thư Tỉnh ủy (sau đây …) chủ trì`: posts behind the name, up to the verb. */
function postsAfter(text: string, start: number): { posts: Match[]; end: number } {
  SEPARATOR.lastIndex = start
  const first = SEPARATOR.exec(text)
  if (!first) return { posts: [], end: start }
  POST.lastIndex = start + first[0].length
  if (!POST.test(text)) return { posts: [], end: start }
  const from = start + first[0].length
  VERB.lastIndex = from
  const limit = Math.min(verbAt(text, from), sentenceEnd(text, from))
  const posts: Match[] = []
  let at = from
  while (at < limit) {
    let next = at
    for (;;) {
      next = nextSeparator(text, next, limit)
      if (next >= limit) break
      SEPARATOR.lastIndex = next
      const separator = SEPARATOR.exec(text)![0]
      POST.lastIndex = next + separator.length
      COLLECTIVE.lastIndex = next + separator.length
      if (separator.includes('(') || COLLECTIVE.test(text) || POST.test(text)) break
      next += separator.length
    }
    const bracket = text[next] === '(' || text[next + 1] === '(' ? next : -1
    posts.push({ start: at, end: trimEnd(text, at, next) })
    if (next >= limit || bracket >= 0)
      return { posts, end: bracket >= 0 ? closing(text, next, limit) : limit }
    SEPARATOR.lastIndex = next
    at = next + SEPARATOR.exec(text)![0].length
    COLLECTIVE.lastIndex = at
    if (COLLECTIVE.test(text)) return { posts, end: next }
  }
  return { posts, end: limit }
}

function closing(text: string, at: number, limit: number): number {
  const close = text.indexOf(')', at)
  return close >= 0 && close < limit + 200 ? close + 1 : limit
}

function verbAt(text: string, from: number): number {
  VERB.lastIndex = from
  return VERB.exec(text)?.index ?? text.length
}

function sentenceEnd(text: string, from: number): number {
  const end = text
    .slice(from, from + 600)
    .search(/[.;:](?:\s|$)| tại | (?:và|cùng|cùng với) (?:các )?(?:đồng chí|đ\/c|ông|bà)(?!\p{L})/u)
  return end < 0 ? text.length : from + end
}

function nextSeparator(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    SEPARATOR.lastIndex = at
    if (SEPARATOR.test(text)) return at
  }
  return limit
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /[\s,;–-]/u.test(text[end - 1]!)) end--
  return end
}
