/**
 * The collective that concluded, that met, or on whose behalf the chair spoke.
 *
 *     "thay mặt Thường trực Tỉnh ủy, đồng chí …"        "Thường trực Tỉnh ủy thống nhất có ý kiến …"
 */
import { CodeSet } from '../../../language/code-set.js'
import { latin } from '../../../language/latin.js'
import { SPACE } from '../../../language/punctuation.js'
import { matchAt } from '../../../language/sticky.js'
import type { Passage, Span } from '../../../lines/passage.js'
import { ADDRESSES, RANKS } from '../../../vocabulary/chair-words.js'
import { BEHIND_COMMAS_OF_NAMES, COLLECTIVES } from '../../../vocabulary/meeting-words.js'
import { anyOf, bothWays } from '../../../language/phrases/any-of.js'

/** `Đảng ủy`**, Ban Giám hiệu,** `đồng chí …`: a further one. */
const FURTHER = `(?:, (?:${anyOf(COLLECTIVES)}|Bộ (?:Chỉ huy|Tư lệnh)|[Cc]hỉ huy|lãnh đạo)[^,;:.]{0,60}(?=, (?:${anyOf([...ADDRESSES, ...RANKS])}) ))?`
/** `Ban Chỉ đạo phòng`**, chống** `dịch`, `… khoa học`**, công nghệ, đổi mới sáng tạo và chuyển đổi số**: the commas of names. */
const INSIDE = `(?:${anyOf(BEHIND_COMMAS_OF_NAMES)})(?=[ ,])`
const ON_BEHALF = latin(
  new RegExp(
    `[Tt]hay mặt (?:cho )?((?:${anyOf(COLLECTIVES)})(?:[^,;:.]|, ${INSIDE}){0,90}?${FURTHER})\\s*(?:,(?! ${INSIDE})|(?<!\\p{L})(?=đồng chí|ông |bà |đ\\/c|(?:phát biểu|kết luận|chủ trì|có ý kiến|ghi nhận|biểu dương|yêu cầu)(?!\\p{L})))`,
    'u',
  ),
)
/** What is said of a collective is no part of its name: `Ban Thường vụ Đảng ủy` **tổ chức phiên họp để** `cho ý kiến`. */
const PREDICATE =
  ' (?:tổ chức (?:[Pp]hiên|[Cc]uộc|[Hh]ội|[Bb]uổi|[Hh]ọp|[Kk]ỳ)|họp|để|đã|thông báo|ban hành|nhận thấy) '
/** What a clause stands behind. */
const SIGNS = new CodeSet('.;,')
const BARE = new Set(COLLECTIVES.flatMap(bothWays))
/** What they begin with: most clauses are told from them by it. */
const FIRST = new CodeSet(Array.from(BARE, (name) => name.charAt(0)).join(''))
const NEAR = 3
const BEGINNINGS = new Set(Array.from(BARE, (name) => name.slice(0, NEAR)))
/** A collective at the head of a clause, and one of the verbs; a `Tỉnh ủy` **viên** is none. */
const clause = (verbs: string) =>
  latin(
    new RegExp(
      `((?:${anyOf(COLLECTIVES)})(?! viên)(?:(?!${PREDICATE})[^.;:,]|, ${INSIDE}){0,90}?)\\s(?:đã )?(?:cơ bản )?(?:(?:thảo luận|xem xét|bàn bạc|nghe|ghi nhận)(?:[^,.;:]{0,60}| ?,[^.;:]{0,40}| ?,) )?(?:${verbs})(?!\\p{L})`,
      'uy',
    ),
  )
const CONCLUDES = clause(
  'thống nhất(?! ban hành (?!kết luận|thông báo))|có (?:một số )?ý kiến|cho ý kiến|(?:thông báo |ban hành )?kết luận|quyết định',
)
const MEETS = clause('họp|tổ chức (?:[Pp]hiên họp|[Cc]uộc họp|[Hh]ội nghị|[Bb]uổi họp|[Kk]ỳ họp|họp)')

const TITLED = latin(
  new RegExp(
    `^(?:[^,.;:]{0,40}(?:kết luận|ý kiến|chỉ đạo) )?của ((?!lãnh đạo)(?:${anyOf(COLLECTIVES)})(?! viên)(?:[^,.;:]|, ${INSIDE}){0,90}?)(?= (?:tại|về|ngày|trong|sau|đối với|qua|cho)(?!\\p{L})|$)`,
    'iu',
  ),
)

/** `Kết luận của` **Ban Thường vụ Huyện ủy** `về công tác cán bộ`. */
export function titledIn({ text, passage, start: from }: Span): Span | null {
  const match = TITLED.exec(text)
  if (!match) return null
  const end = from + match[0].length
  return passage.span(end - match[1]!.length, end)
}

/** `thay mặt Thường trực Tỉnh ủy`: the first that is named so. */
export function representedIn(opening: readonly Passage[]): Span | null {
  for (const passage of opening) {
    const named = passage.text.includes('mặt ') ? namedBy(ON_BEHALF, passage) : null
    if (named) return named
  }
  return null
}

/** A paragraph, and where its clauses begin that may begin with a collective. */
export interface Clauses {
  passage: Passage
  starts: readonly number[]
}

export const clausesOf = (passage: Passage): Clauses => ({ passage, starts: startsIn(passage.text) })

function startsIn(text: string): number[] {
  const starts: number[] = []
  for (let at = 0; at < text.length; at = clauseAfter(text, at))
    if (FIRST.has(text.charCodeAt(at)) && BEGINNINGS.has(text.slice(at, at + NEAR))) starts.push(at)
  return starts
}

/** Where the next clause begins behind `at`; the text's length where none does. */
function clauseAfter(text: string, at: number): number {
  let next = at + 1
  while (next < text.length && !(text.charCodeAt(next) === SPACE && SIGNS.has(text.charCodeAt(next - 1))))
    next++
  return next < text.length ? next + 1 : next
}

/** `Thường trực Tỉnh ủy thống nhất …`: the collective of the last paragraph that tells of one. */
export function concludingIn(opening: readonly Clauses[]): Span | null {
  return lastNamedBy(CONCLUDES, opening)
}

/** `Ban Thường vụ`: of which body, it does not say. */
export const isBareCollective = (name: string): boolean => BARE.has(name)

/** `Ban Thường vụ Tỉnh ủy đã họp …`. */
export function meetingIn(opening: readonly Clauses[]): Span | null {
  return lastNamedBy(MEETS, opening)
}

function lastNamedBy(form: RegExp, opening: readonly Clauses[]): Span | null {
  for (let index = opening.length - 1; index >= 0; index--) {
    const named = clauseNamedBy(form, opening[index]!)
    if (named) return named
  }
  return null
}

/** What the form finds at the head of a clause, or of the text. */
function clauseNamedBy(form: RegExp, { passage, starts }: Clauses): Span | null {
  for (const at of starts) {
    const name = matchAt(form, passage.text, at)?.[1]
    if (name !== undefined) return passage.span(at, at + name.length)
  }
  return null
}

function namedBy(form: RegExp, passage: Passage): Span | null {
  const match = form.exec(passage.text)
  return match && passage.group(match)
}
