/**
 * Restores capitals in lines of the head and foot that were typed in small letters, in a font that shows capitals for
 * them: `ubnd huyện tân lập` / `văn phòng`, `kt. chủ tịch` / `phó chủ tịch` / `trần văn an`.
 */
import { latin } from '../language/latin.js'
import { bare } from '../language/letters.js'
import { SpacedPhrases } from '../language/spaced-phrases.js'
import { documentTypes } from '../vocabulary/document-types.js'
import { MOTTOES } from '../vocabulary/frame.js'
import { ISSUER_HEADS } from '../vocabulary/issuers.js'
import { POST_HEADS, SHORT_CAPACITIES } from '../vocabulary/signatures.js'
import { SURNAMES } from '../vocabulary/surnames.js'

/** Made on first use: few texts are in that encoding. */
const wordsOf = () => ({
  issuers: new SpacedPhrases([...ISSUER_HEADS, 'tinh', 'huyen', 'thanh pho', 'thi xa', 'quan']),
  posts: new SpacedPhrases(POST_HEADS),
  types: new Set(documentTypes.flatMap(({ names }) => names.map(bare))),
  frame: new Set<string>(MOTTOES),
  surnames: new Set(Array.from(SURNAMES, bare)),
})
let words: ReturnType<typeof wordsOf> | undefined
/** A dot or a slash in it, or behind it: `kt. giám đốc`, `k/t giám đốc`, `tm/ ủy ban`. */
const CAPACITY = new RegExp(
  `^(?=[a-z]{0,3}[./])(?:${SHORT_CAPACITIES.join('|').toLowerCase()})[./]? ?(?=[a-z]{2})`,
)
/** A cell of a line. */
const CELL = /[^\s|*_](?:[^\n\t|*_ ]| (?! ))*/g
const SMALL = latin(/^\p{Ll}[\p{Ll}\s/,.'’-]*\p{Ll}$/u)
/** A cheap test: most lines have a capital or a sign at both ends. */
const SMALL_LINE = latin(/^[\s|*_]*\p{Ll}|\p{Ll}[\s|*_]*$/u)
const NAME = /^[a-z]+(?: [a-z]+){1,3}$/
const LONGEST = 80
const HEAD_LINES = 16
const FOOT_LINES = 30

export function raiseSmallHeads(text: string): string {
  const { issuers, posts, types, frame, surnames } = (words ??= wordsOf())
  const beginsHead = (plain: string) => frame.has(plain) || issuers.endAt(plain, 0) >= 0
  const isName = (plain: string) => NAME.test(plain) && surnames.has(plain.slice(0, plain.indexOf(' ')))
  const lines = text.split('\n')
  const type = lines
    .slice(0, HEAD_LINES)
    .findIndex((line) => types.has(bare(line).replace(/[*_]/g, '').trim()))
  let open = false
  for (let at = 0; at <= type; at++)
    lines[at] = raised(lines[at]!, (plain) => (open = at === type || beginsHead(plain) || open))
  let signed = false
  for (let at = Math.max(type + 1, lines.length - FOOT_LINES); at < lines.length; at++) {
    // Otherwise it may continue a sentence: "… giao" / "giám đốc các sở".
    const apart = signed || lines[at - 1]?.trim() === ''
    const begins = (plain: string) => CAPACITY.test(plain) || (apart && posts.endAt(plain, 0) >= 0)
    lines[at] = raised(lines[at]!, (plain) => (signed = begins(plain) || (signed && isName(plain))))
  }
  return lines.join('\n')
}

/** The line with capitals in those cells that are in small letters and of the kind. */
function raised(line: string, isOfKind: (plain: string) => boolean): string {
  if (!SMALL_LINE.test(line)) return line
  return line.replace(CELL, (cell) =>
    cell.length <= LONGEST && SMALL.test(cell) && isOfKind(bare(cell)) ? cell.toUpperCase() : cell,
  )
}
