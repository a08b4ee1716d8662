import { describe, expect, it } from 'vitest'
import { readFrame } from '../../../src/blocks/head/frame.js'
import { source, told } from '../source.js'
import { toldPieces } from './rows.js'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const NUMBER = 'Số: 12/TB-SYT'

function frame(...lines: string[]) {
  const read = source(...lines)
  const { pieces, addressees, type, rest, letter, line } = readFrame(read)
  return {
    pieces: toldPieces(read, pieces),
    addressees: told(addressees),
    type: type && read.text.slice(type.range.start, type.range.end),
    rest: rest && read.text.slice(rest.start, rest.end),
    letter,
    below: lines[line],
  }
}

describe('readFrame', () => {
  it('ends at the type, with what stands behind it', () => {
    expect(frame('SỞ Y TẾ', NATION, '', NUMBER, 'THÔNG BÁO Kết luận giao ban', 'Ngày 05/7/2022')).toEqual({
      pieces: [
        ['other', 'SỞ Y TẾ'],
        ['motto', NATION],
        ['number', NUMBER],
        ['type', 'THÔNG BÁO'],
      ],
      addressees: [],
      type: 'THÔNG BÁO',
      rest: 'Kết luận giao ban',
      letter: false,
      below: 'Ngày 05/7/2022',
    })
  })

  it.each(['Thứ sáu, 27/05/2022', 'A- A A+'])('goes on below what a portal prints: %j', (line) => {
    expect(frame(line, NUMBER, 'THÔNG BÁO', 'Kết luận giao ban').type).toBe('THÔNG BÁO')
  })

  it('ends before the first item', () => {
    expect(frame('Thứ sáu, rà soát quy hoạch.', 'THÔNG BÁO').below).toBe('Thứ sáu, rà soát quy hoạch.')
  })

  it.each([
    ['over two lines', ['THÔNG', 'BÁO Kết luận'], 'THÔNG\nBÁO', 'Kết luận'],
    ['with its letters apart', ['T H Ô N G  B Á O'], 'T H Ô N G  B Á O', null],
  ])('ends at a type %s', (_how, lines, type, rest) => {
    expect(frame('SỞ Y TẾ', NUMBER, ...lines, 'Ngày 05/7/2022')).toMatchObject({
      type,
      rest,
      below: 'Ngày 05/7/2022',
    })
  })

  it('sets the stamp of the office that the copy came to aside', () => {
    const read = source('VĂN PHÒNG CHÍNH PHỦ', 'CÔNG VĂN ĐẾN', 'Số: 3215', '', 'SỞ Y TẾ', NUMBER, 'THÔNG BÁO')
    const { pieces, loose } = readFrame(read)
    expect(toldPieces(read, pieces)).toEqual([
      ['other', 'SỞ Y TẾ'],
      ['number', NUMBER],
      ['type', 'THÔNG BÁO'],
    ])
    expect(told(loose)).toEqual([
      ['stamp', 'VĂN PHÒNG CHÍNH PHỦ'],
      ['stamp', 'CÔNG VĂN ĐẾN'],
      ['stamp', 'Số: 3215'],
    ])
  })

  it('ends where a letter tells whom it is sent to', () => {
    const label = 'Kính gửi: Các phòng.'
    expect(frame('SỞ Y TẾ', 'Số: 12/SYT-NV', label)).toMatchObject({ letter: true, type: null, below: label })
    expect(frame(label, '', 'SỞ Y TẾ', NATION, NUMBER, 'THÔNG BÁO')).toMatchObject({
      letter: false,
      type: 'THÔNG BÁO',
      addressees: [['addressee', 'Các phòng.']],
    })
  })

  it.each([
    'Nơi nhận:',
    '1. Giao Sở Y tế rà soát.',
    `Sáng nay, ${'các sở báo cáo kết quả thực hiện. '.repeat(6)}`,
  ])('ends where no head goes on: %s', (line) => {
    expect(frame('SỞ Y TẾ', NUMBER, line, 'THÔNG BÁO')).toMatchObject({ type: null, below: line })
  })

  it('goes on at a short place, which is no item, and at long lines with words of the frame', () => {
    const place = 'Q. Phú Mỹ, ngày 12 tháng 3 năm 2024'
    const long = `${'SỞ Y TẾ '.repeat(26)}${NATION}`
    expect(frame(long, NUMBER, place, 'THÔNG BÁO').type).toBe('THÔNG BÁO')
  })
})
