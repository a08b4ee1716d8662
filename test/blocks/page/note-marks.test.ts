import { describe, expect, it } from 'vitest'
import { NoteMarks } from '../../../src/blocks/page/note-marks.js'

const stands = (number: number, text: string) => new NoteMarks(text, 0).stand(number, 0, text.length)

describe('NoteMarks', () => {
  it.each<[number, string]>([
    [1, 'khai thác khoáng sản1. Tăng cường quản lý'],
    [2, 'theo Nghị định số 15/2024/NĐ-CP2, các sở'],
    [1, 'theo Luật số 31/2024/QH151 và'],
    [3, 'Hội nghị lần thứ 5[3] đã'],
    [12, 'các xã (nếu có)12; báo cáo'],
    [4, 'gọi là “nhóm chợ”4 .'],
  ])('sees the mark %i in %s', (number, text) => {
    expect(stands(number, text)).toBe(true)
  })

  it.each<[number, string]>([
    [2, 'diện tích 15 km2, gồm'],
    [2, 'tấm thép 40 cm2, gồm'],
    [1, 'khoáng sản 1. Tăng cường'],
    [20, 'giai đoạn20a'],
    [3, '[3] Theo báo cáo'],
    [1, 'khoáng sản12.'],
  ])('sees no mark %i in %s', (number, text) => {
    expect(stands(number, text)).toBe(false)
  })

  it('sees it between the offsets only, and goes on where it was', () => {
    const text = 'khoáng sản1. Tăng cường quản lý2.'
    const half = text.indexOf('Tăng')
    const marks = new NoteMarks(text, 0)
    expect(marks.stand(2, 0, half)).toBe(false)
    expect(marks.stand(1, 0, half)).toBe(true)
    expect(marks.stand(2, half, text.length)).toBe(true)
    expect(marks.stand(1, half, text.length)).toBe(false)
    expect(new NoteMarks(text, half).stand(1, 0, text.length)).toBe(false)
  })
})
