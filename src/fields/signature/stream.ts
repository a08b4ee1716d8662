/** The signatures that stand one below the other. */
import type { FootCell } from '../../blocks/tree.js'
import { bare } from '../../language/letters.js'
import { nameOfSigner } from '../../language/persons.js'
import { Passage, Span } from '../../lines/passage.js'
import type { SignatureDraft } from '../draft.js'
import { readCapacity } from './capacity.js'
import { isOfficeOfMember } from './office.js'
import { pieces, type Piece } from './pieces.js'
import { isTrail, postsIn, startOfPost } from './posts.js'

/** `ĐOÀN CHỦ TỊCH`, `BAN THƯỜNG TRỰC`: a body, not its head. */
const OF_BODY = /(?:doan|ban|hoi dong)\s$/
/** `PHÓ |CHỦ TỊCH`, `BỘ TRƯỞNG, |CHỦ NHIỆM`: what goes on is no post by itself. */
const OPEN_POST = /^pho\s$|,\s$/
const LETTER = /\p{L}/u

export function readStream(cells: readonly FootCell[], source: string): SignatureDraft[] {
  const signatures: SignatureDraft[] = []
  let current: SignatureDraft | null = null
  for (const { kind, ranges, cell } of pieces(cells)) {
    const begins = kind === 'authority' || kind === 'post'
    if (!current || (begins && current.name !== null)) {
      current = { authority: [], position: null, title: null, name: null, mark: null }
      signatures.push(current)
    }
    addPiece(current, kind, cell ? cell.passage : new Passage(source, ranges))
  }
  takeOffice(signatures)
  return signatures
}

function addPiece(signature: SignatureDraft, kind: Piece['kind'], passage: Passage): void {
  if (kind === 'authority') {
    const { capacity, length } = readCapacity(passage.text)!
    signature.authority.push({ capacity, of: passage.span(length) })
  } else if (kind === 'post') {
    if (signature.position) signature.title ??= passage.span()
    else signature.position = passage.span()
  } else if (kind === 'mark') signature.mark ??= passage.span()
  else addName(signature, passage)
}

/** The name, and the title before it. */
function addName(signature: SignatureDraft, passage: Passage): void {
  const name = signature.name === null ? nameOfSigner(passage.text) : null
  if (!name) return
  if (signature.position === null) partPost(signature)
  signature.name = passage.span(name.start, name.end)
  if (name.start === 0) return
  const title = passage.span(0, name.start)
  if (LETTER.test(title.text)) signature.title ??= title
}

/** `KT. BỘ TRƯỞNG THỨ TRƯỞNG`: a post on the line of the authority, where no line has one alone. */
function partPost(signature: SignatureDraft): void {
  const last = signature.authority.at(-1)
  if (!(last?.of instanceof Span)) return
  const { passage, start, end, value } = last.of
  const plain = bare(value)
  const posts = postsIn(plain)
  const post = posts.findLast((at) => at > 0 && isOwn(plain, at, last.capacity === 'TM'))
  if (post === undefined) return
  const cut = start + startOfPost(value, post, posts)
  last.of = passage.span(start, cut)
  signature.position = passage.span(cut, end)
}

/** `BỘ TRƯỞNG, CHỦ NHIỆM`, `PHÓ CHỦ TỊCH`, `HẠT TRƯỞNG` and `PHÓ BÍ THƯ THƯỜNG TRỰC` are one post each. */
function isOwn(plain: string, at: number, ofBody: boolean): boolean {
  const before = plain.slice(0, at)
  return !((ofBody && OF_BODY.test(before)) || OPEN_POST.test(before) || isTrail(plain.slice(at)))
}

/** `TRƯỞNG ĐOÀN` / `Lê Văn An` / `PHÓ GIÁM ĐỐC SỞ Y TẾ`: the office stands below the name. */
function takeOffice(signatures: SignatureDraft[]): void {
  const office = signatures.at(-1)
  const above = signatures.at(-2)
  if (!office?.position || office.name || office.authority.length > 0 || !above?.name || above.title) return
  if (!isOfficeOfMember(bare(office.position.value), bare(above.position?.value ?? ''))) return
  above.title = office.position
  signatures.pop()
}
