/**
 * `Ban Chỉ đạo` **thực hiện Nghị quyết 57 tỉnh**: a purpose that ends in a level or a document; `Tổ công tác` **rà soát
 * quy hoạch** `khẩn trương hoàn thành …`: one right before words that open a task.
 */
import { PURPOSES } from '../../../../vocabulary/body-names.js'
import { latin } from '../../../latin.js'
import { SPACE } from '../../../punctuation.js'
import { headAt } from '../../heads.js'
import { wordEnd, type Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { close, stops, type Step } from '../cursor.js'

const purposes = phraseSet(PURPOSES)
const DEFINITE = latin(/\p{Lu}|\d| (?:tỉnh|huyện|xã|phường|thành phố)$/u)

export const purpose: Step = (cursor) => {
  const { line, from, at, end, next, stop, readGroup } = cursor
  const verbal = stop && cursor.kind === 'committee' && end === at ? purposes.at(line, next) : null
  if (!verbal) return null
  const whole = cursor.readComplement(line, from, verbal.end, 'organisation', readGroup)
  const said = line.text.slice(verbal.end, whole.end)
  const last = DEFINITE.test(said) && isClosed(line, whole.end) ? whole.end : openedEnd(line, verbal.end)
  if (last < 0) return null
  return close(cursor, last)
}

const opening = phraseSet(['chủ trì', 'có trách nhiệm', 'chịu trách nhiệm'])
/** How a task is done: the verb comes next. */
const manner = phraseSet(['khẩn trương', 'tập trung', 'chủ động', 'nghiêm túc', 'tích cực', 'thường xuyên'])
/** After these the next verb is not the committee's: `vận động` **người dân** `chủ động …`, `kiểm tra` **việc** `thực hiện …`. */
const others = phraseSet(['việc', 'người', 'hộ', 'nhân dân', 'bà con', 'cán bộ', 'cho'])
const MOST_WORDS = 10

/** Where a task opens after a few words without a body, or -1. */
function openedEnd(line: Comparable, at: number): number {
  let end = at
  for (let word = 0; word < MOST_WORDS; word++) {
    const next = end + 1
    if (line.codes[end] !== SPACE || others.at(line, next)) return -1
    const how = manner.at(line, next)
    if (opening.at(line, next) || (how && stops.at(line, how.end + 1))) return word > 0 ? end : -1
    const head = headAt(line, next)
    if (head && head.kind !== 'unit') return -1
    end = wordEnd(line.text, next)
  }
  return -1
}

/** The sentence ends or its list goes on, or a verb opens the task. */
function isClosed(line: Comparable, at: number): boolean {
  const sign = line.text[at]
  if (sign === undefined || sign === ':') return true
  return sign === ',' ? headAt(line, at + 2) !== null : stops.at(line, at + 1) !== null
}
