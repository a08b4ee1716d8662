import { describe, expect, it } from 'vitest'
import { labelLength, opensAddressees, restLength } from '../../../../src/blocks/head/addressees/label.js'
import { bare } from '../../../../src/language/letters.js'
import { source } from '../../source.js'

describe('opensAddressees', () => {
  const opens = (...lines: string[]) => opensAddressees(source(...lines), 0)

  it.each(['Kính gửi:', 'Kính gởi: Sở Y tế', '**Kính trình:** Bộ Y tế', 'Đồng kính gửi: Sở Y tế'])(
    'knows %s',
    (line) => {
      expect(opens(line)).toBe(true)
    },
  )

  it('knows a label that a narrow cell broke', () => {
    expect(opens('Kính', 'gửi: Sở Y tế.')).toBe(true)
    expect(opens('| **Kính**', '**gửi:**')).toBe(true)
  })

  it('knows none without its second word or its colon there', () => {
    expect(opens('Kính', 'gửi Sở Y tế.')).toBe(false)
    expect(opens('Kính', '', 'gửi: Sở Y tế.')).toBe(false)
    expect(opens('Kính')).toBe(false)
    expect(opens('Kính phục vụ mái', 'gửi: Sở Y tế.')).toBe(false)
    expect(opens('Trân trọng kính gửi: Sở Y tế')).toBe(false)
  })
})

describe('labelLength and restLength', () => {
  const labelOf = (line: string) => line.slice(0, labelLength(bare(line)))

  it('measure the label with its colon and emphasis', () => {
    expect(labelOf('Kính gửi: Sở Y tế')).toBe('Kính gửi:')
    expect(labelOf('**Kính gửi:** Sở Y tế')).toBe('**Kính gửi:**')
    expect(labelLength(bare('Kính'))).toBe('Kính'.length)
    expect(labelOf('Kính mời: Sở Y tế')).toBe('Kính mời:')
    expect(labelLength(bare('Kính mời Sở Y tế dự họp.'))).toBe(-1)
  })

  it('measure the rest of a broken one', () => {
    expect(restLength(bare('gửi: Sở Y tế'))).toBe('gửi:'.length)
    expect(restLength(bare('gửi Sở Y tế'))).toBe(0)
  })
})
