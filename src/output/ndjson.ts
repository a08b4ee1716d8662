import type { Format, FormatOptions } from './format.js'
import { selector } from './select.js'

/** One notice per line (https://github.com/ndjson/ndjson-spec). */
export function ndjson({ select: path }: FormatOptions): Format<string> {
  const select = selector(path)
  return {
    piece: (notice) => JSON.stringify(select(notice)),
    alone: (piece) => `${piece}\n`,
    open: () => '',
    add: (piece) => `${piece}\n`,
    close: () => '',
  }
}
