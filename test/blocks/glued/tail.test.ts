import { describe, expect, it } from 'vitest'
import { tailCuts } from '../../../src/blocks/glued/tail.js'
import { source } from '../source.js'

const tail = (text: string) => {
  const read = source(text)
  return tailCuts(read, read.lines[0]!).map((cut) => text.slice(cut))
}

describe('tailCuts', () => {
  it.each([
    ['Văn phòng thông báo để các đơn vị biết, thực hiện./. Nơi nhận:', 'Nơi nhận:'],
    ['Yêu cầu các đơn vị thực hiện./.**Nơi nhận:', '**Nơi nhận:'],
    ['Tiến độ còn chậm. II. NHIỆM VỤ TRỌNG TÂM', 'II. NHIỆM VỤ TRỌNG TÂM'],
    ['Rà soát, xử lý các tồn tại; III- VỀ KIẾN NGHỊ CỦA TỈNH', 'III- VỀ KIẾN NGHỊ CỦA TỈNH'],
  ])('parts %j', (text, part) => {
    expect(tail(text)).toEqual([part])
  })

  it.each([
    'Gửi các cơ quan theo Nơi nhận:',
    'II. NHIỆM VỤ TRỌNG TÂM',
    'Theo Phụ lục II. NHIỆM VỤ TRỌNG TÂM',
    'Tiến độ còn chậm. II. Nhiệm vụ của SỞ Y TẾ',
    'Giao Tổng công ty làm việc với EVN. V. LÊ AN.',
    'Sở Y tế rà soát:',
  ])('leaves %j whole', (text) => {
    expect(tail(text)).toEqual([])
  })
})
