/** Who posted a copy without a foot: short lines after the last stop (`… thực hiện./.` / `Sở Xây dựng`). */
import { Loose, type NoticeTree, type Paragraph } from '../../blocks/tree.js'
import { endsInLastStop, MOST_BELOW } from './words.js'

export function setAsideSource(tree: NoticeTree): void {
  const paragraphs = tree.body.children
  if (tree.foot.children.length > 0) return
  const last = paragraphs.findLastIndex(({ text }) => endsInLastStop(text))
  const below = paragraphs.slice(last + 1)
  if (last < 0 || below.length === 0 || below.length > MOST_BELOW || !below.every(isSource)) return
  tree.body.children = paragraphs.slice(0, last + 1)
  for (const { whole } of below) tree.loose.children.push(new Loose(tree.source, whole, 'after'))
}

const SOURCE_LENGTH = 60
const isSource = ({ text, marker }: Paragraph): boolean =>
  marker === null && text.length <= SOURCE_LENGTH && !/[.;:!?]$/.test(text)
