import { describe, expect, it } from 'vitest'
import { isChrome, isFurniture, runningLines } from '../../src/blocks/furniture.js'
import { source } from './source.js'

describe('isFurniture', () => {
  it.each([
    '2',
    ' 12 ',
    '- 3 -',
    '– 3 –',
    'Trang 2/5',
    'trang 2',
    'Page 3 / 12',
    'PAGE   \\* MERGEFORMAT  5',
    'NUMPAGES',
    'CÔNG BÁO/Số 18/Ngày 05-02-2022',
    '===== Trang 2 =====',
    '--- Page 3/12 ---',
    '[trang 4]',
    '18.KL75.DOC 2',
    'TBKL-hop-giao-ban.docx',
    '14      CÔNG BÁO/Số 18/Ngày 05-02-2022',
    `{1}${'-'.repeat(48)}`,
    '![](_page_1_Picture_2.jpeg)',
    `![img](data:image/png;base64,${'A'.repeat(90)})`,
    '<!-- image -->',
  ])('takes %j for the number or head of a page', (line) => {
    expect(isFurniture(line)).toBe(true)
  })

  it.each([
    '2021',
    '2. Giao',
    '- Sở Y tế',
    'Trang trại',
    '===== Trang bị =====',
    'Gửi kèm tệp phuluc.docx của Sở Y tế',
    '= 2 =',
    'CÔNG BÁO TỈNH',
    'Page',
    'Số: 12',
    '',
    '-'.repeat(61),
    `1${' '.repeat(60)}`,
    '{1}',
    '![dấu](1.png) Giao Sở Y tế',
    '!',
    '<!-- a --> Giao Sở Y tế',
    '<b>2</b>',
  ])('takes %j for none', (line) => {
    expect(isFurniture(line)).toBe(false)
  })
})

describe('runningLines', () => {
  const read = (...lines: string[]) =>
    [...runningLines(source(...lines), 0, lines.length)].sort((a, b) => a - b)
  const text = 'Giao Sở Xây dựng rà soát quy hoạch.'

  it.each<[string[], number[]]>([
    [
      ['Thông báo   Trang 1/2', text, 'Thông báo   Trang 2/2'],
      [0, 2],
    ],
    [
      [
        'Bộ Xây dựng - 34/TB-BXD   1/2',
        '34_TB-BXD',
        text,
        'Giao Sở Y tế.',
        'Giao Sở Nội vụ.',
        'Bộ Xây dựng - 34/TB-BXD   2/2',
        '34_TB-BXD',
      ],
      [0, 1, 5, 6],
    ],
    [
      ['34/TB-BXD 2/3', text, '34/TB-BXD 3/3'],
      [0, 2],
    ],
    [[text, '', 'TB Huyện ủy - Trang 2/2', '', text], [2]],
    [[text, 'TB Huyện ủy - Trang 2/2', '', text], []],
    [[text, '', 'Rà soát ở trang 2/2', '', text], []],
    [['Hoàn thành 1/2', text, 'Hoàn thành 1/2'], []],
    [['Thu 1/3', 'Chi 2/4'], []],
    [['Đạt 1/2 kế hoạch.', 'Đạt 2/2 kế hoạch.'], []],
    [['Trước ngày 1/12', 'Trước ngày 2/12', 'Trước ngày 15/12'], []],
    [['12/TB 3/5', text, '12/TB 4/5'], []],
  ])('finds in %j the lines %j', (lines, found) => {
    expect(read(...lines)).toEqual(found)
  })
})

describe('isChrome', () => {
  const isChromeLine = (line: string) => isChrome(source(line), source(line).lines[0]!, 0)

  it.each([
    'Theo baohanam.com.vn',
    'Từ khóa: hội nghị, kết luận',
    'https://vanban.example.vn/thong-bao',
    'Nguồn: Cổng thông tin điện tử',
    'Thứ tư - 14/07/2021 03:35',
    'Ngày đăng: 14/07/2021',
    '14/07/2021 08:30',
    '08:30 - 14/07/2021',
    'Tổng số điểm của bài viết là: 5 trong 1 đánh giá',
    'Click để đánh giá bài viết',
    'Ý kiến bạn đọc',
    'Bạn đã không sử dụng Site, bấm vào đây',
    'Lượt xem: 1.250',
    'Chia sẻ | In bài viết | Facebook',
    'Tin liên quan',
    'Trang chủ > Tin tức',
    'Cỡ chữ: A- A+',
    'Ghi rõ nguồn khi phát lại thông tin',
  ])('takes %j for a portal’s', (line) => {
    expect(isChromeLine(line)).toBe(true)
  })

  it.each([
    'Theo đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT, UBND tỉnh thống nhất:',
    'Thứ tư, rà soát quy hoạch.',
    'Ngày 14/7/2021, Chủ tịch UBND tỉnh chủ trì cuộc họp.',
    'Chia sẻ dữ liệu giữa các sở, ngành.',
    'Tin học hóa thủ tục hành chính.',
    'Trang chủ của Cổng thông tin điện tử phải cập nhật.',
    `Nguồn: ${'x'.repeat(200)}`,
  ])('takes %j for the notice’s own', (line) => {
    expect(isChromeLine(line)).toBe(false)
  })
})
