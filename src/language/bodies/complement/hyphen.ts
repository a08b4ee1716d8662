/** `Sở Lao động`**-Thương** `binh và Xã hội`. */
import { isLetter, wordEnd } from '../line.js'
import { take, type Step } from './cursor.js'

export const hyphen: Step = (cursor) => {
  const { text, low } = cursor.line
  if (low[cursor.end] !== '-' || !isLetter(text, cursor.end + 1)) return null
  return take(cursor, wordEnd(text, cursor.end + 1), cursor.run)
}
