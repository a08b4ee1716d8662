/** `T H Ô N G   B Á O`, `K ẾT LUẬN`: a type whose letters stand apart, alone on its line. */
import { bare, isCapitals } from '../../../language/letters.js'
import { TYPE_NAMES } from '../words.js'

/** No such line is longer. */
const LONGEST = 60
/** A letter alone. */
const APART = /(?:^|\s)[a-z](?:\s|$)/
const BLANKS = /\s+/g
const SETTING = /[\s*_:]+/g

/** The names by their letters. */
const NAMES = new Map(TYPE_NAMES.map((name) => [bare(name).replace(BLANKS, ''), name]))
const nameOf = (plain: string) => NAMES.get(plain.replace(SETTING, ''))

/** @param plain - the line in bare letters */
export const isSpacedType = (slice: string, plain: string): boolean =>
  plain.length <= LONGEST && APART.test(plain) && isCapitals(slice) && nameOf(plain) !== undefined

/** The name with no blanks but those between its words, its letters as printed. */
export function closeUp(text: string): string {
  const plain = bare(text)
  const name = APART.test(plain) ? nameOf(plain) : undefined
  if (name === undefined) return text
  const letters = text.replace(SETTING, '')
  let at = 0
  return name
    .split(' ')
    .map(({ length }) => letters.slice(at, (at += length)))
    .join(' ')
}
