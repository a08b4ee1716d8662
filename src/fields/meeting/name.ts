/**
 * The name of the meeting: from the subject, else from the sentence that opens the notice.
 *
 *     "Kết luận … tại" **"cuộc họp nghe báo cáo …"**, "… đã chủ trì" **"buổi họp trực tuyến với …"**
 */
import type { Passage, Span } from '../../lines/passage.js'
import type { Context } from '../context.js'
import { nameInOpening } from './name/opening.js'
import { namedBySubject, nameInSubject } from './name/subject.js'

/** @param held - the day of the meeting, which is no part of its name */
export function readName(
  opening: readonly Passage[],
  subject: Span | null,
  held: string | null,
  context: Context,
): Span | null {
  const told = subject && nameInSubject(subject, held)
  if (subject && context.doubts.has(subject)) context.doubt(told, 'subject-by-place')
  return told ?? nameInOpening(opening, subject, held, context) ?? (subject && namedBySubject(subject))
}
