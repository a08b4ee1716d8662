import { describe, expect, it } from 'vitest'
import { propertiesBelow, propertyLines } from '../../../../src/blocks/head/foreign/properties.js'
import { source } from '../../source.js'
import { head } from '../head.js'

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

describe('propertiesBelow', () => {
  const rows = ['Loại văn bản: Thông báo', '', 'Ngày ban hành | 12/05/2022']
  const below = (...lines: string[]) => {
    const { rows: found, line } = propertiesBelow(source(...lines), 0)
    return [found.map(({ text }) => text), line]
  }

  it('takes rows in a row, up to the text', () => {
    expect(below('', ...rows, 'Ngày 09/5/2022, Phó Thủ tướng chủ trì cuộc họp.')).toEqual([
      [rows[0], rows[2]],
      4,
    ])
  })

  it('takes no lone one, and none without a sign behind its label', () => {
    expect(below('Lĩnh vực: y tế', 'Sở Y tế rà soát')).toEqual([[], 0])
    expect(below('Lĩnh vực y tế', 'Lĩnh vực giáo dục')).toEqual([[], 0])
  })

  it('ends the subject', () => {
    const { cells, loose } = head('THÔNG BÁO', 'Kết luận cuộc họp', ...rows, 'Ngày 09/5/2022, Sở họp.')
    expect(cells).toEqual([
      ['type', 'THÔNG BÁO'],
      ['subject', 'Kết luận cuộc họp'],
    ])
    expect(loose.map(([, text]) => text)).toEqual([rows[0], rows[2]])
  })
})
