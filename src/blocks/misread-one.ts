/** `I.` | `2.` | `3.`, `l.` | `2.`: the one of a list of figures, which a scan took for a letter. */
import type { Paragraph } from './tree.js'

const MISREAD = new Set(['roman I', 'letter l'])

/** Gives such markers the kind of those behind them; `I.` is Roman where the text counts on so. */
export function tellMisreadOnes(paragraphs: readonly Paragraph[]): void {
  const found: Paragraph[] = []
  let one: Paragraph | null = null
  for (const paragraph of paragraphs) {
    const { marker } = paragraph
    if (!marker || marker.number === null) continue
    const { kind, number } = marker
    if (kind === 'roman' && number !== 'I') return
    if (kind === 'arabic' && number === '2' && one && stopOf(one) === stopOf(paragraph)) found.push(one)
    if (kind === 'arabic') one = null
    else if (MISREAD.has(`${kind} ${number}`)) one = paragraph
  }
  for (const paragraph of found)
    paragraph.marker = { ...paragraph.marker!, kind: 'arabic', series: `arabic${stopOf(paragraph)}` }
}

const stopOf = ({ marker }: Paragraph): string => marker!.text.slice(marker!.number!.length)
