/** The lines of the head down to its type, to whom a letter is sent, or to where the text begins. */
import type { Line } from '../../lines/lines.js'
import type { Range } from '../../lines/passage.js'
import { plainOfLine } from '../plain.js'
import { Loose, type HeadCell, type Source } from '../tree.js'
import { readAddressees } from './addressees/index.js'
import { opensAddressees } from './addressees/label.js'
import { headlineLines, isBanner } from './foreign/banner.js'
import { brokenType } from './broken/type.js'
import { isEnacting } from './title/enacting.js'
import { endsHead } from './end.js'
import { hasMottoAhead } from './foreign/notes.js'
import type { Frame } from './parts.js'
import { readLine, type Piece } from './pieces.js'
import { isListed } from './foreign/listed.js'
import { isPropertyRow, propertyLines } from './foreign/properties.js'
import { officeAbove, receivedLines } from './foreign/received.js'
import { isMotto, isOther } from './roles.js'
import { readTitleNumber } from './title/number.js'
import { isSubjectOfNotice } from './subject/untitled.js'
import { isOfIssuer } from './issuer/works.js'

/** How many lines with text a head may have before its type. */
const LIMIT = 60

export function readFrame(source: Source): Frame {
  const { lines } = source
  const reader = new FrameReader(source)
  for (let seen = 0; reader.line < lines.length && seen < LIMIT; reader.line++) {
    if (lines[reader.line]!.blank) continue
    seen++
    if (!reader.read()) break
  }
  return reader
}

/** Reads the lines one after the other, up to the one that ends the frame. */
class FrameReader implements Frame {
  readonly pieces: Piece[] = []
  readonly loose: Loose[] = []
  readonly addressees: HeadCell[] = []
  type: Piece | null = null
  rest: Range | null = null
  letter = false
  line = 0
  /** The national heading has been read. */
  #headed = false
  #properties: ReadonlySet<number> | undefined

  constructor(private readonly source: Source) {}

  /** Reads the line; false where it ends the frame. */
  read(): boolean {
    const line = this.source.lines[this.line]!
    const plain = plainOfLine(this.source, line)
    if (this.#isProperty(plain)) return this.#addOther(line)
    if (this.#readReceived(plain)) return true
    if (endsHead(this.source, line, plain)) return this.#isNote && this.#addOther(line)
    if (this.#readBrokenType(plain)) return false
    return opensAddressees(this.source, this.line) ? this.#readAddressees() : this.#readPieces(line)
  }

  /** `Số ký hiệu` | `12/TB-UBND`: a row of the table that a portal sets above a document. */
  #isProperty(plain: string): boolean {
    if (!this.#headed && !this.#properties && isPropertyRow(plain))
      this.#properties = propertyLines(this.source, LIMIT)
    return this.#properties?.has(this.line) ?? false
  }

  /** Nothing of the frame stands above the line, and the national heading below it. */
  get #isNote(): boolean {
    return this.pieces.every(isOther) && hasMottoAhead(this.source, this.line)
  }

  /** The stamp of the office that the copy came to. */
  #readReceived(plain: string): boolean {
    const stamp = receivedLines(this.source, this.line, plain)
    if (stamp.length === 0) return false
    const office = this.pieces.splice(0, officeAbove(this.source, this.pieces, this.line))
    for (const { range } of office) this.loose.push(new Loose(this.source, [range], 'stamp'))
    for (const row of stamp) this.loose.push(row)
    const { end } = stamp.at(-1)!.ranges[0]!
    while (this.source.lines[this.line]!.last < end) this.line++
    return true
  }

  #addOther({ first, last }: Line): true {
    this.pieces.push({ role: 'other', range: { start: first, end: last }, line: this.line })
    return true
  }

  /** A type that is broken: by blanks, or over two lines. */
  #readBrokenType(plain: string): boolean {
    const type = brokenType(this.source, this.line, plain)
    if (!type) return false
    this.type = { role: 'type', range: type.range, line: this.line }
    this.pieces.push(this.type)
    this.rest = type.rest
    this.line += type.lines
    return true
  }

  /** To whom a letter is sent ends its frame; a portal has set that above the head. */
  #readAddressees(): boolean {
    this.letter = !this.#isNote
    if (this.letter) return false
    const above = readAddressees(this.source, this.line)
    for (const cell of above.cells) this.addressees.push(cell)
    this.line = above.line - 1
    return true
  }

  #readPieces(line: Line): boolean {
    const { source, pieces } = this
    const from = pieces.length
    readLine(source, line, this.line, pieces)
    let at = from
    for (; at < pieces.length && pieces[at]!.role !== 'type'; at++) this.#headed ||= isMotto(pieces[at]!)
    if (at === pieces.length || isListed(source, pieces, at) || isOfIssuer(source, pieces, at)) return true
    if (isSubjectOfNotice(source, pieces, at) || isEnacting(source, pieces, at)) {
      pieces.length = from
      return false
    }
    if (at === from && isBanner(source, pieces, at)) {
      pieces.length = from
      return this.#setBannerAside()
    }
    this.#endAt(at)
    readTitleNumber(source, this)
    return false
  }

  /** A portal's headline that begins with the line. */
  #setBannerAside(): true {
    const headline = headlineLines(this.source, this.line)
    for (const note of headline) this.loose.push(note)
    this.line += headline.length - 1
    return true
  }

  /** What stands behind the type is its subject. */
  #endAt(at: number): void {
    this.type = this.pieces[at]!
    const behind = this.pieces[at + 1]
    if (behind?.role === 'other') {
      this.rest = behind.range
      this.pieces.splice(at + 1, 1)
    }
    this.line++
  }
}
