import { describe, expect, it } from 'vitest'
import {
  bridge,
  capital,
  comma,
  committee,
  hyphen,
  joined,
  numbered,
} from '../../../../src/language/bodies/complement/names.js'
import { cursorAt, taken } from './at.js'

describe('hyphen', () => {
  it.each([
    ['Sở Lao động|-Thương binh', true, '-Thương'],
    ['Sở Lao động|–Thương binh', true, '–Thương'],
    ['Sở Lao động| - Thương binh', null, ''],
    ['Sở Lao động|- Thương binh', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(hyphen, text)).toEqual(answer)
  })
})

describe('comma', () => {
  it.each([
    ['Sở Văn hóa|, Thể thao và Du lịch', true, ', Thể'],
    ['Sở VH|,TT&DL', true, ',TT&DL'],
    ['Ban Công nhân|, Viên chức và Đô thị', true, ', Viên'],
    ['Phòng Tổ chức|, Thanh tra và Thi đua', true, ', Thanh'],
    ['các [Chi cục Thủy sản|, Kiểm lâm rà soát', true, ', Kiểm lâm'],
    ['các [Bộ Xây dựng|, Công an rà soát', true, ', Công an'],
    ['các [Bộ Xây dựng|, Công an tỉnh', false, ''],
    ['Bộ Xây dựng|, Công an rà soát', false, ''],
    ['Sở Văn hóa|, Sở Y tế', false, ''],
    ['Sở Văn hóa|, rà soát', false, ''],
    ['nhà thầu Sông Đào|, Hòa Bình', false, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(comma, text)).toEqual(answer)
  })
})

describe('bridge', () => {
  it.each([
    ['Ban Chỉ đạo| (BCĐ) các địa phương', true, ' (BCĐ)'],
    ['Ban Chỉ đạo| (BCĐ) rà soát', false, ''],
    ['Công ty| “Hòa Bình” bàn giao', true, ' “Hòa Bình”'],
    ['Công ty| "Hòa Bình" bàn giao', true, ' "Hòa Bình"'],
    ['Công ty| “Hòa Bình', false, ''],
    ['Phòng Tài chính| - Kế hoạch', true, ' - Kế'],
    ['Phòng Tài chính| - rà soát', false, ''],
    ['Sở Y tế| - cơ quan thường trực', false, ''],
    ['Sở Y tế| Hà Nội', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(bridge, text)).toEqual(answer)
  })
})

describe('committee', () => {
  it('completes the name, unless a capital follows', () => {
    for (const [text, closed] of [
      ['Văn phòng| Đảng ủy tổng hợp', true],
      ['Văn phòng| Đảng ủy Khối', false],
    ] as const) {
      const cursor = cursorAt(text)
      expect(committee(cursor)).toBe(true)
      expect([cursor.end, cursor.closed]).toEqual(['Văn phòng Đảng ủy'.length, closed])
    }
  })

  it('is none in small letters, nor behind no proper name', () => {
    expect(taken(committee, 'Văn phòng| đảng ủy')).toEqual([null, ''])
    expect(taken(committee, 'cơ quan| Đảng ủy')).toEqual([null, ''])
  })
})

describe('capital', () => {
  it.each([
    ['Sở| Công Thương', true, ' Công'],
    ['Quân khu| 5 kiểm tra', true, ' 5'],
    ['Sở| công thương', null, ''],
    ['Sở| Các phòng', null, ''],
    ['UBND| TP. Tân Lập', null, ''],
    ['địa phương| Tân Lập', false, ''],
    ['địa phương| Trung ương', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(capital, text)).toEqual(answer)
  })

  it('counts the capitals, but none of a legal form', () => {
    const run = (text: string) => {
      const cursor = cursorAt(text, { run: 1 })
      capital(cursor)
      return cursor.run
    }
    expect(run('Công ty Sông| Đào bàn giao')).toBe(2)
    expect(run('Công ty| CP Chế tạo máy')).toBe(0)
  })
})

describe('numbered', () => {
  it.each([
    ['dự án đầu tư xây dựng| số 1', ' số 1'],
    ['chi nhánh| loại I', ' loại I'],
  ])('%j', (text, words) => {
    expect(taken(numbered, `các [chi nhánh ${text}`)).toEqual([true, words])
  })

  it('wants a number or a capital behind it', () => {
    expect(taken(numbered, 'chi nhánh| loại vừa')).toEqual([null, ''])
    expect(taken(numbered, 'chi nhánh| số')).toEqual([null, ''])
  })
})

describe('joined', () => {
  it.each([
    ['Sở Kế hoạch| và Đầu tư', true, ' và Đầu tư'],
    ['Phòng Nông nghiệp| & PTNT', true, ' & PTNT'],
    ['Ban Quản lý Khu kinh tế| và các Khu công nghiệp', true, ' và các Khu'],
    ['các [Bộ Xây dựng| và Công an rà soát', true, ' và Công an'],
    ['Sở Kế hoạch| và Sở Y tế', false, ''],
    ['Sở Kế hoạch| và các sở', false, ''],
    ['Sở Kế hoạch| và rà soát', false, ''],
    ['nhà thầu| và Hòa Bình', false, ''],
    ['Sở Kế hoạch| với Đầu tư', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(joined, text, { run: 1 })).toEqual(answer)
  })
})
