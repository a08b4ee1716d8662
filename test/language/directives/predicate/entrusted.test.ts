import { describe, expect, it } from 'vitest'
import { bodiesIn } from '../read.js'

describe('who has been entrusted with it', () => {
  it.each<[string, string[]]>([
    ['Sở Công Thương được giao chủ trì xây dựng kịch bản.', ['Sở Công Thương']],
    [
      'Công đoàn Trường, Đoàn Thanh niên được phân công tuyên truyền trong sinh viên.',
      ['Công đoàn Trường', 'Đoàn Thanh niên'],
    ],
    ['Các đơn vị được giao chủ trì khẩn trương báo cáo.', ['Các đơn vị được giao chủ trì']],
    ['Sở Công Thương được giao chủ trì xây dựng đề án nhưng đến nay còn chậm.', []],
    ['Sở Công Thương được Chính phủ khen thưởng.', []],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
