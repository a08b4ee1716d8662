/** The numbers that are due in a line whose line ends were lost: `1. … a) … b) … 2. …`. */
import { isCapitals } from '../../language/letters.js'
import type { Marker } from '../markers/marker.js'
import { ordinalOf } from '../markers/ordinal.js'

/** A list, and the last number of it. */
interface List {
  series: string
  ordinal: number
  number: string
}

/** A heading without a stop is not longer. */
const HEADING = 160
/** The next number is greater by at most so much. */
const REACH = 3

/** The open lists, the outermost first. */
export class OpenLists {
  private readonly lists: List[] = []

  /** @param above - the item that is open before those of the line */
  constructor(above?: Marker) {
    if (above) this.open(above, ordinalOf(above))
  }

  get depth(): number {
    return this.lists.length
  }

  close(): void {
    this.lists.length = 0
  }

  /**
   * Takes a number that is due: the next of an open list, or the first of one.
   *
   * @param stopped - the words before it have ended
   */
  take(marker: Marker, before: string, stopped: boolean): boolean {
    const ordinal = ordinalOf(marker)
    const level = this.lists.findIndex(({ series }) => series === marker.series)
    if (level >= 0) {
      if (!stopped || !isNext(marker, this.lists[level]!, ordinal)) return false
      this.lists.length = level
    } else {
      if (!opens(marker, ordinal, this.lists.at(-1))) return false
      if (!stopped && !isHeading(before, this.depth)) return false
    }
    this.open(marker, ordinal)
    return true
  }

  private open({ series, number }: Marker, ordinal: number): void {
    this.lists.push({ series, ordinal, number: number! })
  }
}

/** Whether the words before the first number of an inner list may be its heading. */
const isHeading = (before: string, depth: number) =>
  depth > 0 && (before.length < HEADING || isCapitals(before))

/** Whether it is the first of a list; `3.1` only below `3`. */
function opens({ kind, number }: Marker, ordinal: number, above: List | undefined): boolean {
  if (ordinal !== 1) return false
  return kind !== 'compound' || above === undefined || number === `${above.number}.1`
}

/** Whether it is the next number of the list, or one soon after: a list may have a gap. */
const isNext = ({ kind, number }: Marker, last: List, ordinal: number) =>
  ordinal > last.ordinal &&
  ordinal <= last.ordinal + REACH &&
  (kind !== 'compound' || parentOf(number!) === parentOf(last.number))

const parentOf = (number: string) => number.slice(0, number.lastIndexOf('.'))
