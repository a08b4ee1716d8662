/** What a chair does: `chủ trì`, `kết luận`, `phát biểu chỉ đạo`. */
import { latin } from '../../../language/latin.js'
import { matchesAt } from '../../../language/sticky.js'
import { CHAIR_VERBS } from '../../../vocabulary/meeting-words.js'
import { anyOf } from '../../../language/phrases/any-of.js'

/** Not in `Chủ tịch Hội` **đồng chủ trì**. */
const VERB = latin(new RegExp(`(?<=[\\s)])(?!(?<=[Hh]ội )đồng )(?:${anyOf(CHAIR_VERBS)})(?!\\p{L})`, 'gu'))
/** `Lê Văn An` **- Chủ trì cuộc họp** */
const VERB_NEXT = latin(new RegExp(`\\s*(?:[,–-]\\s*)?(?:${anyOf(CHAIR_VERBS)})(?!\\p{L})`, 'uy'))

/** What a chair does is told at `at`. */
export function isVerbAt(text: string, at: number): boolean {
  return matchesAt(VERB_NEXT, text, at)
}

/** Where it is told first, from `from` on; the end of the text where it is not. */
export function verbAt(text: string, from: number): number {
  VERB.lastIndex = from
  return VERB.exec(text)?.index ?? text.length
}
