import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

const HEAD = ['THÔNG BÁO', 'Kết luận về Nghị quyết số 01/NQ-CP', '']
const references = (...lines: string[]) => fill('references', ...HEAD, ...lines).draft.references

describe('fillCitations', () => {
  it('finds the documents cited in subject, preamble, conclusions and closing, in that order', () => {
    expect(
      references(
        'Căn cứ Luật số 45/2019/QH14, Chủ tịch kết luận như sau:',
        '1. Thực hiện Chỉ thị số 15/CT-TTg:',
        '- Thực hiện Kế hoạch số 20/KH-UBND ngày 05/3/2022.',
        'Trên đây là kết luận thực hiện Công văn số 33/UBND-KT.',
      ).map(({ number }) => number),
    ).toEqual(['01/NQ-CP', '45/2019/QH14', '15/CT-TTg', '20/KH-UBND', '33/UBND-KT'])
  })

  it('tells words, type, number and day', () => {
    expect(references('1. Thực hiện Kế hoạch số 20/KH-UBND ngày 05/3/2022.')[1]).toEqual({
      text: 'Kế hoạch số 20/KH-UBND ngày 05/3/2022',
      type: 'Kế hoạch',
      number: '20/KH-UBND',
      date: '2022-03-05',
    })
  })

  it('tells each number once, with the day of the first mention that has one', () => {
    const found = references(
      '1. Theo Nghị quyết số 01/NQ-CP ngày 08/01/2022.',
      '2. Theo Nghị quyết số 01/NQ-CP ngày 09/01/2022.',
    )
    expect(found).toMatchObject([{ text: 'Nghị quyết số 01/NQ-CP', date: '2022-01-08' }])
  })

  it('tells a number in the capitals of a title once', () => {
    expect(
      fill(
        'references',
        'KẾ HOẠCH',
        'THỰC HIỆN QUYẾT ĐỊNH SỐ 34/2014/QĐ-TTG',
        '',
        '1. Theo Quyết định số 34/2014/QĐ-TTg.',
      ).draft.references.map(({ number }) => number),
    ).toEqual(['34/2014/QĐ-TTG'])
  })

  it('has no type where none is told, and says which day is in no calendar', () => {
    const { draft, findings, doubts } = fill(
      'references',
      '1. Thực hiện văn bản 20/KH-UBND ngày 31/02/2022.',
      '2. Theo 12/QĐ-UBND.',
    )
    expect(draft.references.map(({ date }) => date)).toEqual([null, null])
    expect(findings).toContainEqual(['date-invalid', 'ngày 31/02/2022'])
    expect(doubts).toContain('reference-untyped')
  })

  it('doubts a type that is carried over from the document before', () => {
    const { draft, doubts } = fill('references', '1. Theo Luật số 31/2024/QH15, 43/2024/QH15.')
    expect(draft.references.map(({ type }) => type)).toEqual(['Luật', 'Luật'])
    expect(doubts).toContain('reference-type-carried')
  })

  it('does not where the number says its type itself', () => {
    const { draft, doubts } = fill('references', '1. Theo Chỉ thị số 15/CT-TTg, 16/CT-TTg.')
    expect(draft.references.map(({ type }) => type)).toEqual(['Chỉ thị', 'Chỉ thị'])
    expect(doubts).not.toContain('reference-type-carried')
  })

  it('does not cite the notice that an article reports on', () => {
    const lead = 'Văn phòng ban hành Thông báo số 12/TB-VP về thực hiện Nghị quyết số 02/NQ-CP.'
    expect(
      fill('references', lead).draft.references.filter(({ number }) => number === '02/NQ-CP'),
    ).toHaveLength(1)
  })

  it('takes the day of issue that an article tells before the number', () => {
    const lead = 'Ngày 06/11/2025, Văn phòng Chính phủ ban hành Thông báo số 12/TB-VPCP về đất đai.'
    expect(fill('references', 'Tin mới', lead, 'Các bộ rà soát.').draft.references).toMatchObject([
      { text: 'Thông báo số 12/TB-VPCP', number: '12/TB-VPCP', date: '2025-11-06' },
    ])
  })
})
