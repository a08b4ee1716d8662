import { describe, expect, it } from 'vitest'
import {
  goesOn,
  idiom,
  innerBody,
  object,
  unknown,
  verb,
  verbalIdiom,
} from '../../../../src/language/bodies/complement/words.js'
import { lineOf } from '../../../../src/language/bodies/line.js'
import { taken } from './at.js'

describe('idiom', () => {
  it.each([
    ['Ban Chỉ đạo| phòng, chống dịch tỉnh', true, ' phòng, chống dịch'],
    ['nhà thầu| thi công', null, ''],
    ['Ban Chỉ đạo| rà soát', null, ''],
    ['chủ đầu tư| giải phóng mặt bằng', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(idiom, text)).toEqual(answer)
  })

  it('is the verb behind a whole name', () => {
    const whole = { closed: true, shared: true }
    expect(taken(idiom, 'UBND xã| giải phóng mặt bằng', whole)).toEqual([null, ''])
  })
})

describe('verbalIdiom', () => {
  it.each([
    ['Viện Quy hoạch| xây dựng tỉnh', true, ' xây dựng'],
    ['Viện Quy hoạch| xây dựng chủ trì', true, ' xây dựng'],
    ['Viện Quy hoạch| xây dựng (QHXD)', true, ' xây dựng'],
    ['nhà thầu| thi công khẩn trương', true, ' thi công'],
    ['Viện Quy hoạch| xây dựng kế hoạch', null, ''],
    ['chủ đầu tư| tổ chức thực hiện', null, ''],
    ['Viện Quy hoạch| rà soát tỉnh', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(verbalIdiom, text)).toEqual(answer)
  })
})

describe('innerBody', () => {
  it.each([
    ['Ban Thường vụ| cấp ủy rà soát', true, ' cấp ủy'],
    ['Ban Thường vụ| chi bộ rà soát', true, ' chi bộ'],
    ['Ban Thường vụ| tỉnh', null, ''],
    ['nhà thầu| chi bộ', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(innerBody, text)).toEqual(answer)
  })

  it('is none behind a name that is complete', () => {
    expect(taken(innerBody, 'Ban Thường vụ| cấp ủy', { closed: true })).toEqual([null, ''])
  })
})

describe('verb', () => {
  it.each([
    ['Sở Y tế| rà soát', 0, false, ''],
    ['Hội Sáng| lập tỉnh', 1, null, ''],
    ['Hội Sáng| lập tỉnh', 2, false, ''],
    ['Công ty Điện| lập hồ sơ', 1, false, ''],
    ['Trung tâm Hỗ trợ| đầu tư chủ trì', 0, true, ' đầu tư'],
    ['Phòng Quản lý| xây dựng rà soát', 0, true, ' xây dựng'],
    ['Phòng Quản lý| phối hợp với Sở', 0, false, ''],
    ['Sở Y tế| miền núi', 0, null, ''],
  ])('%j, behind %i capitals', (text, run, ...answer) => {
    expect(taken(verb, text, { run })).toEqual(answer)
  })
})

describe('object', () => {
  it.each([
    ['Phòng Quản lý| hoạt động xây dựng', null, ''],
    ['Phòng Quản lý| rủi ro rà soát', true, ' rủi ro'],
    ['Phòng Kế hoạch| rủi ro rà soát', null, ''],
    ['Ban Chỉ đạo Quản lý| rủi ro', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(object, text)).toEqual(answer)
  })
})

describe('unknown', () => {
  it.each([
    ['Công ty Sông| trắng bàn giao', { run: 1 }, true, ' trắng'],
    ['cơ quan| cấp nước tỉnh', {}, true, ' cấp'],
    ['cơ quan| cấp, thoát nước', {}, false, ''],
    ['Ban Tài chính Kế| toán rà soát', { closed: true, run: 1 }, true, ' toán'],
    ['UBND xã| trắng', { closed: true }, false, ''],
  ])('%j', (text, state, ...answer) => {
    expect(taken(unknown, text, state)).toEqual(answer)
  })
})

describe('goesOn', () => {
  const goes = (words: string, proper: boolean, first = false) => goesOn(lineOf(words), 0, proper, first)

  it.each([
    ['nguồn vốn rà soát', true],
    ['nguồn vốn Tân Lập', true],
    ['nguồn vốn tỉnh', true],
    ['nguồn vốn số 5', true],
    ['nguồn vốn các xã', false],
    ['nguồn vốn gốm sứ trắng tinh mịn', false],
  ])('with %j: %j', (words, whether) => {
    expect(goes(words, true)).toBe(whether)
    expect(goes(words, false)).toBe(whether)
  })

  it('ends right behind the head of a proper name, where the verb follows', () => {
    expect(goes('nguồn vốn rà soát', true, true)).toBe(false)
    expect(goes('nguồn vốn rà soát', false, true)).toBe(true)
  })

  it('goes on to a further body in a list only from a proper name', () => {
    expect(goes('tài nguyên nước ngầm, Sở Tài chính', true)).toBe(true)
    expect(goes('tài nguyên nước ngầm, rà soát', true)).toBe(false)
    expect(goes('nguồn vốn, Sở Tài chính', false)).toBe(false)
  })
})
