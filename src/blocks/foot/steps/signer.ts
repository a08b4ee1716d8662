/** `Lê Văn An`, `Phó Chủ tịch`: a name or a post apart from the rest of the signature, outside the list. */
import { isPersonName, nameOfSigner } from '../../../language/persons.js'
import type { Piece } from '../piece.js'
import type { FootReading, Step } from '../reading.js'
import { isPostName, isSetPost } from '../words.js'
import { ENTRY_END } from './recipient.js'

const BLANK_LINE = /\n[^\S\n]*\n\s*$/
/** How far before a name a blank line is looked for. */
const NEAR = 100

export const readSigner: Step = (foot, piece) => {
  const { range, text, plain, column } = piece
  const listing = foot.listed !== null && !foot.archived && !standsAmid(foot, piece)
  if (foot.named[column] || listing || !maySign(foot, piece)) return false
  foot.signed = true
  foot.named[column] = nameOfSigner(text) !== null && !isSetPost(text, plain)
  return foot.add('signature', range, column)
}

/** `- CT, các PCT UBND tỉnh;` / **Lê Văn An** / `- Chánh, Phó CVP;`: the rows of two columns line by line. */
function standsAmid({ signed, bulleted, last }: FootReading, { text }: Piece): boolean {
  return signed && bulleted && ENTRY_END.test(last ?? '') && isPersonName(text)
}

/** Without other lines of a signature, only a post signs below the list, or a name apart whose post is lost under the seal. */
function maySign(
  { signed, archived, cells, source }: FootReading,
  { range: { start }, text, plain }: Piece,
): boolean {
  if (signed) return isNameOrPost(text, plain)
  // `Lê Văn An` / `(Đã ký)`: a foot may begin with a name without a post.
  if (!archived) return cells.length === 0 && isPersonName(text)
  if (isPostName(text, plain)) return true
  return isPersonName(text) && BLANK_LINE.test(source.text.slice(Math.max(0, start - NEAR), start))
}

/** A name or a post. */
export const isNameOrPost = (text: string, plain: string): boolean =>
  nameOfSigner(text) !== null || isPostName(text, plain)
