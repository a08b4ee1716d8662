import { readHead } from '../../../src/blocks/head/index.js'
import { source, told } from '../source.js'

/** The head of the given lines: its cells, what never was its own, and where the body begins. */
export function head(...lines: string[]) {
  const { cells, loose, columns, line, offset } = readHead(source(...lines))
  return { cells: told(cells), loose: told(loose), columns, line, body: lines.join('\n').slice(offset) }
}
