/**
 * Foot cells → `signature`: authority, post, name.
 *
 *     "TL. CHỦ TỊCH" / "KT. CHÁNH VĂN PHÒNG" / "PHÓ CHÁNH VĂN PHÒNG" / "(Đã ký)" / "Nguyễn Ngọc Nam"
 *     "KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Trần Văn Lộc"
 */
import { isAuthority, isPost, isPostName, isSignatureMark } from '../blocks/foot/words.js'
import { firstWord } from '../blocks/head/words.js'
import type { FootCell, NoticeTree } from '../blocks/tree.js'
import { bare, isSmall } from '../language/letters.js'
import { isPersonName, nameOfSigner } from '../language/persons.js'
import { Passage, Span, type Range } from '../lines/passage.js'
import { CAPACITIES, HEADS_OF_BODIES, POST_HEADS } from '../vocabulary/signatures.js'
import type { Context } from './context.js'
import type { SignatureDraft } from './draft.js'
import { syllableEnd } from '../language/capitals.js'
import { latin } from '../language/latin.js'
import { matchesAt } from '../language/sticky.js'

const FORMS = [...CAPACITIES.keys()].join('|')
const CAPACITY = new RegExp(`^(${FORMS})(?:\\s*[.:,]\\s*|\\s+)`)
/** `PHÓ CHỦ TỊCH THƯỜNG TRỰC` is one post. */
const BEGINNINGS = POST_HEADS.filter((head) => head !== 'thuong truc').join('|')
const POSTS = new RegExp(`(?<=[a-z.,] )(?:${BEGINNINGS})(?![a-z])`, 'g')
/** Also that at the beginning: `BỘ TRƯỞNG` holds no further `TRƯỞNG`. */
const ALL_POSTS = new RegExp(`(?<=^|[a-z.,] )(?:${BEGINNINGS})(?![a-z])`, 'g')
const HEAD_OF = new RegExp(`^(?:pho |quyen )?(?:${HEADS_OF_BODIES.join('|')}) (?=[a-z])`)
/** `PHÓ TRƯỞNG BAN` above `GIÁM ĐỐC SỞ Y TẾ`: what one is in the committee, and by office. */
const OF_COMMITTEE =
  /^(?:(?:pho )?truong (?:ban|doan)(?: chi (?:huy|dao))?|uy vien|to (?:truong|pho))(?: thuong truc| tt)?$/
const OF_COUNCIL = /^(?:pho )?chu tich(?: hoi dong)?$/
const BY_OFFICE =
  /^(?:(?:pho )?(?:(?:tong )?giam doc|chu tich|bi thu|truong phong|cuc truong|chanh)|bo truong|thu truong|pho thu tuong) /
/** `ĐOÀN CHỦ TỊCH`, `BAN THƯỜNG TRỰC`: a body, not its head. */
const OF_BODY = /(?:doan|ban|hoi dong)\s$/
const LETTER = /\p{L}/u
const CAPACITY_LEADS = 'TKQ'
const COLUMNS = [0, 1, 2]
const AUTHORITY = latin(new RegExp(`(?:${FORMS})(?:\\.|\\s)\\s*\\p{Lu}{2}`, 'uy'))
/** `(Đã ký) Nguyễn Văn An`: a mark on the line of the name. */
const MARKED = latin(
  /(?<=^|\s)(?:\([^()]{2,24}\)|(?:Đã|ĐÃ) (?:ký|KÝ)(?: ?:)?) (?=\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’]*){1,4}$)/u,
)
const NAME = latin(/\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’]*){1,4}$/uy)

export function fillSignature(tree: NoticeTree, context: Context): void {
  const cells = tree.foot.children.filter((cell) => cell.role === 'signature')
  const signatures = columnsOf(cells).flatMap((column) => readStream(column, tree.source.text))
  const { draft } = context
  for (const { name, position, authority } of signatures) {
    if (name && !isPersonName(name.value)) context.doubt(name, 'signer-unusual-name')
    else if (!position && !authority.some(isActing)) context.doubt(name, 'signature-without-authority')
  }
  if (signatures.length > 1) putIssuerFirst(signatures, draft.header.issuer.name?.value ?? '')
  const [first, ...others] = signatures
  draft.signature = first ?? null
  draft.coSignatures = others
}

/** The cells by columns that hold a signature each; those of a column without one stand with the first. */
function columnsOf(cells: readonly FootCell[]): (readonly FootCell[])[] {
  const signed = COLUMNS.filter((own) => isSigned(cells.filter(({ column }) => column === own)))
  if (signed.length < 2) return [cells]
  return signed.map((own) =>
    cells.filter(({ column }) => column === own || (own === signed[0] && !signed.includes(column))),
  )
}

/** The cells hold a signature of their own. */
function isSigned(cells: readonly FootCell[]): boolean {
  return (
    cells.some(({ text }) => isAuthority(text) || isPost(text)) &&
    cells.some(({ text }) => nameOfSigner(text))
  )
}

