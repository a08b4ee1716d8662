import { describe, expect, it } from 'vitest'
import { isPersonName, nameOfSigner, readPersonName } from '../../src/language/persons.js'

describe('readPersonName', () => {
  const read = (text: string, named = false) => {
    const name = readPersonName(text, 0, named)
    return name && text.slice(name.start, name.end)
  }

  it.each([
    ['Lê Thị Thủy chủ trì', 'Lê Thị Thủy'],
    ['NGUYỄN Văn An', 'NGUYỄN Văn An'],
    ['Y Thanh Hà Niê Kđăm, Bí thư', 'Y Thanh Hà Niê Kđăm'],
    ["K'Brều phát biểu", "K'Brều"],
    ["K' Brỗi phát biểu", "K' Brỗi"],
    ["Bh'riu Thị Lan, Bí thư", "Bh'riu Thị Lan"],
    ["K' phát biểu", null],
    ["D'Artagnan Văn An", null],
    ['Trần Văn An UBND tỉnh', 'Trần Văn An'],
    ['Trần  An', null],
    ['Trần văn An, Chủ tịch', 'Trần văn An'],
    ['Lê thị xã', null],
    ['Trần văn bản', null],
    ['Đỗ đức và An', null],
    ['Trần chủ trì', null],
    ['Sở Y Tế Hà Nam', null],
    ['trần văn An', null],
    ['Lê Thị A B C D', null],
  ])('reads %j as %j', (text, name) => {
    expect(read(text)).toBe(name)
  })

  it('needs no family name where a title has said that a person is named', () => {
    expect(read('Xyz Văn An')).toBeNull()
    expect(read('Xyz Văn An', true)).toBe('Xyz Văn An')
  })

  it('reads at the offset given', () => {
    expect(readPersonName('ông Lê Văn An', 4)).toEqual({ start: 4, end: 13 })
    expect(readPersonName('ông Lê Văn An', 3)).toBeNull()
  })
})

describe('nameOfSigner and isPersonName', () => {
  const signer = (text: string) => {
    const name = nameOfSigner(text)
    return name && text.slice(name.start, name.end)
  }

  it.each([
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ['**Nguyễn Văn An**.', 'Nguyễn Văn An'],
    ['NGUYỄN VĂN AN', 'NGUYỄN VĂN AN'],
    ['Lê thị Hoa', 'Lê thị Hoa'],
    ['Đại tá Nguyễn Văn An', 'Nguyễn Văn An'],
    ['PGS.TS. Nguyễn Văn An', 'Nguyễn Văn An'],
    ['PGS.TS.Nguyễn Văn An', 'Nguyễn Văn An'],
    ["H'Ngoan Niê", "H'Ngoan Niê"],
    ["K'Brều", "K'Brều"],
    ['Lỷ Thị Sin', 'Lỷ Thị Sin'],
  ])('reads %j as the person %j', (text, name) => {
    expect(signer(text)).toBe(name)
    expect(isPersonName(text)).toBe(true)
  })

  it('reads the unusual name of a signer', () => {
    expect(signer('Xyz Văn An')).toBe('Xyz Văn An')
    expect(isPersonName('Xyz Văn An')).toBe(false)
  })

  it.each([
    'Chủ tịch',
    'CHÁNH VĂN PHÒNG',
    'Nguyễn',
    'An',
    '(Đã ký)',
    '- Lưu: VT',
    'Lê An B C D E',
    'Lê Văn An 2',
    '',
  ])('reads none in %j', (text) => {
    expect(signer(text)).toBeNull()
    expect(isPersonName(text)).toBe(false)
  })
})
