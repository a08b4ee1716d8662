/** The sign after the number of a marker: as it was printed, and as it was meant. */
import type { MarkerKind } from './marker.js'

/** Emphasis that ends after a marker or begins there: `**1.** Giao`, `<strong>1.</strong> Giao`, `**1.**** **Giao`. */
export const CLOSED = String.raw`(?:[*_]|<\/?[a-z][^<>]{0,80}>){0,8}`

/** `1:`, `1]`, `a}`, `a )`: how a scan reads `1.` and `a)`; the source of a pattern. */
export const SCANNED_STOP = String.raw`(?:[:\]}]| \))(?=\s+[“"]?\p{Lu})`

/** A Markdown writer escapes what looks like a list: `1\\. Giao`. */
export function stopOf(printed: string): string {
  return printed.length > 1 ? printed.replace('\\', '').trim() : printed
}

/** `2:`, `2..` and `b]` continue `1.` and `a)`; `Mục 2:` and `Hai là:` are printed so. */
const MEANT: Partial<Record<MarkerKind, string>> = { arabic: '.', roman: '.', letter: ')' }
const SCANNED = new Set(['..', ':', ']', '}'])

export function meantStop(kind: MarkerKind, stop: string): string {
  return SCANNED.has(stop) ? (MEANT[kind] ?? stop) : stop
}