function putIssuerFirst(signatures: SignatureDraft[], name: string): void {
  const issuer = abbreviated(name)
  const rank = ({ authority, position }: SignatureDraft) => {
    const body = abbreviated((authority[0]?.of ?? position)?.value ?? ' ')
    // "GIÁM ĐỐC SỞ Y TẾ" signs for "SỞ Y TẾ - SỞ TÀI CHÍNH".
    const own = issuer.includes(body) ? body : body.replace(HEAD_OF, '')
    const at = issuer.indexOf(own)
    // "BTV HUYỆN ĐOÀN" for "HỘI NÔNG DÂN - ĐOÀN TNCS HỒ CHÍ MINH": the first word tells.
    const like = at < 0 && authority[0]?.capacity === 'TM' ? ` ${issuer} `.indexOf(` ${firstWord(own)} `) : at
    return like < 0 ? signatures.length + issuer.length : like
  }
  signatures.sort((a, b) => rank(a) - rank(b))
}

/** Who acts for a body as a whole. */
const STANDING = /^(?:btv|ban thuong vu|bch|ban chap hanh|ban thuong truc) (?=.)/
const UNION = /(?:tinh|thanh|huyen|quan|thi|xa|phuong) doan/g

/** `Q. GIÁM ĐỐC`: what they act as is their post. */
const isActing = ({ capacity }: SignatureDraft['authority'][number]) => capacity === 'Q'

/** Bare letters with the bodies' usual abbreviations, so that `UBND` and `ỦY BAN NHÂN DÂN` agree. */
function abbreviated(name: string): string {
  return bare(name)
    .replace(/uy ban nhan dan/g, 'ubnd')
    .replace(/hoi dong nhan dan/g, 'hdnd')
    .replace(STANDING, '')
    .replace(UNION, 'doan')
}

interface Piece {
  kind: 'authority' | 'post' | 'mark' | 'name'
  ranges: Range[]
  text: string
  /** Where it is a cell and no more. */
  cell: FootCell | null
}

function readStream(cells: readonly FootCell[], source: string): SignatureDraft[] {
  const signatures: SignatureDraft[] = []
  let current: SignatureDraft | null = null
  for (const { kind, ranges, cell } of pieces(cells)) {
    const passage = cell ? cell.passage : new Passage(source, ranges)
    const begins = kind === 'authority' || kind === 'post'
    if (!current || (begins && current.name !== null)) {
      current = { authority: [], position: null, title: null, name: null, mark: null }
      signatures.push(current)
    }
    if (kind === 'authority') {
      const capacity = CAPACITY.exec(passage.text)!
      current.authority.push({
        capacity: CAPACITIES.get(capacity[1]!)!,
        of: passage.span(capacity[0].length),
      })
    } else if (kind === 'post') {
      if (current.position) current.title ??= passage.span()
      else current.position = passage.span()
    } else if (kind === 'mark') current.mark ??= passage.span()
    else {
      const name = nameOfSigner(passage.text)
      if (name && current.name === null) {
        if (current.position === null) partPost(current)
        current.name = passage.span(name.start, name.end)
        const title = passage.span(0, name.start)
        if (LETTER.test(title.text)) current.title ??= title
      }
    }
  }
  takeOffice(signatures)
  return signatures
}

/** `TRƯỞNG ĐOÀN` / `Lê Văn An` / `PHÓ GIÁM ĐỐC SỞ Y TẾ`: the office stands below the name. */
function takeOffice(signatures: SignatureDraft[]): void {
  const office = signatures.at(-1)
  const above = signatures.at(-2)
  if (!office?.position || office.name || office.authority.length > 0 || !above?.name || above.title) return
  if (!OF_COMMITTEE.test(bare(above.position?.value ?? '')) || !BY_OFFICE.test(bare(office.position.value)))
    return
  above.title = office.position
  signatures.pop()
}

/** `KT. BỘ TRƯỞNG THỨ TRƯỞNG`: a post on the line of the authority, where no line has one alone. */
function partPost(signature: SignatureDraft): void {
  const last = signature.authority.at(-1)
  if (!(last?.of instanceof Span)) return
  const { passage, start, end, value } = last.of
  const plain = bare(value)
  const posts = postsIn(plain, ALL_POSTS)
  const own = posts.filter((at) => at > 0 && (!OF_BODY.test(plain.slice(0, at)) || last.capacity !== 'TM'))
  // "BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ TỊCH", "HẠT TRƯỞNG" and "PHÓ BÍ THƯ THƯỜNG TRỰC" are one post each.
  const post = own.findLast((at) => !/^pho\s$|,\s$/.test(plain.slice(0, at)) && !isTrail(plain.slice(at)))
  if (post === undefined) return
  const cut = start + startOfPost(value, post, posts)
  last.of = passage.span(start, cut)
  signature.position = passage.span(cut, end)
}

