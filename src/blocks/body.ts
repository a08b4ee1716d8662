/**
 * The body: lines → paragraphs. Markers begin a paragraph; hard wraps and sentences cut by a page
 * break are joined; page numbers and garbage are set aside.
 *
 *     "       1. Công ty TNHH MTV Đầu tư, Xây dựng và Kinh doanh dịch vụ"
 *     "Quảng Ngãi tiếp thu các ý kiến …, đảm bảo việc"
 *     "                                         2"
 *     ""
 *     "thực hiện theo đúng quy định."
 */
import { BodyReader } from './body/reader.js'
import { joinMergedRows } from './table/merged-rows.js'
import { nestByIndent } from './markers/nested-lists.js'
import { tellMisreadOnes } from './markers/misread-one.js'
import { runningLines } from './page/running-lines.js'
import { tellSmallRomans } from './markers/small-roman.js'
import type { Loose, Paragraph, Source } from './tree.js'

export interface Body {
  paragraphs: Paragraph[]
  loose: Loose[]
  /** Numbers of lines that may continue the paragraph above as well as begin one. */
  unsure: number[]
}

export function readBody(
  source: Source,
  from: number,
  offset: number,
  to: number,
  running: ReadonlySet<number> = runningLines(source, from, to),
): Body {
  const reader = new BodyReader(source, from, to, running)
  for (let index = from; index < to; index++) reader.read(index, index === from ? offset : 0)
  const { paragraphs, loose, unsure } = reader
  joinMergedRows(source, paragraphs)
  if (!reader.wrapped) nestByIndent(source, paragraphs)
  tellSmallRomans(paragraphs)
  tellMisreadOnes(paragraphs)
  return { paragraphs, loose, unsure }
}
