/**
 * Whether a line continues the paragraph above: after a hard wrap, or in a sentence cut by a page break.
 *
 *     "… phối hợp với Sở Kế hoạch và Đầu tư và các"  +  "cơ quan, đơn vị liên quan …"
 */
import { startsCapital } from '../../language/letters.js'
import { withoutMarkup } from '../../lines/without-markup.js'
import { emphasisLength } from '../emphasis.js'
import type { Marker } from '../markers/marker.js'
import type { Source } from '../tree.js'
import type { Wrap } from '../wrap/index.js'
import { isCutCompound } from './compound.js'
import { beginsGround, CLOSES, enacts, LEADS, opens, ORDERS, PERIODS, PURPOSE } from './line-begin.js'
import {
  ANNOUNCES,
  COMMA_END,
  endsSentence,
  lineEnd,
  LINK_END,
  TERMINATED,
  WANTS_FIGURE,
} from './line-end.js'
import { isCutEarly, isCutName } from './name.js'
import {
  goesOnTitle,
  hangs,
  isCutClause,
  isBelowHeading,
  isCutFirst,
  isEmpty,
  isGround,
  isOpening,
  isTitle,
  runsOn,
} from './paragraph.js'
import { goesOnRun, opensRun } from './run.js'
import type { Next, Open, Seam } from './seam.js'
import { isFull, isFullFirst, isNearlyFull } from './width.js'

/** `6 tháng đầu năm` */
const COUNTS = /^\d{1,2} /

/**
 * How a line continues the paragraph: not at all, over a line end, or over a blank line or the end of a page. `?`: the
 * layout allows both, and the words decide; what is rejoined so begins with a capital.
 */
export type Joint = 'no' | 'no?' | 'wrap' | 'wrap?' | 'rejoin' | 'rejoin?'

export function joins(source: Source, open: Open, next: Next, wrap: Wrap): Joint {
  const { line, start, slice, marker, gap } = next
  if (marker && (gap || !wrap.hard)) return 'no'
  // A marker alone on its line waits for its text.
  if (isEmpty(open.paragraph) && !marker) return 'wrap'
  const before = lineEnd(source, open.last)
  const ended = endsSentence(before)
  if (gap && !marker && isCutClause(source.text, open, before, slice)) return 'rejoin'
  if (ended && !wrap.hard) return 'no'
  const words = slice.slice(emphasisLength(slice))
  const capital = startsCapital(words)
  if (capital && enacts(words)) return 'no'
  const indented = wrap.indented && line.indent > wrap.indent + 1 && (ended || !hangs(open, line))
  const seam = { before, ended, capital, indented }
  if (marker) return joinsMarked(source, open, next, marker, wrap, seam)
  const heading = !capital && isBelowHeading(source, open.paragraph, slice)
  if (!wrap.hard) return heading ? 'no' : joinsUnwrapped(source, open, next, seam)
  if (
    heading &&
    (gap || !wrap.parted) &&
    !isNearlyFull(open.last, source, wrap) &&
    !isFullFirst(open.last, line, source, start, wrap)
  )
    return 'no'
  if (gap) return joinsOverGap(source, open, next, wrap, seam)
  if (wrap.indented) return indented && (capital || ended) ? 'no' : 'wrap'
  // "… kết luận như sau:" / "6 tháng đầu năm …"
  if (ended && (capital || COUNTS.test(slice)) && ANNOUNCES.test(before)) return 'no'
  if ((!capital && !TERMINATED.test(before)) || COMMA_END.test(before)) return 'wrap'
  if (!ended && (isCutName(before, words) || WANTS_FIGURE.test(before))) return 'wrap'
  return joinsByWidth(source, open, next, wrap, seam)
}

