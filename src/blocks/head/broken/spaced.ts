/** `T H Ô N G   B Á O`, `K ẾT LUẬN`: a type whose letters stand apart, alone on its line. */
import { isLetter } from '../../../language/capitals.js'
import { bare, isCapitals } from '../../../language/letters.js'
import { isSpace } from '../../../language/punctuation.js'
import { TYPE_NAMES } from '../words.js'

/** No such line is longer. */
const LONGEST = 60
const BLANKS = /\s+/g
const SETTING = /[\s*_:]+/g

/** The names by their letters. */
const NAMES = new Map(TYPE_NAMES.map((name) => [bare(name).replace(BLANKS, ''), name]))
const nameOf = (plain: string) => NAMES.get(plain.replace(SETTING, ''))

/** Whether a letter stands alone. */
function hasLetterApart(plain: string): boolean {
  for (let at = 0; at < plain.length; at++)
    if (isLetter(plain.charCodeAt(at)) && isEdge(plain, at - 1) && isEdge(plain, at + 1)) return true
  return false
}

const isEdge = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || isSpace(text.charCodeAt(at))

/** @param plain - the line in bare letters */
export const isSpacedType = (slice: string, plain: string): boolean =>
  plain.length <= LONGEST && hasLetterApart(plain) && isCapitals(slice) && nameOf(plain) !== undefined

/** The name with no blanks but those between its words, its letters as printed. */
export function closeUp(text: string): string {
  const plain = bare(text)
  const name = hasLetterApart(plain) ? nameOf(plain) : undefined
  if (name === undefined) return text
  const letters = text.replace(SETTING, '')
  let at = 0
  return name
    .split(' ')
    .map(({ length }) => letters.slice(at, (at += length)))
    .join(' ')
}
