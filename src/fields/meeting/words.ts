/** Where a text names the meeting it was held at. */
import { latin } from '../../language/latin.js'
import { MEETING_HEADS } from '../../vocabulary/meeting-words.js'
import { anyOf } from '../../language/phrases/any-of.js'

/** `… tại` **cuộc họp** `…`, `… trong` **buổi làm việc** `…` */
export const AT_MEETING = latin(
  new RegExp(
    `(?<!\\p{L})(?:tại (?=(?:các )?(?:${anyOf(MEETING_HEADS)})(?!\\p{L}))|trong (?=(?:buổi|cuộc|phiên|chuyến|đợt) (?:họp|làm việc|kiểm tra|giao ban|công tác|khảo sát|thị sát|thăm)(?!\\p{L})))`,
    'iu',
  ),
)
