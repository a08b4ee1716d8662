import type { Format, FormatOptions } from './format.js'
import { select, steps } from './select.js'

/** One notice a line (https://github.com/ndjson/ndjson-spec). */
export function ndjson({ select: path }: FormatOptions): Format<string> {
  const way = path === undefined ? undefined : steps(path)
  return {
    piece: (notice) => JSON.stringify(way ? select(notice, way) : notice),
    alone: (piece) => `${piece}\n`,
    open: () => '',
    add: (piece) => `${piece}\n`,
    close: () => '',
  }
}
