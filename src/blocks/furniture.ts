/**
 * Page furniture: what a page, a program or a portal adds to a text.
 *
 *     "2"   "- 3 -"   "Trang 2/5"   " PAGE   \* MERGEFORMAT  5 "   "CÔNG BÁO/Số 18/Ngày 05-02-2022"
 */
import { bare } from '../language/letters.js'
import { SITE_CHROME } from '../vocabulary/site-chrome.js'
import type { LooseReason } from './tree.js'

const PAGE_NUMBER = /^[-–—\s]*(?:(?:trang|page)\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$/i
const PAGE_FIELD = /^(?:PAGE|NUMPAGES)(?:\s+\\\*\s*\w+)*(?:\s+\d+)?$/
const RUNNING_HEAD = /^CÔNG BÁO\s*\/|^\d*\s*CÔNG BÁO\s*\//

/** Why the line is none of the notice's own, or null; for lines that no list or column explains. */
export function isFurniture(text: string): LooseReason | null {
  if (text.length > 60) return null
  const trimmed = text.trim()
  const first = trimmed.charCodeAt(0)
  const digitOrDash = (first >= 48 && first <= 57) || first === 45 || first === 0x2013 || first === 0x2014
  if (!digitOrDash && !/^[TtPNC]/.test(trimmed)) return null
  return PAGE_NUMBER.test(trimmed) || PAGE_FIELD.test(trimmed) || RUNNING_HEAD.test(trimmed)
    ? 'page-number'
    : null
}

const CHROME_LENGTH = 180

/** `Ý kiến bạn đọc`, `Thứ tư - 14/07/2021 03:35`: what a portal prints around an article. */
export function isChrome(text: string): boolean {
  if (text.length > CHROME_LENGTH) return false
  const plain = bare(text.trim().replace(/\s+/g, ' '))
  return SITE_CHROME.some((form) => form.test(plain))
}
