import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { directiveEnd, type Directive } from '../../../src/language/directives/directive.js'

/** The directives that begin at the "|", and what each goes on to. */
function extents(marked: string): string[] {
  const parts = marked.split('|')
  const text = parts.join('')
  let at = parts[0]!.length
  const found = parts.slice(1).map((part): Directive => {
    const start = at
    at += part.length
    return { start, end: text.length, lead: [], support: [], by: 'given', certain: true }
  })
  return found.map(({ start }, index) => text.slice(start, directiveEnd(comparableOf(text), found, index)))
}

describe('directiveEnd', () => {
  it.each([
    ['|Giao Sở A rà soát.', ['Giao Sở A rà soát.']],
    ['|Giao Sở A rà soát; |giao Sở B báo cáo.', ['Giao Sở A rà soát', 'giao Sở B báo cáo.']],
    ['|Giao Sở A rà soát và |giao Sở B báo cáo.', ['Giao Sở A rà soát', 'giao Sở B báo cáo.']],
    [
      '|Giao Sở A rà soát (|Sở B chủ trì), báo cáo.',
      ['Giao Sở A rà soát (Sở B chủ trì), báo cáo.', 'Sở B chủ trì'],
    ],
  ])('%j', (marked, directives) => {
    expect(extents(marked)).toEqual(directives)
  })
})
