/** Parts of the source in bare letters: `Số: 12/TB-UBND` is `so: 12/tb-ubnd`. */
import type { Line } from '../lines/lines.js'
import type { Range } from '../lines/passage.js'
import type { Source } from './tree.js'

export const plainOf = ({ bare }: Source, { start, end }: Range): string => bare.slice(start, end)

/** The text of a line, from its first character to its last. */
export const plainOfLine = ({ bare }: Source, { first, last }: Line): string => bare.slice(first, last)
