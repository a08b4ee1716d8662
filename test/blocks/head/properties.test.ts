import { describe, expect, it } from 'vitest'
import { propertyLines } from '../../../src/blocks/head/properties.js'
import { source } from '../source.js'

const properties = (...lines: string[]) => [...propertyLines(source(...lines), 60)]
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

describe('propertyLines', () => {
  it('takes the rows of a table above the national heading', () => {
    expect(
      properties(
        'Thông báo số 31/TB-UBND kết luận cuộc họp',
        'Số hiệu: | 31/TB-UBND | Loại văn bản: | Thông báo |',
        'Ngày ban hành: | 22/02/2019 | Tình trạng: | Đang cập nhật |',
        'Người ký\tLê Văn An',
        '',
        'ỦY BAN NHÂN DÂN',
        NATION,
        'Số: 31/TB-UBND',
      ),
    ).toEqual([1, 2, 3])
  })

  it('takes a value below its label, but no issuer', () => {
    expect(properties('Số ký hiệu', '31/TB-UBND', 'Tải về', 'ỦY BAN NHÂN DÂN', NATION)).toEqual([0, 1, 2])
  })

  it('takes none where no national heading follows', () => {
    expect(properties('Số hiệu: 31/TB-UBND', 'THÔNG BÁO', 'Kết luận cuộc họp')).toEqual([])
  })

  it('takes nothing behind the national heading, and no sentence', () => {
    expect(properties(NATION, 'Số hiệu: 31/TB-UBND')).toEqual([])
    expect(properties('Lĩnh vực y tế có tiến bộ.', NATION)).toEqual([])
    expect(properties('Số/Ký hiệu 31/TB-UBND', 'Người ký Trần Văn Mẫu', NATION)).toEqual([0, 1])
  })
})
