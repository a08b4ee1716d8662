/** `2`, `Trang 2/3`, `Số 1408-TB/VPTU`: lines at the head or the foot of a page. */
import { CodeSet } from '../../language/code-set.js'
import { isDigit } from '../../language/digits.js'
import { isSmall } from '../../language/letters.js'
import { isFurniture, isUnmistakable } from '../page/furniture.js'
import type { Source } from '../tree.js'
import type { Wrap } from '../wrap/index.js'

/** The number of the notice at the head of a page: `Số 1408-TB/VPTU`, `12/TB-UBND`. */
const RUNNING_NUMBER = /^(?:Số:? ?)?\d{1,5} ?[-/] ?[A-ZĐ]{2,6} ?[-/] ?[A-ZĐ\d-]{2,20}$/
const PAGE = /^\d{1,3}$/
/** `2`, `2/3`, `- 2 -`, `Trang 2/3`: its own number. */
const OWN = /^(?:[-–—] ?|Trang |Page )?(\d{1,3})(?: ?\/ ?\d{1,3})?(?: ?[-–—])?$/
const OWN_LENGTH = 12
/** A centred number is indented so far. */
const CENTRED = 20
/** A line at the end of a page has at least this part of the width. */
const FULL = 0.6
const CLOSED = new CodeSet('.;:')
/** A cell of a table, which a number may follow, is shorter. */
const SENTENCE = 60

/** The numbers of the pages, counted along as they are read. */
export class PageNumbers {
  /** The last number; the first page has none. */
  #last = 1

  constructor(private readonly source: Source) {}

  /** The number of the notice at the head of a page; `paged`: the page above has ended. */
  isRunning(index: number, slice: string, paged: boolean): boolean {
    return this.#headsPage(index, paged) && RUNNING_NUMBER.test(slice)
  }

  /** The number of a page: below no `open` paragraph, named, apart or centred, or the next number. */
  isOne(index: number, slice: string, open: boolean, wrap: Wrap): boolean {
    if (open && isUnmistakable(slice)) return true
    return (!open || this.#isOnItsOwn(index) || this.#isNext(index, slice, wrap)) && isFurniture(slice)
  }

  read(slice: string): void {
    this.#last = ownNumber(slice) ?? this.#last
  }

  /** After the end of a page, or right above its number. */
  #headsPage(index: number, paged: boolean): boolean {
    const { text, lines } = this.source
    if (paged || lines[index]!.newPage) return true
    const below = lines[index + 1]
    if (below === undefined || !(lines[index - 1]?.blank ?? true)) return false
    return isDigit(text.charCodeAt(below.first)) && PAGE.test(text.slice(below.first, below.last))
  }

  #isOnItsOwn(index: number): boolean {
    const { lines } = this.source
    const { newPage, indent } = lines[index]!
    const apart = (lines[index - 1]?.blank ?? true) || (lines[index + 1]?.blank ?? true)
    return apart || newPage || indent >= CENTRED
  }

  /** `- 2 -`, then `- 3 -`; without signs only below a full line or a sentence of a wrapped text: no other line would end so early. */
  #isNext(index: number, slice: string, wrap: Wrap): boolean {
    if (ownNumber(slice) !== this.#last + 1) return false
    if (!isDigit(slice.charCodeAt(0))) return true
    if (!wrap.hard) return this.#partsSentences(index)
    const { first, last } = this.source.lines[index - 1]!
    return last - first >= wrap.width * FULL || CLOSED.has(this.source.text.charCodeAt(last - 1))
  }

  /** In a text with a line for each paragraph: a sentence has ended above it, or goes on below. */
  #partsSentences(index: number): boolean {
    const { text, lines } = this.source
    const { first, last } = lines[index - 1]!
    if (last - first < SENTENCE) return false
    const below = lines[index + 1]
    return (
      CLOSED.has(text.charCodeAt(last - 1)) || (below !== undefined && isSmall(text.charCodeAt(below.first)))
    )
  }
}

const ownNumber = (slice: string): number | null => {
  const own = slice.length <= OWN_LENGTH ? OWN.exec(slice) : null
  return own && Number(own[1])
}
