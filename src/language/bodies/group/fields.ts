/** Bodies of a kind by their fields: `các Sở:` **Tài chính, Kế hoạch và Đầu tư**. */
import { BRANCHES, COMPANY_NAMES } from '../../../vocabulary/body-names.js'
import { documentTypes } from '../../../vocabulary/document-types.js'
import { isDigit } from '../../digits.js'
import { latin } from '../../latin.js'
import { endOf, matchesAt } from '../../sticky.js'
import { fields, idioms, stops, unitNames } from '../complement/cursor.js'
import { headAt, isLetters } from '../heads.js'
import { bracketEnd, comparable, isCapital, wordEnd, type Comparable } from '../../comparable.js'
import { phraseSet } from '../../phrases.js'
import { capitalRun } from '../units.js'

/** What separates the bodies of a group. */
export const BETWEEN = /,? và | ?, |\/| - | hoặc /y
const branches = phraseSet(BRANCHES)
/** The same, or `các sở: Tài chính;` **Xây dựng**. */
const LISTED = new RegExp(`${BETWEEN.source}|; `, 'y')
/** `Quản` **lý chất lượng công trình**. */
const MOST_SMALL_WORDS = 6
const PEOPLE = 'nhân dân'

const documents = phraseSet(documentTypes.flatMap(({ names }) => names))

/**
 * Whether a task begins at `at`: a verb with its object (`Hiệu trưởng các trường:` **Tập trung đẩy** `nhanh …`, **Vận động
 * Nhân dân** `…`), two verbs (**Rà soát, sửa** `đổi …`), or one that may also be a field (**Xây dựng kế** `hoạch …`).
 */
function beginsTask(line: Comparable, at: number): boolean {
  const verb = stops.at(line, at)
  if (!verb) return false
  const { text } = line
  const joint = endOf(BETWEEN, text, verb.end)
  if (joint >= 0) return !isCapital(text, joint) && stops.at(line, joint) !== null
  if (isParted(line, verb.end)) return false
  const next = verb.end + 1
  const field = fields.at(line, at)
  if (field && field.end >= verb.end)
    return field.end === verb.end && !isCapital(text, next) && !stops.at(line, next)
  if (!isCapital(text, next) || line.low.startsWith(PEOPLE, next)) return true
  return headAt(line, next) !== null || documents.at(line, next) !== null
}

const COMPANIES = new RegExp(comparable('(?:tập đoàn|tổng công ty)$'))
const companyNames = phraseSet(COMPANY_NAMES)
const DIVISIONS = new RegExp(comparable('(?:^| )(?:bộ|sở|vụ|cục|ban|ngành|phòng|khoa)$'))
const LONGEST_NOUN = 12
/** `Các địa phương: Hà Nội,` **Thành phố Hồ Chí Minh**`, Long An` */
const LOCALITIES = comparable('địa phương')
/** `TP`, which means a city only before its name. */
const JUSTICE = latin(/TP(?=[,;:]| \p{Ll}|$)/uy)

/**
 * Whether what is a head elsewhere is a field of this kind: `Các Tập đoàn:` **Điện lực Việt Nam**`, Dầu khí Việt Nam`, `các
 * Sở: Tài chính,` **KHĐT, TNMT**; the noun of their kind ends at `noun`.
 */
export function isOfKind(line: Comparable, noun: number, at: number): boolean {
  if (line.low.endsWith(LOCALITIES, noun) && headAt(line, at)?.kind === 'unit') return true
  const letters = isLetters(line, at) || matchesAt(JUSTICE, line.text, at)
  if (letters ? !isNameEnd(line, wordEnd(line.text, at)) : companyNames.at(line, at) === null) return false
  return (letters ? DIVISIONS : COMPANIES).test(line.low.slice(Math.max(0, noun - LONGEST_NOUN), noun))
}

/** Where the fields after "các Sở:" end, before a body with a head of its own, or -1; the noun ends at `noun`. */
export function readFields(line: Comparable, noun: number): number {
  const at = noun + 2
  const { text } = line
  let end = -1
  let next = at
  for (;;) {
    if (end < 0 && beginsTask(line, next) && !isListed(line, next)) return end
    const name = isCapital(text, next) ? nameEnd(line, next) : -1
    if (name >= 0 && isNameEnd(line, name)) end = name
    else if (!isCapital(text, next) || (isOther(line, next) && !isOfKind(line, noun, next))) return end
    else end = fieldEnd(line, next)
    const behind = endOf(LISTED, text, bracketEnd(text, end))
    if (behind < 0 || (text[behind - 2] === ';' && nameEnd(line, behind) < 0)) return end
    next = behind
  }
}

/** Lists of what such bodies may be named after: `các khoa:` **Công nghệ thông tin, Cơ khí**. */
const known = [fields, branches, unitNames, idioms]

/** Where the longest known name ends, or -1. */
function nameEnd(line: Comparable, at: number): number {
  let end = -1
  for (const names of known) end = Math.max(end, names.at(line, at)?.end ?? -1)
  return end
}

/** Whether another body begins: not `các Cục: Thú y,` **Kiểm lâm** `rà soát …`, but `các Sở: Y tế,` **Thanh tra tỉnh**. */
function isOther(line: Comparable, at: number): boolean {
  const head = headAt(line, at)
  if (head?.kind !== 'short') return head !== null
  // "Bộ Xây dựng": a verb after a name has no capital.
  const named = line.text[head.end] === ' ' && isCapital(line.text, head.end + 1)
  return named || !isNameEnd(line, head.end)
}

/** A sign, a bracket or "và" follows. */
const isParted = ({ text }: Comparable, end: number): boolean =>
  text[end] !== ' ' || text[end + 1] === '(' || matchesAt(BETWEEN, text, end)

/** One of those or a verb follows. */
function isNameEnd(line: Comparable, end: number): boolean {
  if (isParted(line, end)) return true
  const stop = stops.at(line, end + 1)
  // "Quản lý" continues with "dự án": not a verb.
  return stop !== null && (idioms.at(line, end + 1)?.end ?? 0) <= stop.end
}

/** `Đào` **tạo** `rà soát …`, `Bảo` **vệ thực vật**`, …`: where a field that no list knows ends, before a sign or a verb. */
export function fieldEnd(line: Comparable, at: number): number {
  const { text } = line
  const run = capitalRun(line, at)
  if (isDigit(text.charCodeAt(at))) return run
  // "Thăng Long lập kế hoạch": after two capitalised words no half of a word follows.
  const several = run > wordEnd(text, at)
  let end = run
  for (let words = 0; words <= MOST_SMALL_WORDS; words++) {
    if (isParted(line, end)) return end
    const word = wordEnd(text, end + 1)
    const stop = stops.at(line, end + 1)
    const idiom = words > 0 || stop ? idioms.at(line, end + 1) : null
    if (idiom && (!stop || idiom.end > stop.end)) {
      end = idiom.end
      continue
    }
    // A syllable that is also a verb does not end a name at its second half ("Đào tạo") or before the verb ("Giống cây trồng rà soát").
    if (stop && (stop.end > word || ((words > 0 || several) && !isNameEnd(line, word)))) return end
    end = word
  }
  return run
}

/** `Các phòng:` **Quản lý chất lượng công trình, K**`inh tế xây dựng`: what looks like a task is one of several names. */
function isListed(line: Comparable, at: number): boolean {
  const end = Math.max(fieldEnd(line, at), nameEnd(line, at))
  return line.text.startsWith(', ', end) && isCapital(line.text, end + 2) && !isOther(line, end + 2)
}
