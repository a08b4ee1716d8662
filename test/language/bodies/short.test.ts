import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { readShort } from '../../../src/language/bodies/short.js'

describe('readShort', () => {
  it.each([
    ['Thanh tra', ' tỉnh', ' rà soát', 'short'],
    ['Công an', ' tỉnh', ' rà soát', 'short'],
    ['Thanh tra', ' các tỉnh, thành phố', ' rà soát', 'short'],
    ['Thanh tra', ' các bộ, ngành, địa phương', ' rà soát', 'short'],
    ['Công an', ' xã Tân Lập', ' rà soát', 'short'],
    ['Thuế', ' Thành phố', ' rà soát', 'short'],
    ['Thanh tra', '', ': Rà soát', 'short'],
    ['Thanh tra', '', ', Phòng Tài chính rà soát', 'short'],
    ['Thanh tra', '', ' và các Vụ rà soát', 'short'],
    ['Bộ phận', ' tổng hợp - hành chính', ' theo dõi', 'short'],
    ['Tổ', ' hành chính - quản trị', ': theo dõi', 'short'],
    ['Thanh tra', '', ' chủ trì kiểm tra', 'short'],
    ['Thanh tra', '', ' thanh tra đột xuất', 'short'],
    ['công an', '', ' rà soát', 'generic'],
  ])('reads %j with %j', (head, name, behind, kind) => {
    const element = readShort(comparableOf(head + name + behind), 0, head.length)
    expect([element?.end, element?.kind]).toEqual([head.length + name.length, kind])
  })

  it.each([
    ['Thanh tra', ' toàn diện các dự án'],
    ['Thanh tra', ' các xã chậm tiến độ'],
    ['Thanh tra', ' các bộ, ngành chậm tiến độ'],
    ['thanh tra', ' toàn diện'],
    ['Công an', ', quân đội'],
    ['Thanh tra', ', kiểm tra các dự án'],
    ['Tổ', ' theo dõi - đôn đốc kịp thời'],
    ['Thanh tra', ' và xử lý vi phạm'],
    ['Thanh tra', ' phải đúng luật'],
    ['Kiểm toán', ' báo cáo quyết toán'],
  ])('reads none in %j with %j', (head, behind) => {
    expect(readShort(comparableOf(head + behind), 0, head.length)).toBeNull()
  })
})
