import { describe, expect, it } from 'vitest'
import { closingOf, entriesOf, signersOf } from '../../../src/blocks/glued/foot.js'

const parts = (text: string, cuts: number[]) =>
  cuts.map((cut, index) => text.slice(cut, cuts[index + 1]).trim())

describe('closingOf', () => {
  const CLOSING = 'Văn phòng Bộ thông báo để các đơn vị biết, thực hiện./.'
  const text = `1. Cục A rà soát máy chủ. Không để gián đoạn. ${CLOSING}`

  it('finds the last sentence that closes a notice', () => {
    expect(closingOf(text, 0, text.length)).toBe(text.indexOf(CLOSING))
    const twice = `Xong. Trên đây là ý kiến chung. ${CLOSING}`
    expect(closingOf(twice, 0, twice.length)).toBe(twice.indexOf(CLOSING))
  })

  it('finds none elsewhere than between the offsets, nor in other sentences', () => {
    expect(closingOf(text, 0, text.indexOf(CLOSING) - 1)).toBe(0)
    expect(closingOf(text, text.indexOf(CLOSING), text.length)).toBe(0)
    expect(closingOf('1. Cục A rà soát. Thông báo cho người dân.', 0, 42)).toBe(0)
  })
})

describe('entriesOf', () => {
  it('finds the entries behind the mark that closes the one before', () => {
    const text = 'Nơi nhận: - Bộ trưởng (để b/c); - Các Thứ trưởng, + 02 đơn vị (để t/h) - Lưu: VT.'
    expect(parts(text, entriesOf(text, 'Nơi nhận:'.length))).toEqual([
      '- Các Thứ trưởng,',
      '+ 02 đơn vị (để t/h)',
      '- Lưu: VT.',
    ])
  })

  it('takes no dash within one', () => {
    expect(entriesOf('Nơi nhận: - Sở Kế hoạch - Tài chính; các xã - phường', 9)).toEqual([])
  })
})

describe('signersOf', () => {
  const LIST = '- Lưu: VT, TH.'
  const signers = (text: string) => parts(text, signersOf(text, 0))

  it('finds who signs, the mark and the name', () => {
    const signed = ['KT. BỘ TRƯỞNG THỨ TRƯỞNG', '(Đã ký)', 'Lê Văn An']
    expect(signers([LIST, ...signed].join(' '))).toEqual(signed)
    expect(signers(`${LIST} GIÁM ĐỐC Đã ký Lê Văn An`)).toEqual(['GIÁM ĐỐC', 'Đã ký', 'Lê Văn An'])
  })

  it('leaves capitals that are no post, and what stands before', () => {
    expect(signers(`${LIST} CÔNG BÁO`)).toEqual([])
    expect(signersOf(`KT. BỘ TRƯỞNG ${LIST}`, 'KT. BỘ TRƯỞNG'.length)).toEqual([])
    expect(signers(`${LIST} Giám đốc Lê Văn An`)).toEqual([])
  })
})
