/** `Ngày 12/9/2021 (thứ Ba), tại` **Văn phòng UBND tỉnh**`, …`: a place behind the day. */
import { latin } from '../../../language/latin.js'
import { endOf } from '../../../language/sticky.js'
import type { Passage, Span } from '../../../lines/passage.js'
import { PLACE_OWNERS, WHO_FOLLOWS } from '../../../vocabulary/meeting-words.js'
import { anyOf } from '../../../language/phrases/any-of.js'
import { AT_MEETING } from '../words.js'
import { pastBrackets } from './brackets.js'
import { COMMA_BEHIND, partUpTo, pastParts, SIGN } from './written.js'

/** `(thứ Ba), tại ` */
const AT = /[\s,]*(?:\([^)]{0,30}\)[\s,]*)?tại /y
const END = `(?=${COMMA_BEHIND}|;|\\s(?:\\(|diễn ra|đã|tổ chức|kết hợp|kết nối|đồng chí|ông|bà|do|dưới)(?!\\p{L})|\\.?$)`
const PLACE = latin(new RegExp(`${SIGN}{3,120}?${END}`, 'uy'))
const PART = partUpTo(END)
/** `, Sở Y tế` **, Giám đốc Sở** `chủ trì`: who held the meeting or took part in it. */
const WHO = `(?:[^,;:.()]{3,60} (?:đã )?(?:tổ chức|họp) |(?:${anyOf(WHO_FOLLOWS)})(?!\\p{L}))`
/** Whose place it is, where they follow. */
const OWNER = latin(new RegExp(`, (?:${anyOf(PLACE_OWNERS)})(?! viên) [^,;:.()]{2,60}(?=[,;] ${WHO})`, 'uy'))

/** @param from - where the days end */
export function placeAfterDate(passage: Passage, from: number): Span | null {
  const { text } = passage
  const start = endOf(AT, text, from)
  const first = start < 0 ? -1 : endOf(PLACE, text, start)
  if (first < 0) return null
  const own = pastParts(PART, text, first)
  const owned = endOf(OWNER, text, own)
  const end = owned < 0 ? own : owned
  return AT_MEETING.test(text.slice(from, end)) ? null : passage.span(start, pastBrackets(text, end))
}
