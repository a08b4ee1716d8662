import { describe, expect, it } from 'vitest'
import {
  group,
  level,
  link,
  listed,
  rangeEnd,
  region,
  tail,
  term,
  works,
} from '../../../../src/language/bodies/complement/tails.js'
import { cursorAt, taken } from './at.js'

describe('rangeEnd', () => {
  it.each([
    ['địa phương|, từ huyện đến xã, phường rà soát', ', từ huyện đến xã, phường'],
    ['địa phương| kể từ tỉnh xuống cơ sở rà soát', ' kể từ tỉnh xuống cơ sở'],
    ['đảng ủy trực thuộc| và tương đương rà soát', ' và tương đương'],
    ['đội khu vực 1|, 2 và 3; các xã', ', 2 và 3'],
  ])('%j', (text, words) => {
    const cursor = cursorAt(text)
    expect(cursor.line.text.slice(cursor.end, rangeEnd(cursor))).toBe(words)
  })

  it.each(['địa phương| từ ngày 5/7', 'địa phương|, từ nay', 'tổ 1|, 3 hộ dân', 'đội 1|, 2 tháng'])(
    'is none in %j',
    (text) => {
      expect(rangeEnd(cursorAt(text))).toBe(-1)
    },
  )
})

describe('link', () => {
  it.each([
    ['Ban Chỉ đạo| của tỉnh', true, ' của'],
    ['đảng ủy| trực thuộc Tỉnh ủy', true, ' trực thuộc'],
    ['Tổ công tác| về chính sách, tiền lương', true, ' về chính sách, tiền lương'],
    ['Sở Y tế| tại 5 xã', null, ''],
    ['Sở Y tế| của đồng chí', null, ''],
    ['Sở Y tế| rà soát', null, ''],
  ])('%j', (text, result, words) => {
    const [answer, taking] = taken(link, text)
    expect([answer, taking]).toEqual([result, words])
  })
})

describe('region', () => {
  it.each([
    ['UBND các xã| vùng khô hạn khẩn trương', true, ' vùng khô hạn'],
    ['UBND các xã| khu vực ven sông rà soát', true, ' khu vực ven sông'],
    ['UBND các xã| vùng Tân Lập', null, ''],
    ['UBND các xã| vùng khô hạn.', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(region, text)).toEqual(answer)
  })
})

describe('works', () => {
  it.each([
    ['Chủ đầu tư| các dự án chậm tiến độ', true, ' các dự án'],
    ['Chủ đầu tư| các dự án điện mặt trời khẩn trương', true, ' các dự án điện mặt trời'],
    ['Chủ đầu tư| dự án xây dựng', null, ''],
    ['Chủ đầu tư| rà soát', null, ''],
    ['doanh nghiệp| các dự án khẩn trương', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(works, text)).toEqual(answer)
  })
})

describe('tail', () => {
  it.each([
    ['cơ quan| có liên quan rà soát', true, ' có liên quan'],
    ['các xã, [địa phương| nêu tại điểm a giải trình', true, ' nêu tại điểm a'],
    ['Phó Chủ tịch| phụ trách văn xã', true, ' phụ trách'],
    ['Phó Chủ tịch| phụ trách công tác thi đua chuẩn bị', true, ' phụ trách công tác thi đua'],
    ['Phó Chủ tịch UBND xã| phụ trách chỉ đạo', false, ''],
    ['Phó Chủ tịch| phụ trách chung', false, ''],
    ['Phó Chủ tịch| phụ trách, chỉ đạo', false, ''],
    ['Sở Y tế| được phân công rà soát', null, ''],
    ['cơ quan| rà soát', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(tail, text)).toEqual(answer)
  })
})

describe('term', () => {
  it.each([
    ['Ban Chấp hành| khóa X, nhiệm kỳ 2020 - 2025 họp', true, ' khóa X, nhiệm kỳ 2020 - 2025'],
    ['HĐND| nhiệm kỳ 2021-2026, tổ chức', true, ' nhiệm kỳ 2021-2026'],
    ['HĐND| khóa 18 họp', true, ' khóa 18'],
    ['HĐND| khóa họp', null, ''],
    ['HĐND| nhiệm kỳ mới', null, ''],
    ['HĐND| họp', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(term, text)).toEqual(answer)
  })
})

describe('level', () => {
  it.each([
    ['Công an| tỉnh rà soát', ' tỉnh', true],
    ['UBND| huyện Tân Lập, thị xã Kim Sơn rà soát', ' huyện Tân Lập, thị xã Kim Sơn', false],
  ])('%j', (text, words, shared) => {
    const cursor = cursorAt(text)
    const { end } = cursor
    expect(level(cursor)).toBe(true)
    expect([cursor.line.text.slice(end, cursor.end), cursor.shared, cursor.closed]).toEqual([
      words,
      shared,
      true,
    ])
  })

  it('is none of another body', () => {
    expect(taken(level, 'Công an| Sở Y tế')).toEqual([null, ''])
    expect(taken(level, 'Công an| xã hội')).toEqual([null, ''])
  })
})

describe('listed', () => {
  it.each([
    ['UBND|: huyện Phú Hòa, thành phố Tân An.', true, ': huyện Phú Hòa, thành phố Tân An'],
    ['Ủy ban nhân dân|: xã Tân Lập', true, ': xã Tân Lập'],
    ['UBND|: các xã rà soát', false, ''],
    ['UBND|: rà soát', false, ''],
    ['Công an|: xã Tân Lập', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(listed, text)).toEqual(answer)
  })
})

describe('group', () => {
  it.each([
    ['UBND| các xã, phường rà soát', false, ' các xã, phường'],
    ['Ban Quản lý| các Khu công nghiệp', true, ' các Khu'],
    ['Ban Quản lý| các giải pháp', false, ''],
    ['UBND| tỉnh', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(group, text)).toEqual(answer)
  })

  it('is none behind a name that is complete', () => {
    expect(taken(group, 'UBND tỉnh| các xã', { closed: true, shared: true })).toEqual([null, ''])
    expect(taken(group, 'cơ quan báo chí| các xã', { closed: true })).toEqual([null, ''])
  })
})
