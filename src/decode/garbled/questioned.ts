import { isLetter } from '../../language/capitals.js'
import { SPACE } from '../../language/punctuation.js'

const QUESTION = 0x3f
const several = 5
/** Characters to each such sign beyond which they are questions, or parts of addresses. */
const span = 200

/**
 * Offset of the first letter that a narrower encoding turned into a question mark (`k?t lu?n`, `?y ban`), or -1
 * where these are not several and dense.
 */
export function findQuestioned(text: string): number {
  let first = -1
  let count = 0
  for (let at = text.indexOf('?'); at !== -1;) {
    let end = at + 1
    while (text.charCodeAt(end) === QUESTION) end++
    if (isInWord(text, at, end)) {
      if (first === -1) first = at
      count++
    }
    at = text.indexOf('?', end)
  }
  return count >= several && count * span >= text.length ? first : -1
}

/** A letter stands behind the signs, and one before them or none at all. */
function isInWord(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  return (start === 0 || before <= SPACE || isLetter(before)) && isLetter(text.charCodeAt(end))
}
