/** The open items, one below the other, and which of them the next marker belongs to. */
import type { Marker } from '../../../blocks/markers/marker.js'
import { countedIn } from '../../../language/digits.js'
import type { ItemDraft } from '../../draft.js'
import { isFirst, type Kind, type Ranks } from './ranks.js'
import { endsIn } from './text.js'

/** No office nests deeper; from here on bullets begin no new level. */
const DEEPEST = 12

export interface Level {
  marker: Marker
  item: ItemDraft
}

/** Leaves the levels that end where this marker begins; what remains on top is its parent. */
export function climb(stack: Level[], marker: Marker, ranks: Ranks): void {
  const depth = depthOf(stack, marker, ranks)
  while (stack.length > depth) stack.pop()
}

/** `- Hồ sơ gồm:` / `a) Đơn đề nghị;`: whether a bullet announces the list that begins right below it. */
export function isAnnounced(
  top: Level | undefined,
  above: ItemDraft,
  { kind, number, series }: Marker,
): boolean {
  if (top?.item !== above || top.marker.kind !== 'bullet' || !endsIn(':', above.text.value)) return false
  const listed = LISTED.has(kind) || series === 'arabic)'
  return listed && FIRST_OF_LIST.has(number ?? '')
}
const LISTED: ReadonlySet<Kind> = new Set(['letter', 'numeral', 'parenthesis', 'bracketed'])
const FIRST_OF_LIST = new Set(['1', 'a', 'i'])

/** How many levels stay open above a marker. */
function depthOf(stack: readonly Level[], marker: Marker, ranks: Ranks): number {
  const { kind, number, series } = marker
  let same = stack.length - 1
  while (same >= 0 && stack[same]!.marker.series !== series) same--
  if (kind === 'compound') {
    // "2.3." after "2.2." is beside it, whatever "(2)" came between.
    if (same >= 0 && listOf(stack[same]!.marker.number) === listOf(number)) return same
    const parent = stack.findLastIndex((level) => isPrefix(level.marker.number, number))
    if (parent > same) return parent + 1
  }
  if (same >= 0) return same
  if (kind === 'bullet') return DEEPEST
  // "1)" below "1.", or below the "a)" in it: another list begins.
  if (kind === 'arabic' && isFirst(marker) && stack.some((level) => level.marker.kind === kind))
    return stack.findLastIndex((level) => level.marker.kind !== 'bullet') + 1
  const lower = stack.findIndex((level) => ranks[level.marker.kind] >= ranks[kind])
  return lower < 0 ? stack.length : lower
}

/** `2` of `2.3`. */
const listOf = (number: string | null): string =>
  number === null ? '' : countedIn(number.slice(0, number.lastIndexOf('.')))

function isPrefix(parent: string | null, child: string | null): boolean {
  if (parent === null || child === null) return false
  return child.startsWith(`${parent}.`) || countedIn(child).startsWith(`${countedIn(parent)}.`)
}
