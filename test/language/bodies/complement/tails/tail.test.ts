import { describe, expect, it } from 'vitest'
import { tail } from '../../../../../src/language/bodies/complement/tails/tail.js'
import { taken } from '../at.js'

describe('tail', () => {
  it.each([
    ['cơ quan| có liên quan rà soát', true, ' có liên quan'],
    ['các xã, [địa phương| nêu tại điểm a giải trình', true, ' nêu tại điểm a'],
    ['Phó Chủ tịch| phụ trách văn xã', true, ' phụ trách'],
    ['Phó Chủ tịch| phụ trách công tác thi đua chuẩn bị', true, ' phụ trách công tác thi đua'],
    ['Phó Chủ tịch UBND xã| phụ trách chỉ đạo', false, ''],
    ['Phó Chủ tịch| phụ trách chung', false, ''],
    ['Phó Chủ tịch| phụ trách, chỉ đạo', false, ''],
    ['hội, đoàn thể| nhận ủy thác rà soát', true, ' nhận ủy thác'],
    ['cơ quan| khác chủ động rà soát', true, ' khác'],
    ['chi bộ| trường học rà soát', true, ' trường học'],
    ['đơn vị| quản lý đường bộ rà soát', true, ' quản lý đường bộ'],
    ['đơn vị| quản lý, vận hành hồ chứa rà soát', true, ' quản lý, vận hành hồ chứa'],
    ['Sở Xây dựng| quản lý đường bộ theo phân cấp', null, ''],
    ['UBND xã| nơi có đất thu hồi rà soát', true, ' nơi có đất thu hồi'],
    ['Sở Y tế| được phân công rà soát', null, ''],
    ['cơ quan| rà soát', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(tail, text)).toEqual(answer)
  })
})
