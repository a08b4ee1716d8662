import { describe, expect, it } from 'vitest'
import { findScrambled } from '../../../src/decode/garbled/scrambled.js'
import { lookAt } from '../../../src/decode/suspicious.js'

const SCRAMBLED =
  'Kết lủận củà Bạn Chấp hành ngàỷ 28, tĩến độ, nghĩên cứù, qủý mô, nộĩ dung, gìảỉ pháp, híệụ qúả'
const find = (text: string) => findScrambled(text, lookAt(text).tonedPairs)

describe('findScrambled', () => {
  it('tells the first of several pairs of letters that both have a tone', () => {
    expect(find(SCRAMBLED)).toBe('Kết l'.length)
  })

  it.each([
    ['none', 'Kết luận của Ban Chấp hành, ngoài ra khuỷu, nguyễn, thuở, quyển'],
    ['a few slips', 'củà ngàỷ tĩến'],
    ['few for so long a text', SCRAMBLED + ' báo cáo kết quả'.repeat(400)],
  ])('tells none where there are %s', (_, text) => {
    expect(find(text)).toBe(-1)
  })
})
