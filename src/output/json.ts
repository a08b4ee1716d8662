import type { Format, FormatOptions } from './format.js'
import { selector } from './select.js'

/** JSON: an object for a single notice, an array of objects for several. */
export function json({ compact, select: path }: FormatOptions): Format<string> {
  const select = selector(path)
  const indent = compact ? undefined : 2
  return {
    piece: (notice) => JSON.stringify(select(notice), undefined, indent),
    alone: (piece) => `${piece}\n`,
    open: () => '[',
    add: (piece, index) => {
      const comma = index === 0 ? '' : ','
      return compact ? `${comma}${piece}` : `${comma}\n  ${piece.replaceAll('\n', '\n  ')}`
    },
    close: (count) => (compact || count === 0 ? ']\n' : '\n]\n'),
  }
}
