import { describe, expect, it } from 'vitest'
import { headAt, mayBeHead, nounAt } from '../../../src/language/bodies/heads.js'
import { comparableOf } from '../../../src/language/comparable.js'

const head = (text: string, at = 0) => {
  const found = headAt(comparableOf(text), at)
  return found && [text.slice(at, found.end), found.kind]
}

describe('headAt', () => {
  it.each([
    ['các sở', 'các', 'determiner'],
    ['12 xã, phường', '12', 'determiner'],
    ['đồng chí Lê Văn An', 'đồng chí', 'address'],
    ['Phó Chủ tịch UBND xã', 'Phó Chủ tịch', 'office'],
    ['P.Giám đốc Sở', 'P.Giám đốc', 'office'],
    ['Ban Chỉ đạo tỉnh', 'Ban Chỉ đạo', 'committee'],
    ['Hạt Quản lý đê Thọ An', 'Hạt Quản lý đê', 'organisation'],
    ['Uỷ ban nhân dân xã', 'Uỷ ban nhân dân', 'organisation'],
    ['SXD rà soát', 'SXD', 'organisation'],
    ['CA tỉnh', 'CA', 'organisation'],
    ['CA các xã', 'CA', 'organisation'],
    ['CA mắc mới', null, null],
    ['TN&MT rà soát', null, null],
    ['Sở Y tế', 'Sở', 'short'],
    ['P.Kỹ thuật', 'P.', 'short'],
    ['nhà thầu thi công', 'nhà thầu', 'open'],
    ['địa phương rà soát', 'địa phương', 'generic'],
    ['các thôn', 'các', 'determiner'],
    ['Ba Sở: Y tế', 'Ba', 'determiner'],
    ['Thôn Đồi Sim', 'Thôn', 'unit'],
    ['xã Hội An', 'xã', 'unit'],
    ['tỉnh ủy quyền cho', 'tỉnh', 'unit'],
    ['Tỉnh ủy giao', 'Tỉnh ủy', 'organisation'],
  ])('of %j is %j, of the kind %j', (text, word, kind) => {
    expect(head(text)).toEqual(word === null ? null : [word, kind])
  })

  it.each([
    'trường hợp vướng mắc',
    'xã hội hóa',
    'phòng, chống dịch',
    'Phòng thủ dân sự tỉnh',
    'Trạm 110kV',
    'P.Hạt trưởng Hạt Kiểm lâm',
    'III',
    'THPT',
    'QUAN ĐIỂM, YÊU CẦU',
    'Ba Chẽ rà soát',
    'GRDP tăng',
    '12 tỷ đồng',
    'rà soát',
    'sởy',
    '',
  ])('is none in %j', (text) => {
    expect(head(text)).toBeNull()
  })

  it('stands where it is asked for', () => {
    expect(head('giao Sở Y tế', 5)).toEqual(['Sở', 'short'])
    expect(head('giao Sở Y tế', 6)).toBeNull()
  })
})

describe('mayBeHead', () => {
  it('tells by the first letters', () => {
    expect(['Sở Y tế', 'UBND xã', 'XYZ', 'các xã'].every((text) => mayBeHead(comparableOf(text), 0))).toBe(
      true,
    )
    expect(['rà soát', 'Xz', '5'].some((text) => mayBeHead(comparableOf(text), 0))).toBe(false)
  })
})

describe('nounAt', () => {
  it.each([
    ['tổ chức, cá nhân', 'tổ chức, cá nhân', 'generic'],
    ['tổ chức tín dụng', 'tổ chức', 'open'],
    ['hộ dân bị ảnh hưởng', 'hộ dân', 'open'],
    ['xã, phường', 'xã', 'unit'],
    ['phòng nghiệp vụ', 'phòng', 'generic'],
    ['Sở: Y tế', 'Sở', 'generic'],
  ])('of %j is %j', (text, word, kind) => {
    const noun = nounAt(comparableOf(text), 0)
    expect(noun && [text.slice(0, noun.end), noun.kind]).toEqual([word, kind])
  })

  it.each(['tổ trưởng', 'xã hội', 'đồng chí', 'các xã', 'rà soát'])('is none in %j', (text) => {
    expect(nounAt(comparableOf(text), 0)).toBeNull()
  })
})
