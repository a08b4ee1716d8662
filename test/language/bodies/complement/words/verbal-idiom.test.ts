import { describe, expect, it } from 'vitest'
import { verbalIdiom } from '../../../../../src/language/bodies/complement/words/verbal-idiom.js'
import { taken } from '../at.js'

describe('verbalIdiom', () => {
  it.each([
    ['Viện Quy hoạch| xây dựng tỉnh', true, ' xây dựng'],
    ['Viện Quy hoạch| xây dựng chủ trì', true, ' xây dựng'],
    ['Viện Quy hoạch| xây dựng (QHXD)', true, ' xây dựng'],
    ['Ban Quản lý| đào tạo', true, ' đào tạo'],
    ['Ban Quản lý| đào tạo:', true, ' đào tạo'],
    ['Ban Quản lý| đào tạo.', null, ''],
    ['Viện Quy hoạch| xây dựng', null, ''],
    ['Phòng Thanh tra| xây dựng 2 theo dõi', true, ' xây dựng'],
    ['Phòng Thanh tra| xây dựng 2 (Thanh tra Bộ) theo dõi', true, ' xây dựng'],
    ['Phòng Thanh tra| xây dựng 2 kế hoạch', null, ''],
    ['nhà thầu| thi công khẩn trương', true, ' thi công'],
    ['nhà thầu| thi công, tư vấn giám sát rà soát', true, ' thi công'],
    ['nhà thầu| thi công, tư vấn cho xã', null, ''],
    ['Viện Quy hoạch| xây dựng kế hoạch', null, ''],
    ['Phòng 9| xây dựng báo cáo', null, ''],
    ['chủ đầu tư| tổ chức thực hiện', null, ''],
    ['Viện Quy hoạch| rà soát tỉnh', null, ''],
    ['cơ quan| tuyên truyền đẩy mạnh', true, ' tuyên truyền'],
    ['cơ quan| thanh tra, kiểm tra tăng cường', true, ' thanh tra, kiểm tra'],
    ['cơ quan| tuyên truyền vận động nhân dân', null, ''],
    ['đơn vị| tuyên truyền đẩy mạnh', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(verbalIdiom, text)).toEqual(answer)
  })
})
