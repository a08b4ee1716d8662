import { describe, expect, it } from 'vitest'
import { letter } from '../../../src/language/numbers/letter.js'
import { readAs } from './read.js'

describe('letter', () => {
  it.each([
    ['3653/UBND-TNMT về', '3653/UBND-TNMT', null, 'UBND'],
    ['345/CAT-PV01-Đ2,', '345/CAT-PV01-Đ2', null, 'CAT'],
    ['9/SYT – KHTC.', '9/SYT – KHTC', null, 'SYT'],
    ['95/CAT-PC08(Đ1)', '95/CAT-PC08(Đ1)', null, 'CAT'],
  ])('reads %j', (text, number, type, organ) => {
    expect(readAs(letter, text)).toEqual([number, type, organ])
  })

  it.each(['3653/UBND', '12/Phòng-Ban', '3653-UBND/TNMT', '9/SYT, KHTC'])('reads none in %j', (text) => {
    expect(readAs(letter, text)).toBeNull()
  })
})
