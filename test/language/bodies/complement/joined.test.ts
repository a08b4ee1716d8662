import { describe, expect, it } from 'vitest'
import { joined } from '../../../../src/language/bodies/complement/joined.js'
import { taken } from './at.js'

describe('joined', () => {
  it.each([
    ['Sở Kế hoạch| và Đầu tư', true, ' và Đầu tư'],
    ['Phòng Nông nghiệp| & PTNT', true, ' & PTNT'],
    ['Ban Quản lý Khu kinh tế| và các Khu công nghiệp', true, ' và các Khu công nghiệp'],
    ['Ban Quản lý Khu kinh tế Tân Lập| và các khu công nghiệp tỉnh', true, ' và các khu công nghiệp'],
    ['Ban Quản lý dự án Tân Lập| và các khu công nghiệp', false, ''],
    ['các [Bộ Xây dựng| và Công an rà soát', true, ' và Công an'],
    [
      'Trung tâm Khuyến công| và Tư vấn phát triển công nghiệp rà soát',
      true,
      ' và Tư vấn phát triển công nghiệp',
    ],
    ['Phòng Cải cách hành chính| và Văn thư lưu trữ rà soát', true, ' và Văn thư lưu trữ'],
    ['Phòng Cải cách hành chính| và Văn thư rà soát', false, ''],
    ['Sở Kế hoạch| và Sở Y tế', false, ''],
    ['Sở Kế hoạch| và các sở', false, ''],
    ['Sở Kế hoạch| và rà soát', false, ''],
    ['nhà thầu| và Hòa Bình', false, ''],
    ['Sở Kế hoạch| với Đầu tư', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(joined, text, { run: 1 })).toEqual(answer)
  })
})
