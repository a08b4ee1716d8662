/** What was read of a foot so far: the kind of a piece depends on those before it. */
import { CodeSet } from '../../language/code-set.js'
import type { Range } from '../../lines/passage.js'
import { FootCell, Loose, type FootRole, type HeadCell, type LooseReason, type Source } from '../tree.js'
import type { Piece } from './piece.js'

const BLANKS = new CodeSet(' \t')
const LIST_MARK = /[;,]\s*$/

/** Reads a piece of its kind; false if the piece is of another kind. */
export type Step = (foot: FootReading, piece: Piece) => boolean

export class FootReading {
  readonly cells: FootCell[] = []
  readonly loose: Loose[] = []
  /** The place and date above the signature. */
  date: HeadCell | null = null

  /** The column of the label, once it was read: recipients follow in it. */
  listed: number | null = null
  bulleted = false
  /** Text of the last line of the recipients. */
  last: string | null = null
  /** The last bullet: the indentation of its line, and whether a group follows it, `- VP: CVP, PCVP;`. */
  bullet = { indent: 0, grouped: false }
  /** The line of the archive, which closes the list, was read. */
  archived = false
  /** A line of a signature was read. */
  signed = false
  /** Whether a name was read, by column. */
  readonly named = [false, false, false]
  /** The role of the line above, by column. */
  readonly above: (FootRole | null)[] = [null, null, null]
  /** An appendix has begun. */
  appended = false
  /** Other words came below the archive and a name. */
  ended = false
  #marked: boolean | undefined

  /** @param undated - the head has no date */
  constructor(
    readonly source: Source,
    readonly pieces: readonly Piece[],
    readonly undated: boolean,
  ) {}

  get hasName(): boolean {
    return this.named.includes(true)
  }

  /** Whether entries end with signs. */
  get marked(): boolean {
    return (this.#marked ??= this.pieces.some(({ column, text }) => column === 0 && LIST_MARK.test(text)))
  }

  /** The indentation of a range, up to other words in its line. */
  indentOf({ start }: Range): number {
    const { text } = this.source
    let from = start
    while (BLANKS.has(text.charCodeAt(from - 1))) from--
    return start - from
  }

  add(role: FootRole, range: Range, column: number, continues = false, inline = false): true {
    this.cells.push(new FootCell(this.source, range, role, continues, column, inline))
    this.above[column] = role
    return true
  }

  setAside(reason: LooseReason, range: Range): true {
    this.loose.push(new Loose(this.source, [range], reason))
    return true
  }
}
