import { describe, expect, it } from 'vitest'
import { findResidue } from '../../../src/decode/garbled/residue.js'

describe('findResidue', () => {
  it.each([
    ['three scripts in a run', 'Báo cáo\n␃ก犄', 8],
    ['Han that nobody writes', 'Xã 㐀㐁', 3],
    ['what stands beyond the basic plane among them', 'Xã 犄ก😀', 3],
  ])('tells %s', (_, text, offset) => {
    expect(findResidue(text)).toBe(offset)
  })

  it.each([
    ['Chinese', '中华人民共和国'],
    ['Japanese', '日本語のテキスト、カナ'],
    ['the scripts of Europe', 'ΑθήναМоскваԁɐ'],
    ['each script in a word of its own', 'Αθήνα ก犄 x犄犄'],
    ['signs', '→ ✓ ■ ──── ≥ ∑'],
    ['Vietnamese, composed or not', 'Kết luận'.normalize('NFD') + ' Kết luận'],
  ])('tells none in %s', (_, text) => {
    expect(findResidue(text)).toBe(-1)
  })
})
