import { describe, expect, it } from 'vitest'
import { capital } from '../../../../../src/language/bodies/complement/words/capital.js'
import { cursorAt, taken } from '../at.js'

describe('capital', () => {
  it.each([
    ['Sở| Công Thương', true, ' Công'],
    ['Quân khu| 5 kiểm tra', true, ' 5'],
    ['Sở| công thương', null, ''],
    ['Sở| Các phòng', null, ''],
    ['UBND| TP. Tân Lập', null, ''],
    ['Hội Chữ thập đỏ| 500 suất quà', false, ''],
    ['địa phương| Tân Lập', false, ''],
    ['địa phương| Trung ương', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(capital, text)).toEqual(answer)
  })

  it('leaves a level of several words whole', () => {
    const closed = { closed: true }
    expect(taken(capital, 'Trung tâm Khuyến nông| Quốc gia', closed)).toEqual([null, ''])
    expect(taken(capital, 'Ban Kế toán| Tổng công ty', closed)).toEqual([true, ' Tổng công ty'])
    expect(taken(capital, 'Tổ giúp việc| Đoàn giám sát tổng hợp')).toEqual([true, ' Đoàn giám sát'])
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
