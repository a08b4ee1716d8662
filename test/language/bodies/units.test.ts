import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { capitalRun, placesAfter, readUnits, regionsEnd } from '../../../src/language/bodies/units.js'

describe('readUnits', () => {
  it.each([
    ['tỉnh Phú Mỹ', ' chỉ đạo', true],
    ['huyện, thị xã và thành phố', ' rà soát', false],
    ['xã: Đức Phổ, Bình An và Trà Câu', ' rà soát', true],
    ['huyện , thị xã , thành phố', ' rà soát', false],
    ['phường 1, phường 2', ', Công an tỉnh', true],
    ['thành phố Bà Rịa - Vũng Tàu', ', Sở Y tế', true],
    ['thành phố Bà Rịa — Vũng Tàu', ', Sở Y tế', true],
    ['xã Hội An', ', Hội Nông dân huyện', true],
    ['tỉnh Ninh Thuận (cũ)', ' bàn giao', true],
    ['xã', ' và các Sở', false],
    ['xã/phường', ' rà soát', false],
  ])('reads %j', (units, behind, placed) => {
    expect(readUnits(comparableOf(`UBND ${units}${behind}`), 5)).toEqual({ end: 5 + units.length, placed })
  })

  it('reads no more of them than it is told', () => {
    const line = comparableOf('huyện Bắc Hà, thị xã Kim Sơn')
    expect(readUnits(line, 0, 1)).toEqual({ end: 'huyện Bắc Hà'.length, placed: true })
    expect(readUnits(line, 0)).toEqual({ end: line.text.length, placed: true })
  })

  it('reads none where no level stands', () => {
    expect(readUnits(comparableOf('Sở Y tế'), 0)).toBeNull()
    expect(readUnits(comparableOf('xã hội hóa'), 0)).toBeNull()
  })
})

describe('placesAfter', () => {
  const places = (text: string) => text.slice('xã'.length, placesAfter(comparableOf(text), 'xã'.length))

  it.each([
    ['xã Tân Lập, Hòa An rà soát', ' Tân Lập, Hòa An'],
    ['xã: Tân Lập, Hòa An', ': Tân Lập, Hòa An'],
    ['xã: Tân Lập , Hòa An ; Sở Y tế', ': Tân Lập , Hòa An'],
    ['xã Tân Lập; Sở Y tế', ' Tân Lập'],
    ['xã: Tân Lập (chủ trì), Hòa An (2 thôn) rà soát', ': Tân Lập (chủ trì), Hòa An'],
    ['xã Tân Lập (chủ trì), Sở Y tế', ' Tân Lập'],
    ['xã Tân Lập, Sở Y tế', ' Tân Lập'],
    ['xã: Tập trung rà soát', ''],
    ['xã: Lập 02 tổ', ''],
    ['xã: Trực 24/24 giờ, 100% quân số', ''],
    ['xã: Tân 1 và Tân 2 rà soát', ': Tân 1 và Tân 2'],
    ['xã 03 người túc trực', ''],
    ['xã 3 rà soát', ' 3'],
    ['xã rà soát', ''],
    ['xã Đồng bằng sông Hồng và Tây Nguyên rà soát', ' Đồng bằng sông Hồng và Tây Nguyên'],
    ['xã Tây Nguyên, miền núi phía Bắc rà soát', ' Tây Nguyên, miền núi phía Bắc'],
  ])('of %j are %j', (text, named) => {
    expect(places(text)).toBe(named)
  })
})

describe('regionsEnd', () => {
  it.each([
    ['Bắc Bộ và Bắc Trung Bộ', ' rà soát'],
    ['miền núi phía Bắc, Tây Nguyên và Tân Lập', ', Sở Y tế'],
    ['Trung Bộ', ' và các địa phương'],
  ])('of %j', (regions, behind) => {
    expect(regionsEnd(comparableOf(regions + behind), 0)).toBe(regions.length)
  })

  it('is none of a place', () => {
    expect(regionsEnd(comparableOf('Tân Lập, Tây Nguyên'), 0)).toBe(-1)
  })
})

describe('capitalRun', () => {
  it.each([
    ['Tân Lập 2 rà soát', 'Tân Lập 2'],
    ['Tân Lập, Hòa An', 'Tân Lập'],
    ['Tân', 'Tân'],
  ])('of %j is %j', (text, run) => {
    expect(capitalRun(comparableOf(`xã ${text}`), 3)).toBe(3 + run.length)
  })
})
