/**
 * Line ends that a program wrote as escapes.
 *
 *     "THÔNG BÁO\r\nKết luận của Giám đốc"  →  "THÔNG BÁO" / "Kết luận của Giám đốc"
 */
import { latin } from '../language/latin.js'

/** Not before a small letter, as in the path `D:\notes`. */
const WRITTEN = latin(/\\r\\n|\\[nr](?!\p{Ll})/gu)
/** Fewer may belong to paths. */
const LEAST = 3

export function decodeLineEnds(text: string): { text: string; offset: number | null } {
  if (!text.includes('\\n') && !text.includes('\\r')) return { text, offset: null }
  const found = text.match(WRITTEN)
  if (found === null || found.length < LEAST) return { text, offset: null }
  return { text: text.replace(WRITTEN, '\n'), offset: text.search(WRITTEN) }
}
