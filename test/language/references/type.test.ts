import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../src/language/numbers.js'
import { readType } from '../../../src/language/references/type.js'

/** The type under which the number at "|" stands, and what is told of its place. */
const read = (marked: string, from = 0) => {
  const text = marked.replace('|', '')
  const at = marked.indexOf('|')
  const { type, start, announced, adjacent } = readType(text, from, at, readNumber(text, at)!)
  expect(type?.value).toBe(type ? text.slice(type.start, type.end) : undefined)
  return { type: type?.value ?? null, from: text.slice(start, at), announced, adjacent }
}

describe('readType', () => {
  it.each([
    ['theo Quyết định số |12/QĐ-UBND', 'Quyết định', 'Quyết định số '],
    ['theo Chỉ thị |15/CT-UBND', 'Chỉ thị', 'Chỉ thị '],
    ['các Nghị định: số |10/2021/NĐ-CP', 'Nghị định', 'Nghị định: số '],
    ['các Chỉ thị số 15, |16/CT-UBND', 'Chỉ thị', 'Chỉ thị số 15, '],
    ['Thông báo kết luận số |12/TB-UBND', 'Thông báo', 'Thông báo kết luận số '],
  ])('reads the one right before the number in %j', (text, type, before) => {
    expect(read(text)).toEqual({ type, from: before, announced: true, adjacent: true })
  })

  it.each([
    ['theo Quyêt định số |12/QĐ-UBND', 'Quyêt định'],
    ['các Chỉ thi số 15, |16/CT-UBND', 'Chỉ thi'],
    ['theo kê hoach |12/KH-UBND', 'kê hoach'],
    ['theo Quyêt định số |12/KH-UBND', null],
    ['theo tờ trình số |12/QĐ-UBND', 'tờ trình'],
    ['theo Chi thị số |123/SXD-QH', null],
    ['siêuQuyêt định số |12/QĐ-UBND', null],
  ])('reads in %j the one whose tones a scan lost: %j', (text, type) => {
    expect(read(text).type).toBe(type)
  })

  it('reads one further off, where the number is announced', () => {
    expect(read('Nghị quyết của Hội đồng nhân dân tỉnh số |68/NQ-HĐND')).toEqual({
      type: 'Nghị quyết',
      from: 'Nghị quyết của Hội đồng nhân dân tỉnh số ',
      announced: true,
      adjacent: false,
    })
    expect(read('Nghị quyết của Hội đồng nhân dân tỉnh |68/NQ-HĐND').type).toBeNull()
  })

  it('reads one whose kind a word or two tell', () => {
    expect(read('Kế hoạch hành động |12/KH-UBND').type).toBe('Kế hoạch')
    expect(read('kế hoạch hành động |12/KH-UBND').type).toBeNull()
    expect(read('Kế hoạch phòng chống dịch bệnh |12/KH-UBND').type).toBeNull()
  })

  it('reads one that the symbol does not tell only from near', () => {
    expect(read('Văn bản của Sở Xây dựng số |123/SXD-QH').type).toBe('Văn bản')
    expect(read(`Văn bản của ${'Sở Xây dựng '.repeat(6)}số |123/SXD-QH`).type).toBeNull()
    expect(read('Văn bản của Sở, phòng số |123/SXD-QH').type).toBeNull()
    expect(read('dự án của Sở Xây dựng số |123/SXD-QH').type).toBeNull()
  })

  it('stays in the sentence, and behind the place that it is given', () => {
    expect(read('Ban hành Nghị quyết. Theo số |68/NQ-HĐND')).toEqual({
      type: null,
      from: '',
      announced: true,
      adjacent: false,
    })
    expect(read('Chỉ thị số |15/CT-UBND', 'Chỉ thị '.length).type).toBeNull()
  })
})
