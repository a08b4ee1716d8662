import { describe, expect, it } from 'vitest'
import { findGarbled, wordDamageOf } from '../../../src/decode/garbled/index.js'
import { decode, decodeText } from '../../../src/decode/index.js'
import { notice } from '../encode.js'

function damage(text: string): [detail: string, offset: number | null][] {
  return decodeText(text)
    .problems.filter(({ rule }) => rule === 'text-garbled')
    .map(({ detail, offset }) => [detail, offset])
}

describe('text-garbled', () => {
  it.each([
    ['mojibake', 'Ngày: ThÃ´ng bÃ¡o káº¿t luáº­n', 8],
    ['mojibake', 'ThĂ´ng bĂ¡o káº¿t luáº­n', 2],
    ['replacement-character', 'Thông b\ufffdo', 7],
    ['binary-residue', 'Báo cáo xã.\n␃ก犄ዿĀ\nh8a\n', 12],
    ['binary-residue', 'Báo cáo xã.\n䩃䩐\n', 12],
    ['letters-remapped', 'Căn cứ cơng văn của phịng kinh tế về việc cơng khai', 7],
    ['letters-remapped', 'CỘNG HỊA\nVĂN PHỊNG\nCĨ', 5],
    ['letters-remapped', 'cĩ nĩi gĩp', 0],
    ['letters-lost', 'phát trin b trí, gọi tt là quc gia, nht là vn đề mt số hp đồng ở đây', 27],
    ['letters-questioned', 'Giao ?y ban nhân dân t?nh k?t lu?n, th?c hi?n', 5],
    [
      'tones-lost',
      'Ket luan cua Chu tich tinh: giao cac so thuc hien, phoi hop trong thang, bao cao truoc ngay 5',
      0,
    ],
    [
      'tones-scrambled',
      'Kết lủận củà Bạn Chấp hành ngàỷ, tĩến độ, nghĩên cứù, qủý mô, nộĩ dung, gìảỉ pháp, híệụ qúả',
      5,
    ],
  ])('%s in %j', (detail, text, offset) => {
    expect(damage(text)).toEqual([[detail, offset]])
  })

  it('is a warning, and changes nothing', () => {
    const text = 'ThÃ´ng bÃ¡o káº¿t luáº­n'
    const problems = [{ rule: 'text-garbled', detail: 'mojibake', offset: 2 }]
    expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', problems })
    expect(findGarbled(text, true)).toEqual([])
  })

  it.each([
    notice,
    notice.toUpperCase(),
    'phương hướng, đường, vững vàng, thị xã, địa chính, lõng bõng, ĩ',
    'thôn Đăk Ơng',
    'dài 3 km rộng 20 mm nặng 5 kg cao 8 cm thêm 2 km nữa, bằng 6 mm, 4 dm, 9 kg và 7 ml',
    '“THỊ XÔ, “THỊ XÔ, “THỊ XÔ, “THỊ XÔ',
    'Trung Quốc (中华人民共和国), Αθήνα, Москва → ✓ ■ ────',
    '\uf0b7 Sở Y tế\n\uf0b7 Sở Tài chính',
    'for (const cmp of rb) { const str = fn, ptr = cmp, len = strn } // é',
  ])('not in %j', (text) => {
    expect(damage(text)).toEqual([])
  })
})

describe('wordDamageOf', () => {
  it('tells of blanks inside syllables and of what happened to letters', () => {
    const { problems } = decodeText(
      'Giao Ph ị ng Y t ế, S ở N ội vụ, cơng văn, cơng khai, phịng, cĩ, k ết lu ận',
    )
    expect(wordDamageOf(problems)).toEqual({ split: true, letters: 'letters-remapped' })
    expect(wordDamageOf([])).toEqual({ split: false, letters: null })
  })
})
