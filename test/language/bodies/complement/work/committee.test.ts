import { describe, expect, it } from 'vitest'
import { aboutWork, committeeWork } from '../../../../../src/language/bodies/complement/work/committee.js'
import { taken } from '../at.js'

describe('committeeWork', () => {
  it.each([
    ['Ban Chỉ đạo| phát triển kinh tế - xã hội tỉnh', true, ' phát triển kinh tế - xã hội'],
    ['Ban Chỉ đạo| về nhà ở và thị trường bất động sản tỉnh', true, ' về nhà ở và thị trường bất động sản'],
    ['Ban Chỉ đạo| về kế hoạch rà soát', null, ''],
    ['Ban Chỉ đạo| điều hành giá:', true, ' điều hành giá'],
    ['Ban Chỉ đạo| điều hành giá, Sở Y tế', true, ' điều hành giá'],
    ['Tổ công tác| bình ổn giá rà soát', true, ' bình ổn giá'],
    [
      'Tổ công tác| thúc đẩy giải ngân vốn đầu tư công (lập năm 2025) rà soát',
      true,
      ' thúc đẩy giải ngân vốn đầu tư công',
    ],
    ['Ban Chỉ đạo quốc gia| phát triển điện lực rà soát', true, ' phát triển điện lực'],
    ['Trưởng Ban Chỉ đạo| điều hành giá rà soát', true, ' điều hành giá'],
    ['Tổ công tác| thúc đẩy giải ngân', true, ' thúc đẩy giải ngân'],
    ['Giao [Tổ công tác| thúc đẩy giải ngân', null, ''],
    ['Ban Chỉ đạo| phát triển kinh tế - xã hội bền vững', null, ''],
    ['Ban Chỉ đạo| điều hành giá, lãi suất', null, ''],
    ['Sở Tài chính| điều hành giá:', null, ''],
    ['Ban Chỉ đạo tỉnh| điều hành giá rà soát', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(committeeWork, text)).toEqual(answer)
  })
})

describe('aboutWork', () => {
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
    expect(taken(aboutWork, text)).toEqual(answer)
  })
})
