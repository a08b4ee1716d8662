import { describe, expect, it } from 'vitest'
import { fill } from '../fill.js'

const NOTICE = [
  'THÔNG BÁO',
  'Kết luận cuộc họp giao ban',
  '',
  '1. Giao Sở Y tế rà soát.',
  '2. Giao Sở Nội vụ bố trí.',
]
const CLOSING = 'Văn phòng UBND tỉnh thông báo để các sở biết, thực hiện./.'

describe('setAsideSource', () => {
  it.each<[string, string[], string[]]>([
    ['who posted the copy', ['Sở Xây dựng'], ['Sở Xây dựng']],
    ['several lines', ['Theo Báo Hà Nam', 'Minh Anh'], ['Theo Báo Hà Nam', 'Minh Anh']],
    ['no sentence', ['Các sở báo cáo trước ngày 30/9.'], []],
    ['nothing above a foot', ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'], []],
  ])('sets aside %s', (_, lines, unplaced) => {
    expect(fill('unplaced', ...NOTICE, CLOSING, ...lines).draft.unplaced).toEqual(unplaced)
  })
})
