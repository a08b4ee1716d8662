import { describe, expect, it } from 'vitest'
import { answerAt, isPetition, isPutForward } from '../../../src/fields/assignments/petition.js'
import { comparableOf } from '../../../src/language/comparable.js'
import { fill } from '../fill.js'

describe('answerAt', () => {
  it.each([
    ['Nội dung: Bà An khiếu nại việc thu hồi đất; đề nghị UBND tỉnh chỉ đạo Sở Y tế giải quyết.', ''],
    [
      'Trường hợp bà An, địa chỉ: Tổ 5, kiến nghị xã giao đất: Giao Sở Y tế rà soát.',
      'Giao Sở Y tế rà soát.',
    ],
    ['Các hộ dân kiến nghị Công ty A trả đất. Yêu cầu Công ty A rà soát.', 'Yêu cầu Công ty A rà soát.'],
    ['Nội dung kiến nghị: Xin bác sĩ. Kết luận: Giao Sở Y tế rà soát.', 'Kết luận: Giao Sở Y tế rà soát.'],
    ['Ông An đề nghị Sở Y tế xem xét; Sở Nội vụ trả lời.', ''],
    ['Công dân Lê Văn An yêu cầu Công ty A rà soát.', ''],
    ['Bà Lê Thị An (thôn 3) trình bày: Gia đình bà đề nghị xã cấp đất.', ''],
    ['Nội dung trình bày: Đề nghị Sở Y tế xem xét.', ''],
    ['Ý kiến của Sở Y tế: Đề nghị Công ty A rà soát.', ''],
    ['Ông Lê Văn An (địa chỉ: thôn 2): Đề nghị giao thêm đất, giao đất tái định cư.', ''],
  ])('%j', (text, answer) => {
    expect(text.slice(answerAt(comparableOf(text)))).toBe(answer)
  })

  it.each([
    'Ông Lê Văn An đề nghị Sở Y tế rà soát.',
    'Nội dung: Các sở báo cáo.',
    'Giao Sở Y tế trả lời bà An.',
  ])('tells no petition in %j', (text) => {
    expect(answerAt(comparableOf(text))).toBe(0)
  })

  it('keeps apart who is asked and who is told', () => {
    const items = [
      '1. Bà An khiếu nại; đề nghị Sở Y tế xem xét.',
      '2. Các hộ dân kiến nghị UBND xã: Giao Sở Nội vụ trả lời.',
    ]
    const { assignments } = fill('assignments', 'THÔNG BÁO', 'Kết luận cuộc họp', '', ...items).draft
    expect(assignments.map(({ body, item }) => [body, item])).toEqual([['Sở Nội vụ', '2']])
  })
})

describe('isPetition', () => {
  it.each([
    ['Nội dung: Xin giao đất.', true],
    ['Khiếu nại: Thu hồi đất.', true],
    ['Nội dung làm việc: Rà soát.', false],
  ])('%j', (text, told) => {
    expect(isPetition(comparableOf(text))).toBe(told)
  })
})

describe('isPutForward', () => {
  it.each([
    ['Sở Tài chính trình dự thảo Nghị quyết (Tờ trình số 15/TTr-STC)', 'Thống nhất thông qua dự thảo.'],
    ['Sở Xây dựng báo cáo tiến độ dự án:', 'UBND tỉnh cơ bản thống nhất nội dung báo cáo.'],
    ['Sở Nội vụ báo cáo, xin ý kiến về Đề án:', 'Chưa thông qua Đề án.'],
  ])('%j / %j', (line, below) => {
    expect(isPutForward(comparableOf(line), comparableOf(below))).toBe(true)
  })

  it.each([
    ['Sở Tài chính trình UBND tỉnh dự thảo Nghị quyết:', 'Thống nhất nội dung dự thảo.'],
    ['Sở Xây dựng báo cáo tiến độ dự án:', 'Thống nhất với các sở, ngành về nguồn vốn.'],
    ['Sở Xây dựng báo cáo tiến độ dự án:', 'Rà soát hồ sơ.'],
    ['Về việc Sở Xây dựng báo cáo tiến độ:', 'Thống nhất nội dung.'],
  ])('is none in %j / %j', (line, below) => {
    expect(isPutForward(comparableOf(line), comparableOf(below))).toBe(false)
  })

  it('tasks nobody, but whom the decision names', () => {
    const items = [
      '1. Sở Tài chính trình dự thảo Nghị quyết',
      '- Thống nhất dự thảo.',
      '- Giao Sở Tư pháp rà soát.',
    ]
    const { assignments } = fill('assignments', 'THÔNG BÁO', 'Kết luận cuộc họp', '', ...items).draft
    expect(assignments.map(({ body, item }) => [body, item])).toEqual([['Sở Tư pháp', '1']])
  })
})
