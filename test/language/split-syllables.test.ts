import { describe, expect, it } from 'vitest'
import { firstSplit, splitBlanks } from '../../src/language/split-syllables.js'

function joined(text: string): string {
  const blanks = new Set(splitBlanks(text))
  return [...text].filter((_, at) => !blanks.has(at)).join('')
}

describe('splitBlanks', () => {
  it('tells the blanks inside syllables', () => {
    expect(splitBlanks('k ết lu ận')).toEqual(['k'.length, 'k ết lu'.length])
    expect(splitBlanks('c ủ a')).toEqual(['c'.length, 'c ủ'.length])
  })

  it.each([
    ['đ ồng chí Tr ần M ạnh Tu ấn, S ở N ội vụ', 'đồng chí Trần Mạnh Tuấn, Sở Nội vụ'],
    ['chu ẩn b ị, nghi ệp vụ, toàn b ộ, tr ực', 'chuẩn bị, nghiệp vụ, toàn bộ, trực'],
    ['trư ờng đư ợc Thư ờng trực, ngư ời', 'trường được Thường trực, người'],
    ['Quy ế t đ ị nh c ủ a B ộ tr ư ở ng, ng ư ờ i m ớ i', 'Quyết định của Bộ trưởng, người mới'],
    ['T ỉ nh ủ y, Đ ả ng ủ y, Ủ y ban, bu ổ i', 'Tỉnh ủy, Đảng ủy, Ủy ban, buổi'],
    ['TH ỰC HI ỆN NGH Ị QUY Ế T', 'THỰC HIỆN NGHỊ QUYẾT'],
    ['c ơ quan, t ư vấn, tr ước, Ph ước', 'cơ quan, tư vấn, trước, Phước'],
    ["ông K'Br ều, tr ưởc ngày", "ông K'Brều, trưởc ngày"],
    ['10 t ấn', '10 tấn'],
    ['Ph ị ng Y t ế', 'Phịng Y tế'],
    ['k  ết  lu\u00a0ận c\u00a0 ủa', 'kết  luận của'],
  ])('puts %j together', (text, whole) => {
    expect(joined(text)).toBe(whole)
  })

  it.each([
    'đường rộng 5 m ở độ cao 3 km ở xã, 2 ha ở ấp, 12 h ở',
    'nhóm B ở xã, lớp 5 B ở trường, khối C ổn định',
    'TP ở, TP.ở, Tỉnh ủy, TỈNH ỦY, nguồn thu ở xã, kho ảnh, cư ở',
    'nghiệp vụ y tế, THIẾT BỊ A CẤP, điểm a) ở c) cả a)',
    'a ấ; b&igrave;nh ổn',
    'k   ết lu\nận, TP  ở',
  ])('leaves %j', (text) => {
    expect(splitBlanks(text)).toEqual([])
  })
})

describe('firstSplit', () => {
  it('tells the first of so many that begin as no word does', () => {
    expect(firstSplit('Ban Thư ờng trực, b ộ lu ận', 3)).toMatchObject({
      start: 'Ban '.length,
      end: 'Ban Thư ờng'.length,
    })
    expect(firstSplit('Ban Thư ờng trực, b ộ lu ận', 4)).toBeNull()
    expect(firstSplit('S ở s ố n ổi', 1)).toBeNull()
  })
})
