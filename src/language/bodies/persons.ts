/** Persons after a form of address: `đồng chí` **Nguyễn Văn A - Phó Chủ tịch UBND tỉnh**, `các ông, bà` **có tên tại Điều 1**. */
import { CHARGE } from '../../vocabulary/body-names.js'
import { readPersonName } from '../persons.js'
import { endOf, matchesAt } from '../sticky.js'
import { skipTitles } from '../titles.js'
import { readComplement, type Complement } from './complement.js'
import { readGroup } from './group.js'
import { headAt } from './heads.js'
import { comparable, isCapital, type Comparable } from '../comparable.js'
import { officeComplement, type ReadMember } from './office.js'
import { postsEnd } from './posts.js'
import { capitalRun } from './units.js'

const KNOWN_BY = [CHARGE, 'trong ', 'được phân công '].map(comparable)
const NAME_LINK = /,? và |, |; /y
/** `các ông, bà` **có tên tại Điều 1**: persons listed in a document. */
const LISTED =
  /có tên (?:(?:nêu )?(?:tại|ở|trên) (?:khoản \d{1,2} )?điều \d{1,2}(?:(?:, | và )(?:điều )?\d{1,2}(?!\d))*(?: quyết định này)?|(?:trong|tại) danh sách kèm theo)/y

/** Organs with common members: `Ủy viên Ban Thường vụ`**, Ban Chấp hành Đảng bộ** `phụ trách địa bàn`. */
const ORGANS = '(?:ban (?:thường vụ|chấp hành)|btv|bch)(?![a-zà-ỹ])'
const ORGAN = new RegExp(comparable(ORGANS), 'y')
const FURTHER = new RegExp(comparable(`(?:, | và )(?=${ORGANS})`), 'y')
const SEATED = new RegExp(comparable(` ${ORGANS}`))

const MOST_ORGANS = 3

function organsEnd(
  line: Comparable,
  from: number,
  at: number,
  depth: number,
  readElement: ReadMember,
): number {
  let next = endOf(FURTHER, line.low, at)
  if (next < 0 || !SEATED.test(line.low.slice(from, at))) return at
  let end = at
  for (let organs = 0; next >= 0 && organs < MOST_ORGANS; organs++) {
    const organ = readElement(line, next, depth + 1)
    if (!organ) break
    end = readComplement(line, from, organ.end, 'unit', readGroup).end
    next = endOf(FURTHER, line.low, end)
  }
  return end
}

/** A person after the form of address that ends at `at`, with the posts after the name. */
function readPerson(line: Comparable, at: number, depth: number, readElement: ReadMember): Complement | null {
  const { text } = line
  const next = behindAddress(text, at)
  if (next < 0) return null
  const office = headAt(line, next)
  if (office?.kind === 'office') {
    const { end, shared } = officeComplement(line, next, office.end, depth, readElement)
    return { end, shared }
  }
  const listed = endOf(LISTED, line.low, next)
  if (listed >= 0) return { end: listed, shared: false }
  // "các đồng chí phụ trách thôn", "… trong Ban Thường vụ", "… được phân công theo dõi xã": named only by their work or body.
  if (KNOWN_BY.some((words) => line.low.startsWith(words, next))) {
    const { end, shared } = readComplement(line, at, at, 'office', readGroup)
    return end > at ? { end, shared } : null
  }
  if (!isCapital(text, next)) return null
  const organ = matchesAt(ORGAN, line.low, next) ? readElement(line, next, depth + 1) : null
  if (organ) return { end: organ.end, shared: false }
  const name = skipTitles(text, next)
  const end = capitalRun(line, isCapital(text, name) ? name : next)
  return { end: postsEnd(line, end, depth, readElement), shared: false }
}

/** Where the words after a form of address begin, or after a title and its sign: **PGS**`.TS. Lê Văn An`, **GS**`, TS Lê Văn An`; or -1. */
function behindAddress(text: string, at: number): number {
  const next = text[at] === ':' || text[at] === ',' ? at + 2 : at + 1
  const further = text[at] === ',' || (text[at] === '.' && isCapital(text, at - 1))
  if (further) return skipTitles(text, next) > next ? next : -1
  return text[next - 1] === ' ' ? next : -1
}

/** `các đồng chí` **Lê Văn An, Trần Văn Bình**: persons under one form of address. */
export function readPersons(
  line: Comparable,
  at: number,
  depth: number,
  readElement: ReadMember,
): Complement | null {
  const first = readPerson(line, at, depth, readElement)
  if (!first) return null
  let end = organsEnd(line, at, first.end, depth, readElement)
  for (;;) {
    const next = endOf(NAME_LINK, line.text, end)
    const name = next < 0 || headAt(line, next) ? null : readPersonName(line.text, next)
    if (!name) return { ...first, end }
    end = postsEnd(line, name.end, depth, readElement)
  }
}
