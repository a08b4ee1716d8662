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
  if (told) return told
  const opened = nameInOpening(opening, subject, held, context)
  const named = subject && namedBySubject(subject)
  return named && (!opened || saysMore(named.text, opened.text)) ? named : opened
}

/** `Kết luận` **cuộc họp giao ban tháng 7** says more than that they **họp giao ban**. */
const saysMore = (named: string, opened: string): boolean =>
  opened.startsWith('họp ') && !named.startsWith('họp ') && named.length > opened.length
