import { describe, expect, it } from 'vitest'
import { verb } from '../../../../../src/language/bodies/complement/words/verb.js'
import { taken } from '../at.js'

describe('verb', () => {
  it.each([
    ['Sở Y tế| rà soát', 0, false, ''],
    ['Hội Sáng| lập tỉnh', 1, null, ''],
    ['Hội Sáng| lập tỉnh', 2, false, ''],
    ['Bệnh viện Phổi| phải hoàn thành', 1, false, ''],
    ['Công ty Điện| lập hồ sơ', 1, false, ''],
    ['Trung tâm Hỗ trợ| đầu tư chủ trì', 0, true, ' đầu tư'],
    ['Phòng Quản lý| xây dựng rà soát', 0, true, ' xây dựng'],
    ['Phòng Quản lý| xây dựng kế hoạch', 0, false, ''],
    ['Viện Quy hoạch| xây dựng', 0, true, ' xây dựng'],
    ['Giao [Viện Quy hoạch| xây dựng', 0, false, ''],
    ['Phòng Quản lý| phối hợp với Sở', 0, false, ''],
    ['Phòng Quản lý quy hoạch| hoàn thiện hồ sơ', 0, false, ''],
    ['Học viện Chính sách và Phát triển| hoàn thiện hồ sơ', 0, false, ''],
    ['Phòng Giám sát và Thẩm định| đầu tư chủ trì', 0, true, ' đầu tư'],
    ['Phòng Thẩm định| hoàn thiện hồ sơ', 0, false, ''],
    ['Phòng Giám sát| vận hành chủ trì', 0, true, ' vận hành'],
    ['Trung tâm Hỗ trợ| giải quyết thủ tục', 0, true, ' giải quyết'],
    ['Sở Y tế| miền núi', 0, null, ''],
  ])('%j, behind %i capitals', (text, run, ...answer) => {
    expect(taken(verb, text, { run })).toEqual(answer)
  })
})
