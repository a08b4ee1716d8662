import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../../src/language/comparable.js'
import { isAssessment, tellsAssessment } from '../../../../src/language/directives/headings/assessment.js'

describe('isAssessment', () => {
  it.each([
    'Kết quả chung',
    'NHẬN XÉT',
    'Nhận xét chung:',
    'Tồn tại, khó khăn và nguyên nhân',
    'THÀNH PHẦN DỰ HỌP',
  ])('of %j', (text) => {
    expect(isAssessment(comparableOf(text))).toBe(true)
  })

  it.each([
    'Nhiệm vụ trọng tâm',
    'Giao Sở Y tế đánh giá kết quả chung',
    'Hạn chót nộp hồ sơ',
    'Về tình hình sản xuất nông nghiệp: (Sở Nông nghiệp báo cáo)',
    `Kết quả chung ${'của các xã '.repeat(14)}`,
  ])('not of %j', (text) => {
    expect(isAssessment(comparableOf(text))).toBe(false)
  })
})

describe('tellsAssessment', () => {
  it('knows a heading and what was found, in one paragraph of any length', () => {
    expect(tellsAssessment(comparableOf('Kết quả chung: các đơn vị hoàn thành.'))).toBe(true)
    expect(tellsAssessment(comparableOf(`Kết quả chung: ${'các xã đã làm xong; '.repeat(14)}`))).toBe(true)
  })

  it('wants the colon right behind the heading', () => {
    expect(tellsAssessment(comparableOf('Kết quả chung của xã: tốt.'))).toBe(false)
    expect(tellsAssessment(comparableOf('Giao Sở Y tế: kết quả chung.'))).toBe(false)
  })
})
