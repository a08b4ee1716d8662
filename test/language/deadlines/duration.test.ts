import { describe, expect, it } from 'vitest'
import { readDuration } from '../../../src/language/deadlines/duration.js'

describe('readDuration', () => {
  it.each([
    ['07 ngày làm việc', ' kể từ khi nhận'],
    ['05 (năm) ngày', ''],
    ['15 (mười lăm) ngày', '.'],
    ['không quá 03 tháng', ','],
    ['tối đa 24 giờ', ' phải báo'],
    ['một tuần', '.'],
    ['05 ngày, kể từ ngày 05/7/2025', ','],
    ['03 ngày', ' từ ngày ban hành'],
  ])('ends behind %j', (span, behind) => {
    expect(readDuration(`sau ${span}${behind}`, 4)).toBe(4 + span.length)
  })

  it.each(['02 năm liên tục', '6 tháng đầu năm', '05 ngày qua', 'vài ngày', '05 hộ dân', '03 tuầnn'])(
    'finds none in %j',
    (text) => {
      expect(readDuration(text, 0)).toBeNull()
    },
  )

  it('reads only what begins where it is asked', () => {
    expect(readDuration('trong 05 ngày', 0)).toBeNull()
  })
})
