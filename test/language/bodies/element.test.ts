import { describe, expect, it } from 'vitest'
import { readElement, standsAlone } from '../../../src/language/bodies/element.js'
import { comparableOf } from '../../../src/language/comparable.js'

const AT = 'giao '.length
const read = (text: string) => readElement(comparableOf(`giao ${text}`), AT)

describe('readElement', () => {
  it.each([
    ['Sở Y tế', ' rà soát', 'short', false, false],
    ['các sở, ban, ngành', ' rà soát', 'determiner', false, false],
    ['các Phó Chủ tịch UBND tỉnh', ' chỉ đạo', 'determiner', false, false],
    ['các Vụ trưởng, Cục trưởng', ', Giám đốc Sở Y tế', 'determiner', false, false],
    ['các Giám đốc Sở', ', Cục trưởng', 'determiner', false, false],
    ['bộ, ngành, địa phương liên quan', ' rà soát', 'determiner', false, false],
    ['đồng chí Lê Văn An', ' theo dõi', 'address', false, false],
    ['Giám đốc Sở Y tế', ' rà soát', 'office', false, false],
    ['Bí thư', ', Chủ tịch UBND xã', 'office', true, false],
    ['Chánh Văn phòng', ' rà soát', 'office', false, false],
    ['Ban Chỉ đạo', ' rà soát', 'committee', true, false],
    ['xã Tân Lập', ' rà soát', 'unit', false, false],
    ['Tỉnh', ' rà soát', 'unit', false, false],
    ['Cục', ' rà soát', 'short', false, false],
    ['chính quyền', ' rà soát', 'generic', true, false],
  ])('reads %j', (name, behind, kind, bare, shared) => {
    expect(read(name + behind)).toEqual({ start: AT, end: AT + name.length, kind, bare, shared })
  })

  it.each([
    'tỉnh rà soát',
    'thanh tra toàn diện',
    'Thanh tra toàn diện',
    'lãnh đạo, chỉ đạo',
    'các giải pháp',
    'đồng chí rà soát',
    'rà soát',
  ])('reads none in %j', (text) => {
    expect(read(text)).toBeNull()
  })

  it('goes no deeper than offices of offices of offices', () => {
    const line = comparableOf('Sở Y tế')
    expect(readElement(line, 0, 3)).not.toBeNull()
    expect(readElement(line, 0, 4)).toBeNull()
  })
})

describe('standsAlone', () => {
  it.each([
    ['Nhà đầu tư rà soát', true],
    ['Sở Y tế rà soát', true],
    ['Bí thư rà soát', true],
    ['UBND rà soát', true],
    ['đơn vị rà soát', false],
    ['bí thư rà soát', false],
  ])('%s: %j', (text, alone) => {
    expect(standsAlone(comparableOf(`giao ${text}`), read(text)!)).toBe(alone)
  })
})
