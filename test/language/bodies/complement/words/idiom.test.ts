import { describe, expect, it } from 'vitest'
import { idiom } from '../../../../../src/language/bodies/complement/words/idiom.js'
import { taken } from '../at.js'

describe('idiom', () => {
  it.each([
    ['Ban Chỉ đạo| phòng, chống dịch tỉnh', true, ' phòng, chống dịch'],
    ['nhà thầu| thi công', null, ''],
    ['Chi bộ| Hợp tác xã Dịch vụ nông nghiệp', true, ' Hợp tác xã'],
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
