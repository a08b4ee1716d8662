import { describe, expect, it } from 'vitest'
import { findReferences } from '../../src/language/references.js'

const read = (text: string) =>
  findReferences(text).map(({ start, end, type, number, date }) => ({
    cited: text.slice(start, end),
    type: type?.value ?? null,
    number: number.text,
    date: date?.iso ?? null,
  }))

describe('findReferences', () => {
  it.each([
    ['Tờ trình số 12/TTr-STC và Báo cáo số 13/BC-STC cùng ngày 05/02/2024', ['2024-02-05', '2024-02-05']],
    [
      'Công văn số 12/STC-NS của Sở A, số 13/STC-NS, số 14/STC-NS cùng ngày 05/02/2024',
      Array(3).fill('2024-02-05'),
    ],
    ['Tờ trình số 12/TTr-STC và Báo cáo số 13/BC-STC ngày 05/02/2024', [null, '2024-02-05']],
    [
      'Tờ trình số 12/TTr-STC ngày 01/02/2024, Báo cáo số 13/BC-STC cùng ngày 05/02/2024',
      ['2024-02-01', '2024-02-05'],
    ],
    ['Tờ trình số 12/TTr-STC trình kèm Báo cáo số 13/BC-STC cùng ngày 05/02/2024', [null, '2024-02-05']],
  ])('reads the days of %j', (text, days) => {
    expect(read(text).map(({ date }) => date)).toEqual(days)
  })

  it.each([
    ['Quyết định số 12/QĐ-UBND, ngày 31 tháng 5 năm 2021', 'Quyết định', '12/QĐ-UBND', '2021-05-31'],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024', 'Nghị quyết', '57-NQ/TW', '2024-12-22'],
    ['Thông tư liên tịch số 05/2008/TTLT-BKHCN-BNV', 'Thông tư liên tịch', '05/2008/TTLT-BKHCN-BNV', null],
    ['Hướng dẫn số 15-HD/BTCTW, ngày 05/1l/2012', 'Hướng dẫn', '15-HD/BTCTW', '2012-11-05'],
    ['Quyết định số 12 QĐ/TW, ngày 05/7/2022', 'Quyết định', '12 QĐ/TW', '2022-07-05'],
    ['Nghị định 30/2020/NĐ-CP', 'Nghị định', '30/2020/NĐ-CP', null],
    ['Kế hoạch liên ngành số 55/KHLN ngày 10/10/2024', 'Kế hoạch liên ngành', '55/KHLN', '2024-10-10'],
    ['Luật Đất đai số 31/2024/QH15', 'Luật', '31/2024/QH15', null],
    ['Chỉ lệnh số 01/CL-TL ngày 05/7/2022', 'Chỉ lệnh', '01/CL-TL', '2022-07-05'],
    ['Luật Quản lý vũ khí, vật liệu nổ và công cụ số 42/2024/QH15', 'Luật', '42/2024/QH15', null],
    ['Nghị quyết của Chính phủ số 68/NQ-CP', 'Nghị quyết', '68/NQ-CP', null],
    ['báo cáo số 12/BC-UBND', 'báo cáo', '12/BC-UBND', null],
    ['Thông báo kết luận số 12-TB/TU', 'Thông báo', '12-TB/TU', null],
    ['Chương trình hành động số 33-CTr/TU', 'Chương trình', '33-CTr/TU', null],
    ['Chương trình hành động 33/CTr-BYT', 'Chương trình', '33/CTr-BYT', null],
    ['Giấy phép khai thác khoáng sản số 2010/GP-BTNMT', 'Giấy phép', '2010/GP-BTNMT', null],
    ['Phương án nổ mìn số 01/PANM-MS ngày 14/7/2026', 'Phương án', '01/PANM-MS', '2026-07-14'],
    ['Công văn của Văn phòng số 3722/VPCP-CN', 'Công văn', '3722/VPCP-CN', null],
    ['Văn bản số 123/UBND-KT (ngày 12/3/2021)', 'Văn bản', '123/UBND-KT', '2021-03-12'],
    [
      'Kế hoạch số 9/KH-BGDĐT của Bộ Giáo dục (GDĐT) ngày 05 tháng 02 năm 2026',
      'Kế hoạch',
      '9/KH-BGDĐT',
      '2026-02-05',
    ],
    [
      'Giấy xác nhận đăng ký Kế hoạch bảo vệ môi trường số 02/GXN-STNMT',
      'Giấy xác nhận',
      '02/GXN-STNMT',
      null,
    ],
    ['Luật số 118/2025/ QH15', 'Luật', '118/2025/QH15', null],
    ['Luật số 42/2024/QH151 ngày 29/6/2024', 'Luật', '42/2024/QH15', '2024-06-29'],
    [
      'Nghị định số 105/2025/NĐ-CP2 của Chính phủ ngày 15/5/2025',
      'Nghị định',
      '105/2025/NĐ-CP',
      '2025-05-15',
    ],
    ['Nghị định số 61/CP', 'Nghị định', '61/CP', null],
    ['công văn số 62/LĐBTXH đề ngày 24/02/2003', 'công văn', '62/LĐBTXH', '2003-02-24'],
    ['Công văn số123/UBND-KT', 'Công văn', '123/UBND-KT', null],
    ['Thông báo kết luận số 55/DKVN-TT&VHDN', 'Thông báo', '55/DKVN-TT&VHDN', null],
    ['Luật Quy hoạch số 21/2017/QH14', 'Luật', '21/2017/QH14', null],
    ['Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15', 'Luật', '64/2025/QH15', null],
    ['văn bản của Sở Xây dựng (số 123/SXD-QH ngày 5/5/2022)', 'văn bản', '123/SXD-QH', '2022-05-05'],
  ])('reads %j', (cited, type, number, date) => {
    expect(read(`theo ${cited} và các quy định`)).toEqual([{ cited, type, number, date }])
  })

  it('gives a document no day of the next one', () => {
    expect(read('Kết luận số 27-KL/TW của Ban Bí thư và Kết luận số 35-KL/TU ngày 14/8/2017')).toMatchObject([
      { number: '27-KL/TW', date: null },
      { number: '35-KL/TU', date: '2017-08-14' },
    ])
  })

  it('gives an elided type over what is said of the one before', () => {
    const text =
      'các Thông tư: số 05/2015/TT-BXD ngày 30/10/2015 về chất lượng; số 03/2016/TT-BXD về cấp; theo 12/QĐ-BXD'
    expect(findReferences(text).map(({ type }) => type?.value ?? null)).toEqual([
      'Thông tư',
      'Thông tư',
      null,
    ])
    expect(
      findReferences('Thông tư số 05/2015/TT-BXD về chất lượng; đề nghị 03/2016/TT-BXD')[1]?.type,
    ).toBeNull()
  })

  it('gives an elided type from where it is printed', () => {
    const text = 'theo Chỉ thị số 15/CT-TTg, 16/CT-TTg ở các huyện'
    const [first, second] = findReferences(text)
    expect(second).toMatchObject({ start: 27, end: 36, type: first?.type, number: { text: '16/CT-TTg' } })
    expect(first?.type).toEqual({ start: 5, end: 12, value: 'Chỉ thị' })
  })

  it.each([
    ['các Nghị định: số 10/2021/NĐ-CP, số 15/2021/NĐ-CP', ['Nghị định', 'Nghị định']],
    ['các văn bản số: 123/SXD-QH ngày 1/2/2024, 456/SXD-QH ngày 3/4/2024', ['văn bản', 'văn bản']],
    ['Chỉ thị 15/CT-TTg hoặc Chỉ thị 16/CT-TTg', ['Chỉ thị', 'Chỉ thị']],
    ['các Quyết định số 10/QĐ-UBND của Ủy ban tỉnh; số 12/QĐ-UBND', ['Quyết định', 'Quyết định']],
    ['Kế hoạch số 12/KH-UBND, 123/QĐ-UBND', ['Kế hoạch', null]],
  ])('types the list %j', (text, types) => {
    expect(read(text).map(({ type }) => type)).toEqual(types)
  })

  it('leaves a bare number that shares a symbol out: it would be invented', () => {
    expect(read('các Chỉ thị số 15, 16/CT-TTg')).toMatchObject([{ type: 'Chỉ thị', number: '16/CT-TTg' }])
  })

  it('takes the date at the head of the sentence that issues the document', () => {
    expect(read('Ngày 12/7/2021, Ban Thường vụ ban hành Kết luận số 98-KL/TU về y tế')).toEqual([
      { cited: 'Kết luận số 98-KL/TU', type: 'Kết luận', number: '98-KL/TU', date: '2021-07-12' },
    ])
  })

  it('takes no common noun for the type', () => {
    expect(read('dự án đầu tư số 12/ABCD-EFG')).toMatchObject([{ type: null, number: '12/ABCD-EFG' }])
    expect(read('quy định của pháp luật số 12/TB-UBND')).toMatchObject([{ type: null }])
    expect(read('gửi báo cáo công văn số 12/UBND-KT')).toMatchObject([{ type: 'công văn' }])
    expect(read('rà soát phụ lục hợp đồng số 03/PLHĐ-XD')).toMatchObject([{ type: 'phụ lục hợp đồng' }])
  })

  it('takes no deadline for the date of the document', () => {
    expect(read('tại Tờ trình số 92/TTr-UBND của Ủy ban huyện trước ngày 13/9/2021')[0]?.date).toBeNull()
    expect(read('Công văn số 5/UBND-KT, báo cáo ngày 13/9/2021')[0]?.date).toBeNull()
  })

  it('reads a number without type where its form or "số" tells it', () => {
    expect(read('theo 15/CT-TTg; 41/2021/QH15; số 12/SXD-QH')).toMatchObject([
      { type: null, number: '15/CT-TTg' },
      { type: null, number: '41/2021/QH15' },
      { type: null, number: '12/SXD-QH' },
    ])
  })

  it.each([
    'trực 24/24, đến/về, 13/9/2021, K/T, Km78+00, 13/14 sở, ngành',
    'QCVN 01:2019/BCT-XD, TCVN 5574:2018/ABC-D',
    'điện thoại 0912.345.678, tỷ lệ 5/HS-SV, lô đất 12/A1-B2',
    'theo Nghị quyết 128 và Kết luận 07',
    'xe 12/CP và 61/TTg',
    'ban hành 15 QĐ/UBND cấp xã',
  ])('finds none in %j', (text) => {
    expect(findReferences(text)).toEqual([])
  })
})
