import { describe, expect, it } from 'vitest'
import { isNoise, misreadLabel } from '../../../../src/blocks/foot/damage/misread.js'
import { source } from '../../source.js'

const ENTRY = '- BHXH Việt Nam (để b/c);'
const label = (line: string, below = ENTRY) => line.slice(0, misreadLabel(source(line, '', below), 0))

describe('misreadLabel', () => {
  it.each([
    ['tem EU KT. GIÁM ĐỐC', 'tem EU '],
    ['Di H0) VỀ TỦ TL. TRƯỞNG BAN', 'Di H0) VỀ TỦ '],
    ['Nơi nhận: _ Ti T/L BAN THƯỜNG VỤ', 'Nơi nhận: _ Ti '],
  ])('is what stands before the authority in %j', (line, noise) => {
    expect(label(line)).toBe(noise)
  })

  it.each([
    'TM. ỦY BAN NHÂN DÂN',
    'Nơi nhận:          KT. CHỦ TỊCH',
    'Nơi nhận: KT. CHỦ TỊCH',
    'Lê Văn An   KT. CHỦ TỊCH',
    'GIÁM ĐỐC   KT. CHỦ TỊCH',
    '- Như trên; KT. CHỦ TỊCH',
    'Giao Sở Y tế trình KT. CHỦ TỊCH.',
    'Văn phòng Sở phối hợp với TL. BỘ TRƯỞNG',
  ])('finds none in %j', (line) => {
    expect(label(line)).toBe('')
  })

  it('wants a list below', () => {
    expect(label('tem EU KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC')).toBe('')
  })
})

describe('isNoise', () => {
  it('is nothing else that stands there', () => {
    expect(isNoise('tem EU')).toBe(true)
    expect(['TL. CHỦ TỊCH', 'GIÁM ĐỐC', '- Như trên;', 'Lê Văn An'].some(isNoise)).toBe(false)
  })
})
