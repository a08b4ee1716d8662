import { stringify } from 'yaml'
import type { Format, FormatOptions } from './format.js'
import { selector } from './select.js'

/** YAML 1.2; one notice is a mapping, several are a sequence of them. Lines are never folded. */
export function yaml({ compact, select: path }: FormatOptions): Format<string> {
  const select = selector(path)
  return {
    piece: (notice) =>
      stringify(select(notice), {
        lineWidth: 0,
        aliasDuplicateObjects: false,
        collectionStyle: compact ? 'flow' : 'any',
      }),
    alone: (piece) => piece,
    open: () => '',
    add: (piece) => `- ${piece.trimEnd().replaceAll(/\n(?=[^\n])/g, '\n  ')}\n`,
    close: (count) => (count === 0 ? '[]\n' : ''),
  }
}
