/**
 * One walk over the text of an item: where its clauses begin (`…; ` **giao Sở Y tế** `…`), and where links to
 * partners are (`… ` **phối hợp với** ` Sở Tài chính`).
 */
import { SUPPORT_LINKS } from '../../vocabulary/directive-verbs.js'
import { ACADEMIC_TITLES } from '../../vocabulary/signatures.js'
import { Beginnings } from '../phrases/beginnings.js'
import { isCapital, type Comparable } from '../comparable.js'
import { mayBeHead } from '../bodies/heads.js'
import { phraseSet, Phrases } from '../phrases.js'
import { mayPass, mayPassOn, namesThing } from './given/passive.js'
import { endOf, matchesAt } from '../sticky.js'
import { CodeSet } from '../code-set.js'
import { SPACE } from '../punctuation.js'

export interface Divider {
  /** Behind the sign or word that divides the clause from the one before. */
  start: number
  /** `by`: `do` of a passive; `then`: `thì` behind a condition. */
  after: 'sentence' | 'semicolon' | 'colon' | 'comma' | 'and' | 'by' | 'then'
}

/** A phrase that is followed by the names of bodies. */
export interface Link {
  at: number
  end: number
}

export interface Walk {
  /** In order; the first begins at 0. */
  clauses: Divider[]
  links: Link[]
  /** The first `chủ trì` that may be followed by partners. */
  leading: Link | null
  /** Where the last sentence begins. */
  sentence: number
}

const LEADS = ['chủ trì', 'đầu mối']
const LEADS_FIRST = new CodeSet('cđ')
const BY = 'do'
const GIVES = 'giao'
/** `Trường hợp thiếu vốn thì` **Sở Tài chính** `tham mưu …`. */
const THEN = 'thì '
const JOINTS = ['và', 'thì', 'nay', 'này', 'tỉnh', 'ủy', 'rằng']
const marks = new Phrases<'link' | 'joint' | 'leading' | 'by' | 'gives'>(
  ['link', SUPPORT_LINKS],
  ['joint', JOINTS],
  ['leading', LEADS],
  ['by', [BY]],
  ['gives', [GIVES]],
)
const beginnings = new Beginnings([...SUPPORT_LINKS, ...JOINTS, ...LEADS, BY, GIVES])

/** `… và` **giao** `…`: an assigning verb begins a new clause after a joint. */
const joined = phraseSet(
  ['giao', 'yêu cầu', 'đề nghị', 'phân công'].flatMap((verb) => [
    verb,
    `thống nhất ${verb}`,
    `đồng ý ${verb}`,
  ]),
)
/** `Phòng A chủ trì,` **Phòng B** `phối hợp`, `làm đầu mối;` **Phòng B** `phối hợp`, `chủ trì (`**Phòng B** `phối hợp)`. */
const LEADING = new RegExp(
  ` (?:${LEADS.join('|')})(?: (?:triển khai )?(?:thực hiện|tham mưu))?(?:,? \\(|[,;] | và )`,
  'y',
)
/** `TP. Hồ Chí Minh`, `PGS.TS. Lê Văn A`, `UBND P. Hòa Khánh`: the sentence goes on. */
const ABBREVIATED = new RegExp(
  `(?:^|[\\s.(])(?:TP|Tp|TX|Tx|TT|Q|(?:UBND|HĐND|MTTQ|CA|an|ủy|dân) [HPX]|${ACADEMIC_TITLES.join('|')})$`,
)
const ABBREVIATED_LENGTH = 7
const CLOSERS = new CodeSet('"”)')
const OPENING = 40
/** The `v` of `và`. */
const AND_FIRST = 0x76
const ELLIPSIS = 0x2026
/** All letters have greater codes, and so has no sign but the ellipsis. */
const LETTERS = 64
const SIGNS = '.!?;:,'
const AFTER = ['sentence', 'sentence', 'sentence', 'semicolon', 'colon', 'comma'] as const
/** What each sign begins. */
const DIVIDES = Array.from({ length: LETTERS }, (_, code) => AFTER[SIGNS.indexOf(String.fromCharCode(code))])

/** Walks over the text once. */
export function walk(line: Comparable): Walk {
  const { codes } = line
  const { length } = line.text
  const found: Walk = { clauses: [{ start: 0, after: 'sentence' }], links: [], leading: null, sentence: 0 }
  visitWord(line, 0, found)
  for (let at = 0; at < length; at++) {
    const code = codes[at]!
    if (code >= LETTERS && code !== ELLIPSIS) continue
    if (code === SPACE) {
      if (beginnings.mayStand(codes, at + 1)) visitWord(line, at + 1, found)
    } else {
      if (code === OPENING) visitBracket(line, at + 1, found)
      const after = code === ELLIPSIS ? 'sentence' : DIVIDES[code]
      if (after) visitSign(line, at, after, found)
    }
  }
  return found
}

