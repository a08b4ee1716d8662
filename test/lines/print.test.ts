import { describe, expect, it } from 'vitest'
import { Passage } from '../../src/lines/passage.js'
import { printedText, type Print } from '../../src/lines/print.js'

describe('printedText', () => {
  const read = 'Sở Y tế,  Sở **Nội vụ**'
  const as = (print: Partial<Print>) =>
    printedText(new Passage(read, [{ start: 0, end: read.length }]), 0, 17, {
      printed: read,
      mended: [],
      added: [],
      dropped: [],
      ...print,
    })

  it('is what is read where nothing differs', () => {
    expect(as({})).toBe('Sở Y tế, Sở Nội v')
    expect(as({ added: [30] })).toBe('Sở Y tế, Sở Nội v')
  })

  it('has letters as they stand in the source, blanks that were dropped, and none that were added', () => {
    expect(as({ printed: 'Sờ Y tế,  Sở **Nội vụ**', mended: [1] })).toBe('Sờ Y tế, Sở Nội v')
    expect(as({ added: [2] })).toBe('SởY tế, Sở Nội v')
    expect(as({ dropped: [7] })).toBe('Sở Y tế , Sở Nội v')
    expect(as({ dropped: [0] })).toBe('Sở Y tế, Sở Nội v')
  })
})
