import { describe, expect, it } from 'vitest'
import { about } from '../../../../src/language/bodies/complement/about.js'
import { taken } from './at.js'

describe('about', () => {
  it.each([
    ['Ủy ban Quốc gia| về người cao tuổi khẩn trương', true, ' về người cao tuổi'],
    ['Ủy ban Quốc gia| về người cao tuổi:', true, ' về người cao tuổi'],
    ['Hội đồng quốc gia| về sức khỏe và nâng cao thể lực rà soát', true, ' về sức khỏe và nâng cao thể lực'],
    ['Hội đồng quốc gia| về phòng, chống dịch tổng hợp', true, ' về phòng, chống dịch'],
    ['Ủy ban Quốc gia| về việc cao tuổi:', null, ''],
    ['Ủy ban Quốc gia| vì người cao tuổi khẩn trương', null, ''],
    ['doanh nghiệp nhà nước| về người cao tuổi khẩn trương', null, ''],
    ['Ủy ban nhân dân| về người cao tuổi:', null, ''],
    ['Ủy ban Quốc gia| về người cao tuổi, rà soát', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(about, text)).toEqual(answer)
  })
})
