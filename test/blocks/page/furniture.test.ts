import { describe, expect, it } from 'vitest'
import { isFurniture } from '../../../src/blocks/page/furniture.js'

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
    '--- PAGE BREAK ---',
    '<<page-break>>',
    '18.KL75.DOC 2',
    '- Epas: 31245.',
    'E-pas: 31245',
    'Số e-PAS: 31245',
    'TBKL-hop-giao-ban.docx',
    '14      CÔNG BÁO/Số 18/Ngày 05-02-2022',
    `22${' '.repeat(60)}CÔNG BÁO/Số 14/Ngày 30-4-2009`,
    `{1}${'-'.repeat(48)}`,
    '![](_page_1_Picture_2.jpeg)',
    `![img](data:image/png;base64,${'A'.repeat(90)})`,
    '<!-- image -->',
    'https://vanban.phumy.example/vanban/chitiet?id=1234                1/5',
    '5/14/25, 4:32 PM                 Thông báo kết luận - Cổng thông tin',
    '16:32 14/05/2025   Thông báo kết luận',
    'lehoa-24/05/2022 16:10:55-lehoa-lehoa-lehoa',
    'Scanned with CamScanner',
    'Scanned with',
    'Scannedwith .',
    '- fCamscanner |',
    '¡ K CamScanner”.',
    'Được quét bằng CamScanner',
  ])('takes %j for the number or head of a page', (line) => {
    expect(isFurniture(line)).toBe(true)
  })

  it.each([
    '2021',
    'https://vanban.phumy.example/vanban/1234',
    '06/05/2025 09:12',
    '14/05/2025 16:32 họp Ban',
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
    'Sở Y tế dùng CamScanner',
    'Scanner mua năm 2024',
  ])('takes %j for none', (line) => {
    expect(isFurniture(line)).toBe(false)
  })
})