function visitWord(line: Comparable, at: number, found: Walk): void {
  const mark = marks.at(line, at)
  if (!mark) return
  if (LEADS_FIRST.has(line.codes[at]!) && LEADS.some((words) => line.low.startsWith(words, at)))
    found.leading ??= leadingAt(line, at - 1)
  if (mark.kind === 'link') found.links.push({ at, end: mark.end })
  if (mark.kind === 'by') visitPassive(line, mark.end + 1, found)
  if (mark.kind === 'gives' && mayPassOn(line, topicOf(found), at, mark.end))
    found.clauses.push({ start: at, after: 'and' })
  if (mark.kind !== 'joint') return
  if (line.codes[mark.end] !== SPACE) return
  const verb = joined.at(line, mark.end + 1)
  if (verb && line.codes[verb.end] === SPACE) {
    if (!isGivenBefore(line, at, found)) found.clauses.push({ start: mark.end + 1, after: 'and' })
  } else if (line.low.startsWith(THEN, at) && mayBeHead(line, mark.end + 1))
    found.clauses.push({ start: mark.end + 1, after: 'then' })
}

const THIS = ' này '
const NEAR = 40
/** `Sở Y tế` **tham mưu UBND** `tỉnh giao Bệnh viện A …`: given later; `Nội dung này` **được UBND** `tỉnh giao …`: before. */
const OTHERWHEN =
  /(?:tham mưu|đề xuất|(?<!chương )trình|kiến nghị|được)(?: cho| với)? (?:ubnd|ủy ban nhân dân|chủ tịch|thường trực|hđnd)[^,.;:]*$/

/** `Các nhiệm vụ UBND` **tỉnh giao Sở Y tế** `còn chậm` is not an order; `Nội dung này UBND tỉnh giao …` is. */
function isGivenBefore(line: Comparable, at: number, { clauses }: Walk): boolean {
  const { start } = clauses.at(-1)!
  if (line.codes[at] === AND_FIRST) return false
  if (OTHERWHEN.test(line.low.slice(Math.max(start, at - NEAR), at))) return true
  return namesThing(line, start) && !line.low.slice(start, at).includes(THIS)
}

/** Where the topic of the clause or the sentence begins: `…; ` **nguồn vốn** ` giao Sở Tài chính cân đối`. */
function topicOf({ clauses, sentence }: Walk): number {
  const { start, after } = clauses.at(-1)!
  return after === 'semicolon' || after === 'colon' ? start : sentence
}

function visitPassive(line: Comparable, at: number, { clauses, sentence }: Walk): void {
  if (mayPass(line, sentence)) clauses.push({ start: at, after: 'by' })
}

function leadingAt({ low }: Comparable, at: number): Link | null {
  if (at < 0) return null
  const end = endOf(LEADING, low, at)
  return end < 0 ? null : { at, end }
}

/** In a bracket only these words name a leader: "(Sở Y tế báo cáo)" names a speaker. */
const LEADS_WITHIN =
  /[^();]{0,160}(?:chủ trì|đầu mối|tham mưu[,;) ](?!tại |theo )|chịu trách nhiệm|phụ trách[);]|thực hiện(?:: |[);]))/y

/** `… (` **phối hợp với Sở Tài chính**`)`, `… (` **giao Văn phòng tham mưu**`)`, `… (` **Sở Nội vụ chủ trì**`)`. */
function visitBracket(line: Comparable, at: number, found: Walk): void {
  const { low } = line
  if (low.startsWith('giao ', at) || low.startsWith('giao: ', at))
    found.clauses.push({ start: at, after: 'and' })
  else if (low.startsWith('phối hợp ', at)) visitWord(line, at, found)
  else if (matchesAt(LEADS_WITHIN, low, at) || low.startsWith('trách nhiệm', at))
    found.clauses.push({ start: at, after: 'semicolon' })
}

function visitSign({ text, codes }: Comparable, at: number, after: Divider['after'], found: Walk): void {
  let start = CLOSERS.has(codes[at + 1]!) ? at + 2 : at + 1
  if (codes[start] !== SPACE) return
  while (codes[start] === SPACE) start++
  if (start >= text.length) return
  if (after === 'sentence' && ABBREVIATED.test(text.slice(Math.max(0, at - ABBREVIATED_LENGTH), at))) return
  const mid = after === 'sentence' && !isCapital(text, start) && !'-('.includes(text[start]!)
  if (after === 'sentence' && !mid) found.sentence = start
  found.clauses.push({ start, after: mid ? 'comma' : after })
}
