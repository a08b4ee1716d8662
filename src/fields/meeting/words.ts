/** Patterns by which the name of a meeting and its place are found. */
import { latin } from '../../language/latin.js'
import { MEETING_HEADS } from '../../vocabulary/meeting-words.js'

/** The words as alternatives of a pattern, the longest first. */
export const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

/** `… tại` **cuộc họp** `…`, `… trong` **buổi làm việc** `…` */
export const AT_MEETING = latin(
  new RegExp(
    `(?<!\\p{L})(?:tại (?=(?:các )?(?:${any(MEETING_HEADS)})(?!\\p{L}))|trong (?=(?:buổi|cuộc|phiên) (?:họp|làm việc|kiểm tra|giao ban)(?!\\p{L})))`,
    'iu',
  ),
)
