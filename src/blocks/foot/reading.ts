/** What has been read of a foot so far: what a piece is depends on those before it. */
import { CodeSet } from '../../language/code-set.js'
import type { Range } from '../../lines/passage.js'
import { FootCell, Loose, type FootRole, type HeadCell, type LooseReason, type Source } from '../tree.js'
import type { Piece } from './piece.js'

const BLANKS = new CodeSet(' \t')
const LIST_MARK = /[;,]\s*$/

/** Reads a piece where it is of its kind; false where it is not. */
export type Step = (foot: FootReading, piece: Piece) => boolean

export class FootReading {
  readonly cells: FootCell[] = []
  readonly loose: Loose[] = []
  /** The place and date above the signature. */
  date: HeadCell | null = null

  /** The column of the label, once it has been read: what follows in it are recipients. */
  listed: number | null = null
  bulleted = false
  /** Text of the last line of the recipients. */
  last: string | null = null
  /** The last bullet: where its line begins to be printed, and whether a group stands behind it, `- VP: CVP, PCVP;`. */
  bullet = { indent: 0, grouped: false }
  /** The line of the archive, which closes the list, has been read. */
  archived = false
  /** A line of a signature has been read. */
  signed = false
  /** A name has been read, by column. */
  readonly named = [false, false, false]
  /** What the line above was, by column. */
  readonly above: (FootRole | null)[] = [null, null, null]
  /** An appendix has begun. */
  appended = false
  /** Other words stood below the archive and a name. */
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

  /** Marks stand at the ends of entries. */
  get marked(): boolean {
    return (this.#marked ??= this.pieces.some(({ column, text }) => column === 0 && LIST_MARK.test(text)))
  }

  /** How many columns a range is set in, as far as nothing stands before it in its line. */
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
