import { describe, expect, it } from 'vitest'
import type { Recipient } from '../../../src/fields/recipients/entry.js'
import {
  ENTRY_BREAK,
  INLINE_BREAK,
  mayHoldMore,
  readEntries,
} from '../../../src/fields/recipients/several.js'
import { plain } from '../fill.js'
import { passageOf } from '../paragraphs.js'

function read(text: string, breaks: RegExp): string[] {
  const recipients: Recipient[] = []
  readEntries(passageOf(text), breaks, recipients)
  return plain(recipients).map((recipient) => recipient.text)
}

describe('readEntries', () => {
  it('parts entries at a dash behind what closes one', () => {
    expect(read('- Như trên; - Sở Y tế. - Lưu: VT.', ENTRY_BREAK)).toEqual(['Như trên', 'Sở Y tế', 'Lưu: VT'])
    expect(read('- Như trên - Lưu: VT.', ENTRY_BREAK)).toEqual(['Như trên', 'Lưu: VT'])
    expect(read('- Sở Y tế; nội vụ - Tài chính', ENTRY_BREAK)).toEqual(['Sở Y tế; nội vụ - Tài chính'])
  })

  it('parts entries on the line of the label at a semicolon', () => {
    expect(read('Như trên; Sở Y tế; Lưu: VT.', INLINE_BREAK)).toEqual(['Như trên', 'Sở Y tế', 'Lưu: VT'])
    expect(read('Các sở; ban, ngành', INLINE_BREAK)).toEqual(['Các sở; ban, ngành'])
  })
})

describe('mayHoldMore', () => {
  it.each([
    ['Như trên; - Lưu: VT', true],
    ['Như trên;- Lưu: VT', true],
    ['- Như trên', false],
    ['TT-UB', false],
  ])('%j', (text, more) => {
    expect(mayHoldMore(text)).toBe(more)
  })
})
