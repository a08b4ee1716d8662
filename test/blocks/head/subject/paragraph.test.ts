import { describe, expect, it } from 'vitest'
import { isWrapped, opensWrapped, runsOn } from '../../../../src/blocks/head/subject/paragraph.js'
import { source } from '../../source.js'

describe('opensWrapped', () => {
  it.each([
    [['Sáng ngày 09 tháng 4', 'năm 2022, tại trụ sở'], true],
    [['Sáng ngày 09 tháng 4', 'Hội nghị đã họp'], false],
    [['Sáng ngày 09 tháng 4', '', 'năm 2022'], false],
    [['sáng ngày 09 tháng 4', 'năm 2022'], false],
    [['Sáng ngày 09 tháng 4'], false],
  ])('%j: %j', (lines, opens) => {
    expect(opensWrapped(source(...lines), 0, lines[0]!)).toBe(opens)
  })
})

describe('runsOn', () => {
  it.each([
    [['Tại cuộc họp về tiến độ', 'Chủ tịch đã nghe. Sau đó', 'kết luận'], true],
    [['Tại cuộc họp', ...Array.from({ length: 5 }, () => 'của tỉnh')], true],
    [['Tại cuộc họp', 'của tỉnh', '', 'Chủ tịch'], false],
    [['Tại cuộc họp', 'của tỉnh', '1. Rà soát. Báo cáo'], false],
    [['Tại cuộc họp', 'CỦA TỈNH'], false],
    [['Tại cuộc họp về tiến độ', 'Ngày 05/7/2022, Chủ tịch họp. Sau khi nghe'], false],
    [['Tại cuộc họp', 'Phó Chủ tịch họp. Sau khi nghe'], false],
    [['Tại cuộc họp của tỉnh.', 'Ngày 05/7/2022, Chủ tịch họp. Sau khi nghe'], true],
  ])('%j: %j', (lines, runs) => {
    expect(runsOn(source(...lines), 0)).toBe(runs)
  })
})

describe('isWrapped', () => {
  it.each([
    [
      ['Hội nghị lần thứ bảy Ban Chấp hành họp', 'ngày 26/4/2022 đã thảo luận Tờ trình', 'và kết luận:'],
      true,
    ],
    [['Hội nghị lần thứ bảy Ban Chấp hành họp', 'ngày 26/4', 'và kết luận:'], false],
    [['Hội nghị lần thứ bảy Ban Chấp hành họp', 'ngày 26/4/2022 đã thảo luận Tờ trình'], false],
    [['Hội nghị lần thứ bảy kết luận:'], false],
  ])('%j: %j', (lines, wrapped) => {
    expect(isWrapped(source(...lines), 0)).toBe(wrapped)
  })
})
