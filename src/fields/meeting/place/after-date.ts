/** `Ngày 12/9/2021 (thứ Ba), tại` **Văn phòng UBND tỉnh**`, …`: a place behind the day. */
import { latin } from '../../../language/latin.js'
import type { Passage, Span } from '../../../lines/passage.js'
import { PLACE_OWNERS, WHO_FOLLOWS } from '../../../vocabulary/meeting-words.js'
import { anyOf } from '../../any.js'
import { AT_MEETING } from '../words.js'
import { pastBrackets } from './brackets.js'
import { PARTS, SIGN } from './written.js'

/** `(thứ Ba), tại ` */
const AT = '[\\s,]*(?:\\([^)]{0,30}\\)[\\s,]*)?tại '
/** `, Sở Y tế` **, Giám đốc Sở** `chủ trì`: who held the meeting or took part in it. */
const WHO = `(?:[^,;:.()]{3,60} (?:đã )?(?:tổ chức|họp) |(?:${anyOf(WHO_FOLLOWS)})(?!\\p{L}))`
/** Whose place it is, where they follow. */
const OWNER = `, (?:${anyOf(PLACE_OWNERS)}) [^,;:.()]{2,60}(?=, ${WHO})`
const END = '(?=[,;]|\\s(?:\\(|diễn ra|đã|tổ chức|đồng chí|ông|bà|do|dưới)(?!\\p{L})|\\.?$)'
const PLACE = latin(new RegExp(`^${AT}(${SIGN}{3,120}?${PARTS}(?:${OWNER}|${END}))`, 'u'))

/** @param from - where the days end */
export function placeAfterDate(passage: Passage, from: number): Span | null {
  const place = PLACE.exec(passage.text.slice(from))
  if (!place?.[1] || AT_MEETING.test(place[0])) return null
  const end = from + place[0].length
  return passage.span(end - place[1].length, pastBrackets(passage.text, end))
}
