import { describe, expect, it } from 'vitest'
import { headOf } from '../../../src/blocks/glued/head.js'
import { bare } from '../../../src/language/letters.js'

const FRAME = 'BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'
const NUMBER = 'Số: 91/TB-BYT Hà Nội, ngày 24 tháng 10 năm 2023'
const TITLE = 'THÔNG BÁO Kết luận của Thứ trưởng tại cuộc họp về nuôi biển'
const OPENING = 'Ngày 18 tháng 10 năm 2023, Thứ trưởng chủ trì cuộc họp.'

function parts(...words: string[]) {
  const text = words.join(' ')
  const head = headOf(text, bare(text))
  return head && [0, ...head.cuts].map((cut, at) => text.slice(cut, head.cuts[at]).trim())
}

describe('headOf', () => {
  it('parts the frame, the number, the title and the opening', () => {
    expect(parts(FRAME, NUMBER, TITLE, OPENING)).toEqual([FRAME, NUMBER, TITLE, OPENING])
  })

  it('tells where the text begins', () => {
    const text = `${TITLE} **${OPENING}`
    expect(headOf(text, bare(text))).toEqual({ cuts: [TITLE.length + 1], opening: TITLE.length + 1 })
    expect(headOf(TITLE, bare(TITLE))).toEqual({ cuts: [], opening: 0 })
  })

  it('takes nothing for the opening as near as a title is long', () => {
    const text = `THÔNG BÁO Về họp ${OPENING}`
    expect(headOf(text, bare(text))?.opening).toBe(0)
  })

  it.each([
    ['without a type', `${FRAME} ${NUMBER}`],
    ['whose type stands in a sentence', `Giao Sở Y tế rà soát THÔNG BÁO KẾT LUẬN CỦA BỘ`],
    ['whose type is in small letters', `${FRAME} Thông báo kết luận`],
  ])('reads no head in a line %s', (_what, text) => {
    expect(headOf(text, bare(text))).toBeNull()
  })
})