/** `HẠT` **TRƯỞNG**, `PHÓ BÍ THƯ` **THƯỜNG TRỰC**: what ends a post and is none by itself. */
const isTrail = (plain: string): boolean => POST_TRAILS.has(plain.trim())
const POST_TRAILS = new Set(['truong', 'thuong truc'])

/** Tells the lines apart; a line that only goes on is added to the one above. */
function pieces(cells: readonly FootCell[]): Piece[] {
  const found: Piece[] = []
  for (const cell of cells) {
    for (const { range, text } of cut(cell)) {
      const last = found.at(-1)
      const kind = kindOf(text, text === cell.text ? cell.bare : bare(text), last)
      if (kind === null) continue
      if (last && (kind === 'rest' || (kind === 'post' && last.kind === 'post' && !holdsToo(text, last)))) {
        last.ranges.push(range)
        last.cell = null
      } else if (kind !== 'rest') {
        const [whole] = cell.ranges
        const only = range.start === whole!.start && range.end === whole!.end
        found.push({ kind, ranges: [range], text, cell: only ? cell : null })
      }
    }
  }
  return found
}

/** `PHÓ TRƯỞNG BAN` / **GIÁM ĐỐC SỞ Y TẾ**. */
function holdsToo(text: string, last: Piece): boolean {
  const office = bare(text)
  const post = bare(last.text)
  return (
    BY_OFFICE.test(office) &&
    (OF_COMMITTEE.test(post) || (OF_COUNCIL.test(post) && !office.includes('chu tich')))
  )
}

/** What a line is below the one before it; null where it is nothing of a signature. */
function kindOf(text: string, plain: string, last: Piece | undefined): Piece['kind'] | 'rest' | null {
  if (isSignatureMark(text, plain)) return 'mark'
  if (CAPACITY_LEADS.includes(text.charAt(0)) && CAPACITY.test(text)) return 'authority'
  if (isPost(text, plain)) return 'post'
  if (nameOfSigner(text) === null) {
    if (last?.kind !== 'name' && isPostName(text, plain)) return 'post'
  } else if (!isRestOfBody(last, text)) return 'name'
  // What stands in capitals right below an authority is the rest of the body's name.
  return (last?.kind === 'authority' || last?.kind === 'post') && isCapital(text) ? 'rest' : null
}

/** A name in capitals below `TM. …` is the rest of the body's name, unless it is a person's. */
function isRestOfBody(last: Piece | undefined, text: string): boolean {
  if (last?.kind !== 'authority' || !isCapital(text)) return false
  return /^T\/?M/.test(last.text) || !isPersonName(text)
}

const isCapital = (text: string) => text === text.toUpperCase()

/** Cuts a line into which authority, post and name were merged. */
function cut(cell: FootCell): { range: Range; text: string }[] {
  const { passage } = cell
  const { text } = passage
  const starts = [0]
  const marked = text.includes('ý') || text.includes('Ý') ? MARKED.exec(text) : null
  const mark = marked && isSignatureMark(marked[0]) ? marked : null
  if (mark && mark.index > 0) starts.push(mark.index)
  let name = mark ? mark.index + mark[0].length : -1
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const next = space + 1
    if (!isLarge(text, space - 1)) continue
    if (CAPACITY_LEADS.includes(text.charAt(next)) && matchesAt(AUTHORITY, text, next)) starts.push(next)
    if (name >= 0 || !isSmall(text.charCodeAt(next + 1)) || !isLarge(text, space - 2)) continue
    if (matchesAt(NAME, text, next)) name = next
  }
  if (name >= 0) {
    starts.push(name)
    const posts = postsIn(bare(text.slice(0, mark?.index ?? name)), POSTS)
    const lead = CAPACITY.exec(text)?.[0].length
    const post =
      lead === undefined
        ? undefined
        : posts.findLast((at) => at > lead && !isTrail(bare(text.slice(at, name))))
    if (post !== undefined) {
      const start = startOfPost(text, post, posts)
      if (!starts.includes(start)) starts.push(start)
    }
    starts.sort((a, b) => a - b)
  }
  return starts.map((start, index) => {
    const span = passage.span(start, starts[index + 1] ?? text.length)
    const [first] = passage.origin(span.start, span.end)
    return { range: first ?? cell.ranges[0]!, text: span.text }
  })
}

/** Where posts begin. */
const postsIn = (plain: string, form: RegExp) => Array.from(plain.matchAll(form), ({ index }) => index)

/** `PHÓ |CHÁNH VĂN PHÒNG`: the post begins at the first of the heads that touch. */
function startOfPost(text: string, post: number, posts: number[]): number {
  for (const at of posts) if (at < post && bare(text.slice(at, post)).trim() === 'pho') return at
  return post
}

const isLarge = (text: string, at: number) => at >= 0 && syllableEnd(text, at) > at
