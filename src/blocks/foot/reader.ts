/** The pieces of a foot, read one after the other: what each is depends on those before it. */
import { latin } from '../../language/latin.js'
import { isSmall, startsCapital } from '../../language/letters.js'
import { isPersonName, nameOfSigner } from '../../language/persons.js'
import type { Range } from '../../lines/passage.js'
import { isChromeText } from '../chrome.js'
import { trim } from '../columns.js'
import { isFurniture } from '../furniture.js'
import { isRule } from '../rules.js'
import { FootCell, HeadCell, Loose, type FootRole, type LooseReason, type Source } from '../tree.js'
import { isAdded, isAppendix } from './appendix.js'
import { isDateLine } from './date.js'
import { isArchive, isEntry, isGroup, isInBrackets, isPurpose } from './entries.js'
import type { Piece } from './piece.js'
import {
  isAuthority,
  isPost,
  isPostLink,
  isPostName,
  isSignatureMark,
  recipientsLabelLength,
} from './words.js'

/** What no name of a body has, and how long none is. */
const MATTER = /^[*_\s]*(?:ve|v\/v|ban hanh) |\d\/[a-z]/
const BODY_LENGTH = 90
const NAME_AT_END = latin(/ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}\s*$/u)
const OPEN_END = /[,;:–-]\s*$/
const ENTRY_END = /[;,.]\s*$/
const LIST_MARK = /[;,]\s*$/
/** `TTUB: CT, các PCT;` */
const ABBREVIATED = /^[A-ZĐ]{2,8}(?:-[A-ZĐ]{2,8})?: /
const BLANK_LINE = /\n[^\S\n]*\n\s*$/
/** As far before a name a blank line is looked for. */
const NEAR = 100

export class FootReader {
  readonly cells: FootCell[] = []
  readonly loose: Loose[] = []
  /** The place and date above the signature. */
  date: HeadCell | null = null

  /** The column of the label, once it has been read: what follows in it are recipients. */
  #listed: number | null = null
  #bulleted = false
  /** Text of the last line of the recipients. */
  #last: string | null = null
  /** The line of the archive, which closes the list, has been read. */
  #archived = false
  /** A line of a signature has been read. */
  #signed = false
  /** A name has been read, by column. */
  readonly #named = [false, false, false]
  /** What the line above was, by column. */
  readonly #above: (FootRole | null)[] = [null, null, null]
  /** An appendix has begun. */
  #appended = false
  /** Other words stood below the archive and a name. */
  #ended = false
  #marked: boolean | undefined

  /** @param undated - the head has no date */
  constructor(
    private readonly source: Source,
    private readonly pieces: readonly Piece[],
    private readonly undated: boolean,
  ) {}

  /** Reads the next piece: the first that it may be, it is. */
  read(piece: Piece): void {
    const known =
      this.#readStamp(piece) ||
      this.#readRule(piece) ||
      this.#readFurniture(piece) ||
      this.#readDate(piece) ||
      this.#readLabel(piece) ||
      this.#readAppendix(piece) ||
      this.#readChrome(piece) ||
      this.#readEntry(piece) ||
      this.#readPurpose(piece) ||
      this.#readSignature(piece) ||
      this.#readSigner(piece) ||
      this.#readContinuation(piece) ||
      this.#readManner(piece)
    if (!known) this.#leave(piece)
  }

