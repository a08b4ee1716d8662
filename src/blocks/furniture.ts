/**
 * Page furniture: what a page, a program or a portal adds to a text.
 *
 *     "2"   "- 3 -"   "Trang 2/5"   " PAGE   \* MERGEFORMAT  5 "   "CÔNG BÁO/Số 18/Ngày 05-02-2022"
 */
import { bare } from '../language/letters.js'
import { SITE_CHROME } from '../vocabulary/site-chrome.js'

const PAGE_NUMBER = /^[-–—\s]*(?:(?:trang|page)\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$/i
const PAGE_FIELD = /^(?:PAGE|NUMPAGES)(?:\s+\\\*\s*\w+)*(?:\s+\d+)?$/
const RUNNING_HEAD = /^(?:\d+\s*)?CÔNG BÁO\s*\//
/** No such line is longer. */
const FURNITURE_LENGTH = 60
const CHROME_LENGTH = 180
/** `.` `;` `,`: what closes a sentence or an entry, and nothing of a portal's. */
const SENTENCE_END = new Set([46, 59, 44])
const CHROME = new RegExp(SITE_CHROME.map(({ source }) => source).join('|'))

/** The number or the running head of a page, by its words; whether it stands like one is the caller's to say. */
export function isFurniture(text: string): boolean {
  if (text.length > FURNITURE_LENGTH) return false
  const trimmed = text.trim()
  const first = trimmed.charCodeAt(0)
  const digitOrDash = (first >= 48 && first <= 57) || first === 45 || first === 0x2013 || first === 0x2014
  if (!digitOrDash && !/^[TtPNC]/.test(trimmed)) return false
  return PAGE_NUMBER.test(trimmed) || PAGE_FIELD.test(trimmed) || RUNNING_HEAD.test(trimmed)
}

/** `Ý kiến bạn đọc`, `Thứ tư - 14/07/2021 03:35`: what a portal prints around an article. */
export function isChrome(text: string): boolean {
  if (text.length > CHROME_LENGTH || SENTENCE_END.has(text.charCodeAt(text.length - 1))) return false
  const plain = bare(text.trim().replace(/\s+/g, ' '))
  return CHROME.test(plain)
}
