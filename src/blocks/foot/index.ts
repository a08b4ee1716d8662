/**
 * The foot: recipients and signature, one below the other in either order, or side by side.
 *
 *     "Nơi nhận:                                          TL. CHỦ TỊCH"
 *     "- CT, PCT UBND tỉnh;                          KT. CHÁNH VĂN PHÒNG"
 *     "- Các Sở: Tài chính, Kế hoạch và Đầu tư,      PHÓ CHÁNH VĂN PHÒNG"
 *     "  Tài nguyên và Môi trường, Xây dựng;"
 */
import { isLetter } from '../../language/capitals.js'
import { CodeSet } from '../../language/code-set.js'
import { isDigit } from '../../language/digits.js'
import { isCapitals, isSmall, startsCapital } from '../../language/letters.js'
import { isPersonName, nameOfSigner } from '../../language/persons.js'
import type { Range } from '../../lines/passage.js'
import { trim } from '../columns.js'
import { BULLETS } from '../../vocabulary/bullets.js'
import { isFurniture } from '../furniture.js'
import { hasMotto } from '../head/words.js'
import { mayBeBullet, usualBulletEnd } from '../markers.js'
import { isRule } from '../rules.js'
import { FootCell, HeadCell, Loose, type Source } from '../tree.js'
import { isDateLine } from './date.js'
import { layOut } from './layout.js'
import { isAuthority, isPost, isPostName, isSignatureMark, recipientsLabelLength } from './words.js'
import { latin } from '../../language/latin.js'

export { dateLineAbove } from './date.js'
export { findFoot } from './find.js'

/** An entry may begin with one, or with a bracket. */
const QUOTES = new CodeSet('(“"')
const BULLET = latin(new RegExp(`^(?:[${BULLETS}]\\s*(?=[\\p{L}\\d(“"])|o\\s+(?=[\\p{Lu}\\d]))`, 'u'))
/** `*(đã ký)*`: no bullet. */
const EMPHASIS = /^\*[^*]+\*$/
const NAME_AT_END = latin(/ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}\s*$/u)
/** What is added to a document, by its title. */
const ADDED =
  /^[*_\s]*(?:bieu|chuong trinh|danh muc|de cuong|dieu le|ke hoach|mau|noi quy|phuong an|quy che|quy dinh|sao luc|sao y|trich sao)(?![a-z])/
const ARCHIVE = latin(new RegExp(`^(?:[${BULLETS}\\s]|o\\s)*l[uư]u\\s*(?::|\\s\\p{Lu}|$|[.;,])`, 'iu'))
const OPEN_END = /[,;–-]\s*$/
const ENTRY_END = /[;,.]\s*$/
/** `Nơi nhận: (qua mạng)`: how the copies are sent. */
const IN_BRACKETS = /^\([^()]*\)[\s:*_]*$/
const BLANK_LINE = /\n[^\S\n]*\n\s*$/
/** As far before a name a blank line is looked for. */
const NEAR = 100
const LIST_MARK = /[;,]\s*$/
const APPENDIX_FIRST = new CodeSet('*_ \tpdbm')
const APPENDIX = /^[*_\s]*(?:phu luc|phu bieu|danh sach|bieu mau|mau so|bang tong hop)(?![a-z])/

export interface Foot {
  cells: FootCell[]
  /** The place and date above the signature. */
  date: HeadCell | null
  loose: Loose[]
  /** Numbers of the lines that held two columns. */
  columns: number[]
}

