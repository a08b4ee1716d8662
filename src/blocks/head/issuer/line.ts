/** `UBND TỈNH HÀ NAM`: a line in capitals that begins like the name of an issuer. */
import { isCapitals } from '../../../language/letters.js'
import type { Line } from '../../../lines/lines.js'
import { plainOfLine } from '../../plain.js'
import type { Source } from '../../tree.js'
import { beginsIssuer } from '../words.js'

export const isIssuerLine = (source: Source, line: Line): boolean =>
  isCapitals(source.text.slice(line.first, line.last)) && beginsIssuer(plainOfLine(source, line))
