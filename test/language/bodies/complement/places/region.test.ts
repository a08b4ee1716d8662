import { describe, expect, it } from 'vitest'
import { region } from '../../../../../src/language/bodies/complement/places/region.js'
import { taken } from '../at.js'

describe('region', () => {
  it.each([
    ['UBND các xã| vùng khô hạn khẩn trương', true, ' vùng khô hạn'],
    ['UBND các xã| khu vực ven sông rà soát', true, ' khu vực ven sông'],
    ['UBND các xã| dọc tuyến Quốc lộ 4 giải tỏa', true, ' dọc tuyến Quốc lộ 4'],
    ['UBND các xã| hạ du hồ Khe Cạn thông báo', true, ' hạ du hồ Khe Cạn'],
    ['UBND các xã| trong vùng dự án tuyên truyền', true, ' trong vùng dự án'],
    ['UBND các xã| vùng cao và hải đảo rà soát', true, ' vùng cao và hải đảo'],
    ['UBND các xã| vùng cao và các đơn vị rà soát', true, ' vùng cao'],
    ['UBND các xã| dọc sông Khe Cạn, Sở Xây dựng kiểm tra', true, ' dọc sông Khe Cạn'],
    ['UBND xã| nơi có mỏ đất bàn giao', true, ' nơi có mỏ đất'],
    ['UBND xã| nơi có đất thu hồi bàn giao', null, ''],
    ['Trạm Khuyến nông| khu vực cử người tham gia', null, ''],
    ['các trung tâm y tế| khu vực triển khai hồ sơ', null, ''],
    ['các Công an| khu vực và các đơn vị rà soát', null, ''],
    ['Ban Quản lý dự án| khu vực trình hồ sơ phê duyệt', null, ''],
    ['các trung tâm y tế| khu vực cần tập trung', null, ''],
    ['UBND các xã| ven sông rà soát', null, ''],
    ['UBND các xã| vùng Sở Y tế quản lý rà soát', null, ''],
    ['UBND các xã| vùng Tân Lập', null, ''],
    ['địa phương| khu vực Bắc Bộ và Trung Bộ rà soát', true, ' khu vực Bắc Bộ và Trung Bộ'],
    ['địa phương| miền núi phía Bắc, Tân Lập, Sở Y tế', true, ' miền núi phía Bắc, Tân Lập'],
    ['địa phương| vùng đồng bằng sông Hồng rà soát', true, ' vùng đồng bằng sông Hồng'],
    ['Trạm Khuyến nông| Tây Bắc rà soát', null, ''],
    ['UBND các xã| vùng khô hạn.', null, ''],
    ['Ngân hàng| khu vực và các hội, Sở Y tế rà soát', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(region, text)).toEqual(answer)
  })
})
