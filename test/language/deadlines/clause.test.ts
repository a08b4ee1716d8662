import { describe, expect, it } from 'vitest'
import { isCompletion, isDue, isSettled, isWork } from '../../../src/language/deadlines/clause.js'

/** Whether a time at the end of the words is spoken of so. */
const atEnd = (question: (text: string, at: number) => boolean) => (words: string) =>
  question(`${words} `, words.length + 1)

describe('isCompletion', () => {
  it('knows a verb of an end in the clause, and no other verb', () => {
    expect(['phấn đấu khánh thành cầu', 'hoàn tất thủ tục,'].every(atEnd(isCompletion))).toBe(true)
    expect(['sở y tế báo cáo', 'đã hoàn thành. kết quả', 'xongg'].some(atEnd(isCompletion))).toBe(false)
  })
})

describe('isSettled', () => {
  it.each([
    ['các hộ đã nhận đất', true],
    ['các khoản nợ phát sinh', true],
    ['nhiệm vụ trọng tâm', true],
    ['tiền lãi tính', true],
    ['các hộ đã nhận đất, nộp hồ sơ', false],
    ['nhiệm vụ trọng tâm phải xong', false],
    ['tính toán phương án', false],
    ['tiền lãi tính đến', true],
    ['trình giá đất tính bồi thường', false],
    ['xác định giá đất tính tiền sử dụng đất', false],
    ['tổng vệ sinh', false],
    ['rà soát', false],
  ])('of %j is %j', (words, settled) => {
    expect(atEnd(isSettled)(words)).toBe(settled)
  })
})

describe('isWork', () => {
  it.each(['sở y tế tổ chức thẩm tra', 'ban chỉ huy diễn tập', 'giao công an xã, phối hợp tuần tra'])(
    'knows %j',
    (words) => {
      expect(atEnd(isWork)(words)).toBe(true)
    },
  )

  it.each([
    'mưa lớn kéo dài',
    'rà soát xong. nước lên',
    'tổ chức lễ hội',
    'báo cáo kết quả',
    'đã tổ chức thẩm tra',
  ])('knows none in %j', (words) => {
    expect(atEnd(isWork)(words)).toBe(false)
  })
})

describe('isDue', () => {
  const due = (marked: string, unit: 'day' | 'month' | 'year') => {
    const [before = '', period = '', behind = ''] = marked.split('|')
    const start = before.length
    return isDue(before + period + behind, start, { end: start + period.length, unit })
  }

  it.each([
    ['sở y tế rà soát; |trong tháng 4/2025| bàn giao hồ sơ.', 'month'],
    ['trước mắt, |trong tháng 4/2025| phải gửi báo cáo.', 'month'],
    ['báo cáo ubnd tỉnh |trong tháng 4/2025| kết quả', 'month'],
    ['|trong tháng 4/2025|, sở y tế gửi báo cáo.', 'month'],
    ['ngay |trong tháng 4/2025|, sở y tế gửi báo cáo.', 'month'],
    ['công an xã ra quân |trong tháng 4/2025| trên', 'month'],
    ['yêu cầu xử lý các ca phát sinh |trong tháng 4/2025|.', 'month'],
    ['mở tài khoản ngay |trong ngày 11/9/2025|, có danh sách', 'day'],
    ['sở y tế rà soát; |trong tháng 4/2025|.', 'month'],
    ['từ nay |đến cuối năm 2025|, các sở tập trung giải ngân.', 'year'],
    ['hoàn thành việc này |trong năm 2025| tại các xã', 'year'],
    ['gửi kết quả về sở |trong năm 2025|.', 'year'],
    ['trồng mới 60 ha |trong năm 2025| để giữ rừng', 'year'],
  ] as const)('knows that something is to be done in %j', (text, unit) => {
    expect(due(text, unit)).toBe(true)
  })

  it.each([
    ['toàn tỉnh |trong tháng 4/2025| có mưa', 'month'],
    ['dịch bùng phát ngay |trong tháng 4/2025|, nhiều xã có bệnh', 'month'],
    ['mở tài khoản |trong ngày 11/9/2025|, có danh sách', 'day'],
    ['tình hình dịch |trong tháng 4/2025|.', 'month'],
    ['các ca phát sinh |trong tháng 4/2025|.', 'month'],
    ['yêu cầu làm nhiệm vụ trọng tâm |trong tháng 4/2025|.', 'month'],
    ['|trong tháng 4/2025|, sở y tế đã gửi báo cáo.', 'month'],
    ['|trong tháng 4/2025|, kết quả báo cáo còn chậm.', 'month'],
    ['ngay |trong tháng 4/2025|, kết quả báo cáo còn chậm.', 'month'],
    ['sở y tế rà soát; |trong tháng 4/2025| toàn tỉnh có mưa', 'month'],
    ['sở y tế rà soát; |trong tháng 4/2025| giải ngân hết, đạt 31%.', 'month'],
    ['nhất là |trong tháng 4/2025| bàn giao chậm', 'month'],
    ['từ nay |đến cuối năm 2025|, mưa lớn kéo dài.', 'year'],
    ['báo cáo ubnd tỉnh |trong năm 2025| kết quả', 'year'],
    ['công an xã ra quân |trong năm 2025| trên', 'year'],
    ['công an xã đã ra quân |trong tháng 4/2025| trên', 'month'],
    ['|trong năm 2025|, sở y tế gửi báo cáo.', 'year'],
  ] as const)('knows nothing due in %j', (text, unit) => {
    expect(due(text, unit)).toBe(false)
  })
})
