import { describe, expect, it } from 'vitest'
import { dropBanners } from '../../../../src/blocks/head/issuer/twice.js'
import { rows, toldPieces } from '../rows.js'

/** The roles of the lines, told behind the rule. */
function roles(...lines: ['issuer' | 'number' | 'other', string][]): string[] {
  const { read, pieces } = rows(...lines.map((cell) => [cell]))
  dropBanners(read, pieces)
  return toldPieces(read, pieces).map(([role]) => role)
}

describe('dropBanners', () => {
  it('drops a name above the same, and the one below the number', () => {
    expect(roles(['issuer', 'SỞ Y TẾ'], ['other', 'Trang chủ'], ['issuer', 'SỞ Y TẾ'])).toEqual([
      'other',
      'other',
      'issuer',
    ])
    expect(roles(['issuer', 'SỞ Y TẾ'], ['number', 'Số: 1/TB-SYT'], ['issuer', 'SỞ Y TẾ'])).toEqual([
      'issuer',
      'number',
      'other',
    ])
  })

  it('drops a longer name above, where something else stands between', () => {
    const [longer, name] = ['SỞ Y TẾ TỈNH HÀ NAM', 'SỞ Y TẾ']
    expect(roles(['issuer', longer], ['other', 'Trang chủ'], ['issuer', name])[0]).toBe('other')
    expect(roles(['issuer', longer], ['issuer', 'CỔNG A'], ['other', 'Tin tức'], ['issuer', name])).toEqual([
      'other',
      'other',
      'other',
      'issuer',
    ])
    expect(roles(['issuer', longer], ['issuer', name])).toEqual(['issuer', 'issuer'])
    expect(roles(['issuer', 'SỞ Y TẾX'], ['other', 'Trang chủ'], ['issuer', name])[0]).toBe('issuer')
  })

  it('keeps the same name of two levels', () => {
    const levels = ['TÒA ÁN NHÂN DÂN', 'TỈNH HÀ NAM', 'TÒA ÁN NHÂN DÂN', 'HUYỆN BÌNH LỤC']
    expect(new Set(roles(...levels.map((name): ['issuer', string] => ['issuer', name])))).toEqual(
      new Set(['issuer']),
    )
  })

  it('keeps the same name beside it, on one line', () => {
    const { read, pieces } = rows([
      ['issuer', 'SỞ Y TẾ'],
      ['issuer', 'SỞ Y TẾ'],
    ])
    dropBanners(read, pieces)
    expect(pieces.map(({ role }) => role)).toEqual(['issuer', 'issuer'])
  })
})
