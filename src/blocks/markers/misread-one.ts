/**
 * `I.` | `2.` | `3.`, `l.` | `2.`: a figure one that a scan took for a letter; and `1.` | `1.` | `2.` | `II.`: a Roman one that
 * it took for a figure.
 */
import type { Paragraph } from '../tree.js'

const MISREAD = new Set(['roman I', 'letter l'])

/** Gives such markers the kind of the next ones; `I.` stays Roman if the text continues so. */
export function tellMisreadOnes(paragraphs: readonly Paragraph[]): void {
  const found: Paragraph[] = []
  let one: Paragraph | null = null
  let [first, second]: (Paragraph | undefined)[] = []
  let roman = false
  for (const paragraph of paragraphs) {
    const { marker } = paragraph
    if (!marker || marker.number === null) continue
    const { kind, number } = marker
    first ??= paragraph
    if (paragraph !== first) second ??= paragraph
    if (kind === 'roman' && number !== 'I') {
      if (number === 'II' && !roman && second && isMisreadRoman(first, second)) tell(first, 'roman')
      return
    }
    roman ||= kind === 'roman'
    if (kind === 'arabic' && number === '2' && one && stopOf(one) === stopOf(paragraph)) found.push(one)
    if (kind === 'arabic') one = null
    else if (MISREAD.has(`${kind} ${number}`)) one = paragraph
  }
  for (const paragraph of found) tell(paragraph, 'arabic')
}

/** Whether the first number of the text is a one below which a list begins. */
const isMisreadRoman = ({ marker: one }: Paragraph, { marker: below }: Paragraph): boolean =>
  one!.kind === 'arabic' &&
  one!.number === '1' &&
  (below!.kind === 'roman' || (below!.series === one!.series && below!.number === '1'))

function tell(paragraph: Paragraph, kind: 'arabic' | 'roman'): void {
  paragraph.marker = { ...paragraph.marker!, kind, series: `${kind}${stopOf(paragraph)}` }
}

const stopOf = ({ marker }: Paragraph): string => marker!.text.slice(marker!.number!.length)
