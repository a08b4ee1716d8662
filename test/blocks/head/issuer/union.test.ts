import { describe, expect, it } from 'vitest'
import { dropUnion } from '../../../../src/blocks/head/issuer/union.js'
import { rows, toldPieces } from '../rows.js'

const UNION = 'ĐOÀN TNCS HỒ CHÍ MINH'
const dropped = (...lines: Parameters<typeof rows>) => {
  const { read, pieces } = rows(...lines)
  dropUnion(read, pieces)
  return toldPieces(read, pieces)
}

describe('dropUnion', () => {
  it('names the heading beside the issuer, or below the number', () => {
    expect(
      dropped([
        ['issuer', 'TỈNH ĐOÀN HÀ NAM'],
        ['issuer', `**${UNION}**`],
      ]),
    ).toEqual([
      ['issuer', 'TỈNH ĐOÀN HÀ NAM'],
      ['motto', `**${UNION}**`],
    ])
    const full = 'ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH'
    expect(
      dropped([['issuer', 'TỈNH ĐOÀN HÀ NAM']], [['number', 'Số: 2-TB/TĐTN']], [['issuer', full]])[2],
    ).toEqual(['motto', full])
  })

  it('parts both columns that one line holds', () => {
    expect(dropped([['issuer', `BAN CHẤP HÀNH TRUNG ƯƠNG ${UNION}`]])).toEqual([
      ['issuer', 'BAN CHẤP HÀNH TRUNG ƯƠNG'],
      ['motto', UNION],
    ])
  })

  it('leaves the name of the issuer itself', () => {
    expect(dropped([['issuer', UNION]], [['issuer', 'BCH TỈNH HÀ NAM']])[0]).toEqual(['issuer', UNION])
    expect(dropped([['issuer', 'BAN CHẤP HÀNH']], [['issuer', UNION]])[1]).toEqual(['issuer', UNION])
    const whole = `BAN CHẤP HÀNH ${UNION}`
    expect(dropped([['issuer', whole]], [['motto', 'ĐẢNG CỘNG SẢN VIỆT NAM']])[0]).toEqual(['issuer', whole])
    expect(dropped([['issuer', 'HỌC VIỆN CHÍNH TRỊ QUỐC GIA HỒ CHÍ MINH']])).toHaveLength(1)
  })
})