  /** `Digitally signed by …` */
  #readStamp({ range, plain }: Piece): boolean {
    const stamped = plain.startsWith('signature ') || plain.startsWith('digitally signed')
    return stamped && this.#setAside('stamp', range)
  }

  #readRule({ range, text, column }: Piece): boolean {
    return isRule(text) && this.#add('rule', range, column)
  }

  /** What belongs to a page, or to an appendix. */
  #readFurniture({ range, text, running }: Piece): boolean {
    if (this.#appended) return this.#setAside('appendix', range)
    return (running || isFurniture(text)) && this.#setAside('page-number', range)
  }

  #readDate({ range, text, plain }: Piece): boolean {
    if (!this.undated || this.date || this.#signed || !isDateLine(text, plain)) return false
    this.date = new HeadCell(this.source, range, 'date')
    return true
  }

  /** `Nơi nhận:`, and what stands behind it. */
  #readLabel({ range: { start, end }, text, plain, column }: Piece): boolean {
    const length = recipientsLabelLength(plain)
    if (length === 0) return false
    this.#add('label', { start, end: start + length }, column)
    this.#listed = column
    const rest = trim(this.source.text, start + length, end)
    if (!rest) return true
    if (isInBrackets(this.source.text.slice(rest.start, rest.end))) return this.#setAside('after', rest)
    this.#last = text
    return this.#add('recipient', rest, column, false, true)
  }

  #readAppendix({ range, text, plain }: Piece): boolean {
    const begins =
      (this.#archived && this.#signed && isAppendix(plain)) ||
      ((this.#archived || this.#listed === null) && this.#hasName && isAdded(text, plain))
    if (!begins) return false
    this.#appended = true
    return this.#setAside('appendix', range)
  }

  /** `Ý kiến bạn đọc`: what a portal prints below closes the list. */
  #readChrome({ range, text, plain }: Piece): boolean {
    if (!isChromeText(text, plain)) return false
    this.#listed = null
    return this.#setAside('chrome', range)
  }

  /** `- Như trên;` */
  #readEntry({ range, text, plain, column }: Piece): boolean {
    if (column !== this.#listed || this.#ended || !isEntry(text)) return false
    this.#bulleted = true
    this.#last = text
    this.#archived ||= isArchive(text, plain)
    return this.#add('recipient', range, column)
  }

  /** A purpose that is set apart goes on the entry beside it. */
  #readPurpose({ range, text, column }: Piece): boolean {
    const beside = this.#listed !== null && column > 0 && this.#last !== null
    return beside && isPurpose(text) && this.#add('recipient', range, 0, true)
  }

  /** A line that only a signature holds, or that goes on one. */
  #readSignature({ range, text, plain, column }: Piece): boolean {
    const begins = isAuthority(text) || isPost(text, plain)
    const signing = begins || isSignatureMark(text, plain)
    const named = this.#named[column]!
    const beside = column > 0 || this.#above[column] === 'signature'
    if (!signing && (named || !beside || !belongsToSignature(text, plain))) return false
    this.#signed = true
    // A further signature begins where an authority or a post follows a name.
    const names = endsWithName(text) || (!signing && nameOfSigner(text) !== null)
    this.#named[column] = names || (named && !begins)
    return this.#add('signature', range, column)
  }

  /** A name or a post apart from the rest of the signature, outside the list. */
  #readSigner(piece: Piece): boolean {
    const { range, text, column } = piece
    if (this.#named[column] || (this.#listed !== null && !this.#archived) || !this.#maySign(piece))
      return false
    this.#signed = true
    this.#named[column] = nameOfSigner(text) !== null
    return this.#add('signature', range, column)
  }

  /** Without a line of a signature, only a post signs below the list, or a name apart: its post is lost under the seal. */
  #maySign({ range: { start }, text, plain }: Piece): boolean {
    if (this.#signed) return signs(text, plain)
    if (!this.#archived) return false
    if (isPostName(text, plain)) return true
    return isPersonName(text) && BLANK_LINE.test(this.source.text.slice(Math.max(0, start - NEAR), start))
  }

  /** Goes on the entry above, or is one without a bullet. */
  #readContinuation({ range, text, plain, column }: Piece): boolean {
    if (column !== this.#listed || this.#ended) return false
    const last = this.#last
    if (this.#archived && !OPEN_END.test(last ?? '')) return false
    const archive = isArchive(text, plain)
    const begins = last === null || archive || isGroup(plain) || (!this.#bulleted && this.#parts(last, text))
    this.#last = text
    this.#archived ||= archive
    return this.#add('recipient', range, column, !begins)
  }

  /** `(qua mạng)` below the archive. */
  #readManner({ range, text, column }: Piece): boolean {
    const below = this.#archived && column === this.#listed && this.#above[column] === 'recipient'
    return below && isInBrackets(text) && this.#add('recipient', range, column, true)
  }

  /** `Các tin khác:` / `- Hội nghị triển khai …`: below all that a foot has, lists are a page's own. */
  #leave({ range }: Piece): void {
    this.#ended ||= this.#archived && this.#hasName
    this.#setAside('after', range)
  }

  get #hasName(): boolean {
    return this.#named.includes(true)
  }

  /** Without bullets the marks at their ends tell the entries apart; without any, each line is one. */
  #parts(above: string, text: string): boolean {
    this.#marked ??= this.pieces.some((piece) => piece.column === 0 && LIST_MARK.test(piece.text))
    if (!this.#marked) return startsCapital(text)
    return ENTRY_END.test(above) || (!OPEN_END.test(above) && ABBREVIATED.test(text))
  }

  #add(role: FootRole, range: Range, column: number, continues = false, inline = false): true {
    this.cells.push(new FootCell(this.source, range, role, continues, column, inline))
    this.#above[column] = role
    return true
  }

  #setAside(reason: LooseReason, range: Range): true {
    this.loose.push(new Loose(this.source, [range], reason))
    return true
  }
}

const endsWithName = (text: string): boolean =>
  isSmall(text.charCodeAt(text.length - 1)) && NAME_AT_END.test(text)
const signs = (text: string, plain: string): boolean => nameOfSigner(text) !== null || isPostName(text, plain)
const belongsToSignature = (text: string, plain: string): boolean =>
  signs(text, plain) || isPostLink(plain) || (text === text.toUpperCase() && !tellsMatter(plain))

/** `VỀ HOẠT ĐỘNG CỦA CÔNG BÁO`: the title of what is added, no more of the name of a body. */
const tellsMatter = (plain: string): boolean => plain.length > BODY_LENGTH || MATTER.test(plain)
