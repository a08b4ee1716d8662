import { isLetter } from '../../language/capitals.js'
import { SPACE } from '../../language/punctuation.js'

const QUESTION = 0x3f
const several = 5
/** If there are more characters of text per question mark, they end questions or are parts of URLs. */
const span = 200

/**
 * Offset of the first letter that a conversion to a smaller encoding replaced by a question mark (`k?t lu?n`, `?y ban`);
 * -1 if there are too few.
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

/** Whether a letter follows the question marks, and a letter or nothing precedes them. */
function isInWord(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  return (start === 0 || before <= SPACE || isLetter(before)) && isLetter(text.charCodeAt(end))
}
