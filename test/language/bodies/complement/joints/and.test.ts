import { describe, expect, it } from 'vitest'
import { joined, joinedWork } from '../../../../../src/language/bodies/complement/joints/and.js'
import { taken } from '../at.js'

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

describe('joinedWork', () => {
  it.each([
    ['Cục Chế biến| và nghề muối khẩn trương', true, ' và nghề muối'],
    ['Cục Chế biến| và nghề muối:', true, ' và nghề muối'],
    ['Cục Chế biến| và nghề muối; Cục Thú y', true, ' và nghề muối'],
    ['Cục Chế biến| và nghề muối', true, ' và nghề muối'],
    ['Giao [Cục Chế biến| và nghề muối', null, ''],
    ['Cục Chế biến| và phát triển nghề muối khẩn trương', true, ' và phát triển nghề muối'],
    ['Cục Chế biến| và phát triển nghề muối và các đơn vị khẩn trương', null, ''],
    ['Cục Chế biến| và người dân khẩn trương', null, ''],
    ['Cục Chế biến| và Sở Y tế', null, ''],
    ['Cục Chế biến| và Sở Y tế khẩn trương', null, ''],
    ['Cục Chế biến| từ nghề muối khẩn trương', null, ''],
    ['Cục chế biến| và nghề muối khẩn trương', null, ''],
    ['Cục| và nghề muối khẩn trương', null, ''],
    ['doanh nghiệp Sông Đào| và nghề muối khẩn trương', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(joinedWork, text)).toEqual(answer)
  })
})
