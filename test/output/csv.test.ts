import { describe, expect, it } from 'vitest'
import { csv } from '../../src/output/csv.js'
import { dangerous, notice } from './notices.js'

describe('csv', () => {
  const format = csv({ table: 'assignments' })

  it('opens with a byte order mark and ends its lines in CRLF', () => {
    expect(format.alone(format.piece(notice))).toBe(
      '\uFEFF"Số, ký hiệu",Ngày ban hành,"Cơ quan, đơn vị",Vai trò,Mục,Nhiệm vụ,Hạn,Hạn cuối,Tệp\r\n' +
        '45/TB-UBND,2024-03-12,Sở Nông nghiệp và Phát triển nông thôn,Chủ trì,1,Giao Sở Nông nghiệp và Phát triển nông thôn rà soát các chòi canh trước ngày 20/3/2024.,trước ngày 20/3/2024,2024-03-20,năm 2024/a&b.txt\r\n' +
        '45/TB-UBND,2024-03-12,Công an tỉnh,Chủ trì,2,Yêu cầu Công an tỉnh kiểm tra kho vật tư.,,,năm 2024/a&b.txt\r\n',
    )
  })

  it('has the heading once over several notices', () => {
    const piece = format.piece(notice)
    expect(format.open() + format.add(piece, 0) + format.add(piece, 1) + (format.close(2) as string)).toBe(
      `${format.alone(piece) as string}${piece}`,
    )
  })

  it('quotes a cell of several lines', () => {
    const [first] = notice.assignments
    const deadlines = ['trước ngày 20/3/2024', 'trong quý II'].map((text) => ({ text, date: null }))
    const twice = { ...notice, assignments: [{ ...first!, deadlines }] }
    expect(format.piece(twice)).toContain(',"trước ngày 20/3/2024\ntrong quý II",')
  })

  it('lets no cell become a formula', () => {
    const conclusions = csv({ table: 'conclusions' }).piece(dangerous)
    const cells = conclusions
      .split('\r\n')
      .slice(0, -1)
      .map((line) => line.split(',').slice(4, 6))
    expect(cells).toEqual([
      ["'-", "'=1+1"],
      ["'-", "'+1"],
      ["'-", "'-1"],
      ["'-", "'@x"],
      ["'-", "'\tx"],
    ])
    expect(csv({ table: 'notices' }).piece(dangerous)).toContain(`"'=HYPERLINK(""http://x"")"`)
  })
})