/** A line with a marker, which may be there only by a wrap. */
function joinsMarked(
  source: Source,
  open: Open,
  next: Next,
  marker: Marker,
  wrap: Wrap,
  { before, ended, indented }: Seam,
): Joint {
  const { line, start, slice, due } = next
  if (!ended && (isCutCompound(before, slice) || WANTS_FIGURE.test(before))) return 'wrap'
  if (!indented && goesOnRun(source.text, open, marker)) return 'wrap'
  // An indented marker opens a paragraph, below a full line too.
  if (indented) return 'no'
  const strange = !ended && (marker.kind === 'bullet' ? isOpening(source.text, open) : !due)
  if (!isFull(source, open, next) && !(strange && isNearlyFull(open.last, source, open.wrap))) return 'no'
  // At the margin the next number of a list opens an item, if the sentence above has ended.
  if (wrap.indented && line.indent <= wrap.indent && !(ended && due)) return 'wrap'
  if (!TERMINATED.test(before) && opensRun(source.text, start, marker)) return 'wrap'
  if ((marker.kind === 'arabic' || marker.kind === 'roman') && !ended) return due ? 'no?' : 'wrap'
  if (marker.kind !== 'bullet' || ended || COMMA_END.test(before)) return 'no'
  return startsCapital(slice.slice(marker.length)) ? 'wrap?' : 'wrap'
}

/** A line in a text in which most lines are paragraphs. */
function joinsUnwrapped(
  source: Source,
  open: Open,
  { slice, gap, page }: Next,
  { before, capital }: Seam,
): Joint {
  if (!capital) return opensPeriod(open, slice, before) ? 'no' : gap ? 'rejoin' : 'wrap'
  const words = slice.slice(emphasisLength(slice))
  if (!gap) return LINK_END.test(before) || isCutName(before, words) ? 'wrap?' : 'no'
  if (page && (words.startsWith('(') || isCutName(before, words))) return 'rejoin?'
  if (page && runsOn(source, open, before)) return ORDERS.test(words) ? 'no' : 'rejoin?'
  const cut = COMMA_END.test(before) && (page || !isGround(source, open)) && !PURPOSE.test(words)
  return cut ? 'rejoin?' : 'no'
}

/** A shorter line without a stop, a caption, above `6 tháng đầu năm, … đạt 145 tỷ đồng.` */
const opensPeriod = ({ last }: Open, slice: string, before: string): boolean =>
  PERIODS.test(slice) &&
  TERMINATED.test(slice) &&
  !COMMA_END.test(before) &&
  last.last - last.first < slice.length

function joinsOverGap(
  source: Source,
  open: Open,
  next: Next,
  wrap: Wrap,
  { before, ended, capital, indented }: Seam,
): Joint {
  const { slice, page } = next
  if (!capital && !ended) return 'rejoin'
  // If first lines are indented, a line at the margin continues.
  if (page && wrap.indented && !indented && isNearlyFull(open.last, source, open.wrap)) return 'rejoin?'
  if (ended || indented || PURPOSE.test(slice)) return 'no'
  if (COMMA_END.test(before) || (page && runsOn(source, open, before) && !ORDERS.test(slice)))
    return 'rejoin?'
  if (!isFull(source, open, next)) return 'no'
  return ORDERS.test(withoutMarkup(slice)) ? 'no' : 'rejoin?'
}

/** A line in a text without indentation: the width of the line above decides. */
function joinsByWidth(source: Source, open: Open, next: Next, wrap: Wrap, { before, ended }: Seam): Joint {
  const { line, start, slice } = next
  const words = withoutMarkup(slice)
  // Each ground of a decision is a paragraph of its own, and so is the opening below the last.
  if (ended && (beginsGround(source, start) || (isGround(source, open) && opens(source, start)))) return 'no'
  if (!isFull(source, open, next)) {
    if (!ended && goesOnTitle(source.text, open, words)) return 'wrap'
    // If blank lines separate paragraphs, a line without a stop continues, however short.
    if (wrap.parted && !ended && !isTitle(source.text, open, words)) return 'wrap'
    if (ORDERS.test(words)) return 'no'
    if (
      (!ended || before.endsWith(';')) &&
      isFullFirst(open.last, line, source, start, open.wrap) &&
      isCutFirst(source.text, open, words)
    )
      return 'wrap'
    // If blank lines separate paragraphs, a line need not be full: letters differ in width.
    if (isNearlyFull(open.last, source, wrap) && (wrap.parted || runsOn(source, open, before))) return 'wrap'
    const early = wrap.ragged && !ended && (isOpening(source.text, open) || isCutEarly(before, words))
    return early ? 'wrap' : 'no'
  }
  if (!ended && ORDERS.test(words)) return 'no'
  if (wrap.parted) return 'wrap'
  if (!TERMINATED.test(before)) return ended ? 'wrap?' : 'wrap'
  return CLOSES.test(words) ? 'no' : LEADS.test(words) ? 'no?' : 'wrap?'
}
