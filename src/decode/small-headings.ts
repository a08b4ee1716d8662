/**
 * Restores capitals in headings that were typed in small letters, in a font that shows capitals for them:
 * `i- đánh giá chung` … `ii- nhiệm vụ thời gian tới`.
 */
import { latin } from '../language/latin.js'
import { romanValue } from '../language/roman.js'

const HEADING = latin(/^[ \t*_]*([ivx]{1,5}) ?[-./][ \t]*\p{Ll}[\p{Ll}\d ,:;()/-]{3,100}[*_ \t]*$/gmu)

/** `i` may also be an item below `h`: only headings that count up from one are raised. */
export function raiseSmallHeadings(text: string): string {
  const headings = [...text.matchAll(HEADING)].filter(
    ([, number], index) => romanValue(number!.toUpperCase()) === index + 1,
  )
  if (headings.length < 2) return text
  let from = 0
  let raised = ''
  for (const { 0: line, index } of headings) {
    raised += text.slice(from, index) + line.toUpperCase()
    from = index + line.length
  }
  return raised + text.slice(from)
}
