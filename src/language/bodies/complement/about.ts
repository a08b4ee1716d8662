/** `Ủy ban Quốc gia` **về người cao tuổi**. */
import type { Step } from './cursor.js'
import { takeWords } from './small-words.js'

/** `Ủy ban Quốc gia` **về** `…`: behind these levels a link tells what the body is for. */
const LEVELLED = / (?:quốc gia|trung ương|nhà nước|liên ngành|của chính phủ)$/
const LEVELLED_REACH = 16
const ABOUT = 'về '
const MATTER = 'về việc '

export const about: Step = (cursor) => {
  const { line, next, end, kind, at } = cursor
  if (kind !== 'committee' && kind !== 'organisation') return null
  if (!line.low.startsWith(ABOUT, next) || line.low.startsWith(MATTER, next)) return null
  if (!LEVELLED.test(line.low.slice(Math.max(at - 1, end - LEVELLED_REACH), end))) return null
  return takeWords(cursor, next + ABOUT.length, true)
}
