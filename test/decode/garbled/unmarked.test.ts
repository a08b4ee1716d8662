import { describe, expect, it } from 'vitest'
import { findUnmarked } from '../../../src/decode/garbled/unmarked.js'

const UNMARKED =
  'UY BAN NHAN DAN TINH. Ket luan cua Chu tich tai cuoc hop: giao So Xay dung phoi hop voi cac so thuc hien truoc ngay 15'

describe('findUnmarked', () => {
  it.each([
    [UNMARKED, 7],
    // The letters of their own are left, the tones are not.
    [
      'Uy ban nhân dân tinh thông báo kêt luân cua Chu tich tai cuôc hop: giao Sơ Xây dưng phôi hơp vơi các sơ thưc hiên',
      7,
    ],
  ])('tells the first word of %j', (text, offset) => {
    expect(findUnmarked(text)).toBe(offset)
  })

  it.each([
    ['has a word with a tone', `${UNMARKED} tháng 7, kết thúc`],
    ['has tones apart from their letters', `${UNMARKED} ca \u0301n bo \u0323`],
    ['is short', 'UBND xa bao cao ket qua cong tac thang 7'],
    ['repeats itself', 'cong tac '.repeat(40)],
    [
      'is in another language',
      'The board shall report on the plan and on what it has done so far. '.repeat(20),
    ],
  ])('tells none where the text %s', (_, text) => {
    expect(findUnmarked(text)).toBe(-1)
  })
})
