import { describe, expect, it } from 'vitest'
import { unitNameEnd } from '../../../../src/language/bodies/complement/unit-name.js'
import { cursorAt } from './at.js'

describe('unitNameEnd', () => {
  it.each([
    ['Phòng| Quản lý phương tiện và người lái rà soát', ' Quản lý phương tiện và người lái'],
    ['Phòng| quản lý phương tiện và người lái rà soát', ''],
    ['Ban Chỉ đạo| phát triển kinh tế - xã hội tỉnh', ' phát triển kinh tế - xã hội'],
    ['Ban Chỉ đạo| phát triển kinh tế - xã hội:', ' phát triển kinh tế - xã hội'],
    ['Ban Chỉ đạo| phát triển kinh tế - xã hội bền vững', ''],
    ['Giám đốc| Quản lý phương tiện và người lái', ''],
    ['Phòng|, Quản lý phương tiện và người lái', ''],
  ])('%j', (marked, name) => {
    const { line, end, kind } = cursorAt(marked)
    expect(line.text.slice(end, unitNameEnd(line, end, kind))).toBe(name)
  })
})
