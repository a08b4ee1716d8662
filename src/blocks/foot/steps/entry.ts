/** `- Như trên;`: an entry with its bullet. */
import { isArchive, isEntry } from '../entries.js'
import type { Step } from '../reading.js'

export const readEntry: Step = (foot, { range, text, plain, column }) => {
  if (column !== foot.listed || foot.ended || !isEntry(text)) return false
  foot.bulleted = true
  foot.bullet = { indent: foot.indentOf(range), grouped: text.includes(':') }
  foot.last = text
  foot.archived ||= isArchive(text, plain)
  return foot.add('recipient', range, column)
}