/** @param undated - the head has no date */
export function readFoot(
  source: Source,
  from: number,
  runs: ReadonlySet<number> = new Set(),
  undated = false,
): Foot {
  const cells: FootCell[] = []
  let date: HeadCell | null = null
  const loose: Loose[] = []
  const { pieces, columns } = layOut(source, from, runs)
  /** The label has been read: what follows on the left are recipients. */
  let listing = false
  /** The column of the label. */
  let listed = 0
  let bulleted = false
  /** Text of the last line of the recipients. */
  let last: string | null = null
  /** The line of the archive, which closes the list, has been read. */
  let archived = false
  /** A line of a signature has been read. */
  let signed = false
  /** A name has been read, by column. */
  const named = [false, false, false]
  /** What the line above was, by column. */
  const above: (FootCell['role'] | null)[] = [null, null, null]
  let appendix = false
  let closed: boolean | undefined
  /** Other words stood below the archive and a name. */
  let ended = false

  for (const { range, text, column, running } of pieces) {
    const right = column > 0
    const plain = source.bare.slice(range.start, range.end)
    if (plain.startsWith('signature ') || plain.startsWith('digitally signed')) {
      loose.push(new Loose(source, [range], 'stamp'))
      continue
    }
    if (isRule(text)) {
      add('rule', range, column, false)
      continue
    }
    if (appendix || running || isFurniture(text)) {
      loose.push(new Loose(source, [range], appendix ? 'appendix' : 'page-number'))
      continue
    }
    if (undated && !date && !signed && isDateLine(text, plain)) {
      date = new HeadCell(source, range, 'date')
      continue
    }
    const length = recipientsLabelLength(plain)
    if (length > 0) {
      add('label', { start: range.start, end: range.start + length }, column, false)
      const rest = trim(source.text, range.start + length, range.end)
      if (rest && IN_BRACKETS.test(source.text.slice(rest.start, rest.end)))
        loose.push(new Loose(source, [rest], 'after'))
      else if (rest) {
        last = text
        add('recipient', rest, column, false, true)
      }
      listing = true
      listed = column
      continue
    }
    if (archived && signed && APPENDIX_FIRST.has(plain.charCodeAt(0)) && APPENDIX.test(plain)) {
      appendix = true
      loose.push(new Loose(source, [range], 'appendix'))
      continue
    }
    if (named.includes(true) && (archived || !listing) && isAdded(text, plain)) {
      appendix = true
      loose.push(new Loose(source, [range], 'appendix'))
      continue
    }
    const isBelow = above[column] === 'signature'
    const entry = listing && column === listed && !ended && isEntry(text) && !isEmphasis(text)
    const begins = !entry && (isAuthority(text) || isPost(text, plain))
    const signing = begins || (!entry && isSignatureMark(text, plain))
    if (entry) {
      bulleted = true
      last = text
      add('recipient', range, column, false)
      archived ||= isArchive(text, plain)
    } else if (listing && right && last !== null && isPurpose(text)) {
      add('recipient', range, 0, true)
    } else if (signing || ((right || isBelow) && !named[column] && belongsToSignature(text, plain))) {
      add('signature', range, column, false)
      signed = true
      // A further signature begins where an authority or a post follows a name.
      const names = endsWithName(text) || (!signing && nameOfSigner(text) !== null)
      named[column] = names || (named[column]! && !begins)
    } else if (
      !named[column] &&
      (!listing || archived) &&
      (signed ? signs(text, plain) : archived && (isPostName(text, plain) || isNameApart(range, text)))
    ) {
      add('signature', range, column, false)
      signed = true
      named[column] = nameOfSigner(text) !== null
    } else if (listing && column === listed && (!archived || OPEN_END.test(last ?? ''))) {
      const archive = isArchive(text, plain)
      const goesOn = last !== null && !archive && !isGroup(plain) && (bulleted || !ends(last, text))
      last = text
      add('recipient', range, column, goesOn)
      archived ||= archive
    } else if (archived && column === listed && above[column] === 'recipient' && IN_BRACKETS.test(text)) {
      add('recipient', range, column, true)
    } else {
      // "Các tin khác:" / "- Hội nghị triển khai …": below all that a foot has, lists are a page's own.
      ended ||= archived && named.includes(true)
      loose.push(new Loose(source, [range], 'after'))
    }
  }
  return { cells, date, loose, columns }

  /** A name apart below the list: its post is lost under the seal. */
  function isNameApart({ start }: Range, text: string): boolean {
    return isPersonName(text) && BLANK_LINE.test(source.text.slice(Math.max(0, start - NEAR), start))
  }

  /** Without bullets the marks at their ends tell the entries apart; without any, each line is one. */
  function ends(above: string, text: string): boolean {
    closed ??= pieces.some((piece) => piece.column === 0 && LIST_MARK.test(piece.text))
    return closed ? ENTRY_END.test(above) : startsCapital(text)
  }

  function add(
    role: FootCell['role'],
    range: Range,
    column: number,
    continues: boolean,
    inline = false,
  ): void {
    cells.push(new FootCell(source, range, role, continues, column, inline))
    above[column] = role
  }
}

function isEntry(text: string): boolean {
  const usual = usualBulletEnd(text, 0)
  if (usual >= 0) return beginsEntry(text.charCodeAt(usual))
  const code = text.charCodeAt(0)
  return (code === 111 /* o */ || mayBeBullet(code)) && BULLET.test(text)
}
const beginsEntry = (code: number) => isLetter(code) || isDigit(code) || QUOTES.has(code)
const PURPOSE = /^\((?:để |báo cáo|thực hiện|phối hợp|b\/c|t\/h|p\/h|ph\/h)[^()]{0,40}\)[,;.]?$/i
/** `- Thường trực Tỉnh ủy,            (để báo cáo)`: set apart, behind a brace that is lost. */
const isPurpose = (text: string) => text.startsWith('(') && PURPOSE.test(text)
const isEmphasis = (text: string) => text.startsWith('*') && EMPHASIS.test(text)
const isArchive = (text: string, plain: string) => plain.includes('luu') && ARCHIVE.test(text)
/** `Để thực hiện:`: what the entries below get it for. */
const isGroup = (plain: string) => plain.startsWith('de ') && plain.endsWith(':')
/** `QUY CHẾ`, or a head of its own. */
const isAdded = (text: string, plain: string) => isCapitals(text) && (ADDED.test(plain) || hasMotto(plain))
const endsWithName = (text: string) => isSmall(text.charCodeAt(text.length - 1)) && NAME_AT_END.test(text)
const signs = (text: string, plain: string) => nameOfSigner(text) !== null || isPostName(text, plain)
const belongsToSignature = (text: string, plain: string) => signs(text, plain) || text === text.toUpperCase()
