import { describe, expect, it } from 'vitest'
import { fill } from '../../fill.js'

const read = (...lines: string[]) => {
  const { draft } = fill('checks', 'Chủ tịch kết luận như sau:', ...lines)
  return draft.assignments.map(({ role, item, body, deadlines }) =>
    [role, item, body, ...deadlines.map(({ date }) => date)].join(' '),
  )
}

describe('tables of tasks', () => {
  it('name who leads, who works along, and by when', () => {
    expect(
      read(
        '2. Giao nhiệm vụ cụ thể:',
        '| STT | Nội dung | Cơ quan chủ trì | Đơn vị phối hợp | Thời hạn |',
        '|---|---|---|---|---|',
        '| 1 | Số hóa hộ tịch | Sở Tư pháp, Công an tỉnh | UBND cấp xã | 30/6/2025 |',
        '| 2 | Tập huấn | Lê Văn C; Phòng Kỹ thuật (đ/c Lộc) | | Quý III/2025 |',
        '| 3 | Báo cáo | | | Trước 15/7/2025 |',
        '| 4 | Kế hoạch trước ngày 01/6/2025 | Sở Nội vụ | | 15/8/2025 |',
        '3. Sở Y tế rà soát.',
      ),
    ).toEqual([
      'lead 2/1 Sở Tư pháp 2025-06-30',
      'lead 2/1 Công an tỉnh 2025-06-30',
      'support 2/1 UBND cấp xã 2025-06-30',
      'lead 2/2 Lê Văn C 2025-09-30',
      'lead 2/2 Phòng Kỹ thuật 2025-09-30',
      'lead 2/4 Sở Nội vụ 2025-06-01 2025-08-15',
      'lead 3 Sở Y tế',
    ])
  })

  it('name in brackets who works along, and the limit as what is finished', () => {
    const lines = [
      '1. Nhiệm vụ:',
      '| STT | Nội dung | Cơ quan thực hiện | Hoàn thành |',
      '| 1 | Định mức | Sở Xây dựng (phối hợp Sở Tư pháp) | 30/6/2025 |',
    ]
    expect(read(...lines)).toEqual(['lead 1/1 Sở Xây dựng 2025-06-30', 'support 1/1 Sở Tư pháp 2025-06-30'])
  })

  it('have further tasks below a number that is merged downwards', () => {
    const lines = [
      '1. Nhiệm vụ:',
      '| STT | Nội dung | Cơ quan chủ trì | Thời hạn |',
      '| 1 | Số hóa | Sở Tư pháp | 30/6/2025 |',
      '| | Tập huấn | Sở Nội vụ | 15/7/2025 |',
    ]
    expect(read(...lines)).toEqual(['lead 1/1 Sở Tư pháp 2025-06-30', 'lead 1/1 Sở Nội vụ 2025-07-15'])
    expect(read('1. Các hồ:', '| TT | Tên hồ | Kinh phí |', '| 1 | Hồ Sen | 6 |', '| | Tổng | 6 |')).toEqual(
      [],
    )
  })

  it('may be of something else', () => {
    expect(read('1. Các hồ:', '| TT | Tên hồ | Kinh phí |', '| 1 | Hồ Bàu Sen | 6.950 |')).toEqual([])
  })

  it('stand below the number before them, and what follows beside them', () => {
    const { conclusions } = fill(
      'conclusions',
      'Chủ tịch kết luận như sau:',
      '1. Nhiệm vụ:',
      '- Một việc.',
      'TT\tViệc\tĐơn vị thực hiện',
      '1\tSố hóa\tSở Tư pháp',
      'Các đơn vị báo cáo.',
      '2. Sở Y tế rà soát.',
    ).draft
    expect(conclusions.map(({ items }) => items.map(({ number, text }) => [number, text]))).toEqual([
      [
        [null, 'Một việc.'],
        [null, 'TT Việc Đơn vị thực hiện'],
        ['1', 'Số hóa Sở Tư pháp'],
        [null, 'Các đơn vị báo cáo.'],
      ],
      [],
    ])
  })
})
