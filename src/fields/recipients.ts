/**
 * Foot cells → `recipients`, one entry a line with what goes on below it.
 *
 *     "- Ủy viên BTV Tỉnh ủy (để báo cáo),"     "- UBND tỉnh(báo cáo);"     "- Lưu: VT, KGVX (Thập)."
 *     "- Cơ quan Báo&PT, TH Thành phố;" / "(để đưa tin)"
 */
import type { NoticeTree } from '../blocks/tree.js'
import type { Context } from './context.js'
import { joined } from './joined.js'
import { group } from './recipients/lines.js'
import { bulletEnd } from './recipients/bullet.js'
import { ENTRY_BREAK, INLINE_BREAK, mayHoldMore, readEntries } from './recipients/several.js'
import { readEntry } from './recipients/entry.js'

export function fillRecipients(tree: NoticeTree, context: Context): void {
  const { recipients } = context.draft
  for (const { cells, unsure } of group(tree.foot.children)) {
    const passage = joined(cells, tree.source.text)
    const bullet = bulletEnd(passage.text, 0)
    const bulleted = bullet >= 0
    const inline = cells[0]!.inline && !bulleted
    const first = recipients.length
    if (inline || mayHoldMore(passage.text))
      readEntries(passage, inline ? INLINE_BREAK : ENTRY_BREAK, recipients)
    else readEntry(passage, Math.max(0, bullet), passage.text.length, recipients)
    if (!unsure && (bulleted || cells.length > 1)) continue
    const reason = unsure ? 'recipient-continued' : 'recipient-by-place'
    for (const { text } of recipients.slice(first)) context.doubt(text, reason)
  }
}
