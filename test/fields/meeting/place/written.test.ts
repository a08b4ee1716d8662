import { describe, expect, it } from 'vitest'
import { partUpTo, pastParts } from '../../../../src/fields/meeting/place/written.js'

describe('pastParts', () => {
  const part = partUpTo('(?=[,;]|$)')

  it.each([
    ['trụ sở', ', số 12 đường A, Hà Nội, Giám đốc họp', ', số 12 đường A, Hà Nội'],
    ['trụ sở', ', TP. Huế, ông An', ', TP. Huế'],
    ['trụ sở', ', 80 Tân Lập, Bắc Đình, Hà Nội. Cùng dự', ', 80 Tân Lập, Bắc Đình, Hà Nội'],
    ['số 2 phố A', ', Bắc Đình, Hà Nội, ông An', ', Bắc Đình, Hà Nội'],
    ['số 2 phố A', ', Bắc Đình, ông An', ''],
    ['nhà A', ', tầng 2, khu B, xã C, tỉnh D', ', tầng 2, khu B, xã C'],
    ['Phòng họp', ', VP. UBND tỉnh', ''],
    ['Phòng họp', ', Hà Nội', ''],
    ['Phòng họp', ', sốt ruột vì chờ, An', ''],
    ['Phòng họp', ', số 4: họp', ''],
  ])('%s%s', (place, behind, parts) => {
    expect(pastParts(part, place + behind, place.length)).toBe(place.length + parts.length)
  })

  it('reads another form of the words', () => {
    const low = partUpTo('(?=[,;])', (words) => words.toLowerCase())
    expect(pastParts(low, 'nhà a, tp. huế, tầng 2, ông an', 5)).toBe('nhà a, tp. huế, tầng 2'.length)
  })
})
