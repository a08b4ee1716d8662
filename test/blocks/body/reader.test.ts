import { describe, expect, it } from 'vitest'
import { BodyReader } from '../../../src/blocks/body/reader.js'
import { source, told } from '../source.js'

/** Reads the lines, of the first what stands behind `offset`; `running` are heads and feet of pages. */
function read(lines: readonly string[], offset = 0, running: readonly number[] = []) {
  const whole = source(...lines)
  const reader = new BodyReader(whole, 0, whole.lines.length, new Set(running))
  whole.lines.forEach((_, index) => reader.read(index, index === 0 ? offset : 0))
  const paragraphs = reader.paragraphs.map(({ marker, text }) => (marker ? [marker.text, text] : text))
  return { reader, paragraphs, loose: told(reader.loose) }
}

const WRAPPED = [
  '1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát các quy định về khám',
  'bệnh, chữa bệnh, báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo thực hiện theo',
  'đúng quy định.',
  '2. Giao Sở Nội vụ tham mưu kiện toàn Ban Chỉ đạo, trình Chủ tịch Ủy ban nhân dân',
  'tỉnh ký ban hành.',
]

describe('BodyReader', () => {
  it('begins behind an offset in its first line', () => {
    const title = 'KẾT LUẬN CỦA CHỦ TỊCH '
    const { reader, paragraphs } = read([`${title}Ngày 05/7/2022, Sở họp.`, '1. Giao Sở Y tế.'], title.length)
    expect(paragraphs).toEqual(['Ngày 05/7/2022, Sở họp.', ['1.', 'Giao Sở Y tế.']])
    expect(reader.paragraphs[0]!.ranges).toEqual([{ start: 22, end: 45 }])
  })

  it('gives a marker its own place', () => {
    const [paragraph] = read(['  **1.** Giao Sở Y tế.']).reader.paragraphs
    expect(paragraph!.markerRange).toEqual({ start: 4, end: 8 })
    expect(paragraph!.ranges).toEqual([{ start: 9, end: 22 }])
    expect(paragraph!.line).toBe(1)
  })

  it('joins lines that were wrapped, each a range of its own', () => {
    const { reader, paragraphs } = read(WRAPPED)
    expect(reader.wrapped).toBe(true)
    expect(paragraphs.map(([marker]) => marker)).toEqual(['1.', '2.'])
    expect(reader.paragraphs.map(({ ranges }) => ranges.length)).toEqual([3, 2])
    expect(reader.paragraphs.some(({ rejoined }) => rejoined)).toBe(false)
  })

  it('rejoins what the end of a page cut', () => {
    const [first, second, ...others] = WRAPPED
    const { reader, loose } = read([first!, second!, '', '2', '', ...others])
    expect(loose).toEqual([['page-number', '2']])
    expect(reader.paragraphs.map(({ rejoined }) => rejoined)).toEqual([true, false])
  })

  it('sets aside what is none of the text', () => {
    const lines = [
      '1. Giao Sở Y tế.',
      'Thông báo họp  Trang 1/2',
      'Ý kiến bạn đọc',
      '',
      '-----',
      '2. Giao Sở A.',
    ]
    const { paragraphs, loose } = read(lines, 0, [1])
    expect(paragraphs).toEqual([
      ['1.', 'Giao Sở Y tế.'],
      ['2.', 'Giao Sở A.'],
    ])
    expect(loose).toEqual([
      ['page-number', 'Thông báo họp Trang 1/2'],
      ['chrome', 'Ý kiến bạn đọc'],
    ])
  })

  it('sets aside what a portal lists below a text without a foot', () => {
    const { paragraphs, loose } = read(['Giao Sở Y tế.', '', 'Các tin khác', 'Hội nghị tổng kết'])
    expect(paragraphs).toEqual(['Giao Sở Y tế.'])
    expect(loose.map(([reason]) => reason)).toEqual(['chrome', 'chrome'])
    expect(read(['Các tin khác', 'Hội nghị tổng kết']).paragraphs).not.toEqual([])
    expect(read(['Giao Sở Y tế.', 'Ý kiến bạn đọc', 'Họ tên: Email:', 'Nội dung:']).paragraphs).toEqual([
      'Giao Sở Y tế.',
    ])
  })

  it('takes no tag of a portal for what goes on a sentence', () => {
    expect(read(['Sở Y tế giao nhiệm vụ cụ', 'thể:']).paragraphs).toEqual(['Sở Y tế giao nhiệm vụ cụ thể:'])
  })

  it('sets garbage aside, and what stands of it before the words', () => {
    const { paragraphs, loose } = read(['Đã họp.', '犄ዿĀ', 'h8a', ',', '% Điều chỉnh tiến độ.'])
    expect(paragraphs).toEqual(['Đã họp.', 'Điều chỉnh tiến độ.'])
    expect(loose.map(([reason, text]) => `${reason} ${text}`)).toEqual([
      'garbage 犄ዿĀ',
      'garbage h8a',
      'garbage ,',
      'garbage %',
    ])
  })

  it('tells a line that may as well go on the full one above', () => {
    const lines = [...WRAPPED]
    lines[2] = 'đúng quy định của pháp luật, tổng hợp khó khăn, vướng mắc và đề xuất giải pháp số'
    expect(read(lines).reader.unsure).toEqual([4])
    expect(read(WRAPPED).reader.unsure).toEqual([])
  })
})
