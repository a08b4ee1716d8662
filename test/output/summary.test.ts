import { describe, expect, it } from 'vitest'
import { type Notice, extract } from '../../src/index.js'
import { summary } from '../../src/output/summary.js'
import { sample } from '../cli/sample.js'

const options = { compact: false, select: undefined, table: 'notices', linkPrefix: '' } as const
const plain = { ...options, language: 'vi', width: 90, coloured: false } as const
const notice = extract(sample, { path: 'a.txt' })
const page = (one: Notice, more = plain) => {
  const format = summary(more)
  return format.alone(format.piece(one)) as string
}

describe('summary', () => {
  it('says what the notice is, who must do what by when', () => {
    const text = page(notice)
    expect(text).toMatch(/^45\/TB-UBND · 12\/03\/2024 {3,}a\.txt\nKết luận của Phó Chủ tịch UBND tỉnh/)
    expect(text).toMatch(/\n {2}Cuộc họp {2}11\/03\/2024, cuộc họp về phòng cháy rừng\n/)
    expect(text).toMatch(/\n {2}Chủ trì {3}Lê Văn Bình, Phó Chủ tịch UBND tỉnh\n/)
    expect(text).toMatch(/\n {2}Kết luận {2}2 mục\n/)
    expect(text).toMatch(/\n {2}Đơn vị {10,}Nhiệm vụ {10,}Hạn {5,}Mục\n/)
    expect(text).toMatch(/\n {2}Sở Nông nghiệp và {2,}Giao Sở Nông nghiệp .* 20\/03\/2024 {4}1\n/)
    expect(text).not.toContain('Cần xem lại')
  })

  it('keeps to the width', () => {
    for (const width of [60, 90, 120])
      for (const line of page(notice, { ...plain, width } as never).split('\n'))
        expect(line.length).toBeLessThanOrEqual(width)
  })

  it('puts bodies with one task in one row, and those who support under it', () => {
    const task = {
      item: '1',
      tasks: ['làm việc này', 'và việc kia'],
      deadlines: [{ text: 'sớm', date: null }],
    }
    const text = page({
      ...notice,
      assignments: [
        { body: 'Sở A', role: 'lead', ...task },
        { body: 'Sở B', role: 'lead', ...task },
        { body: 'Sở C', role: 'support', ...task },
      ],
    })
    expect(text).toMatch(/\n {2}Sở A +• làm việc này +sớm +1\n {2}Sở B +• và việc kia\n +phối hợp: Sở C\n/)
  })

  it('says what to check', () => {
    const text = page({
      ...notice,
      assignments: [],
      diagnostics: [
        { rule: 'conclusion-gap', severity: 'warning', message: 'Thiếu mục 3', line: 47, column: 1 },
        { rule: 'columns-unfolded', severity: 'info', message: 'Đã tách cột', line: 1, column: 1 },
      ],
    })
    expect(text).toContain('Không nêu tên đơn vị nào được giao nhiệm vụ.')
    expect(text).toContain('\n  Cần xem lại\n  ⚠ dòng 47: Thiếu mục 3  conclusion-gap\n')
    expect(text).not.toContain('Đã tách cột')
  })

  it('ends several notices with all that has a deadline, the next first', () => {
    const format = summary(plain)
    const later = {
      ...notice,
      assignments: [
        {
          body: 'Sở Z',
          role: 'lead',
          item: null,
          tasks: ['nộp báo cáo'],
          deadlines: [{ text: '', date: '2024-03-19' }],
        },
      ],
    } satisfies Notice
    const pieces = [notice, later].map((one) => format.piece(one))
    pieces.forEach((piece, index) => format.add(piece, index))
    const text = format.close(2) as string
    expect(text).toMatch(/^Nhiệm vụ có thời hạn\n/)
    expect(text.indexOf('19/03/2024')).toBeLessThan(text.indexOf('20/03/2024'))
    expect(format.close(1)).toBe('')
  })

  it('colours on demand only, and speaks English', () => {
    expect(page(notice)).not.toContain('\u001B[')
    expect(page(notice, { ...plain, coloured: true } as never)).toContain('\u001B[')
    expect(page(notice, { ...plain, language: 'en' } as never)).toContain('By when')
  })

  it('gets by with a notice that says nothing', () => {
    expect(page(extract('x'))).toMatch(/^Văn bản không có số {3,}-\n/)
  })

  it('says on whose behalf the chair spoke, and nothing of what there is not', () => {
    const { chair } = notice.meeting
    const meeting = (body: string, name = chair.name) => ({
      ...notice.meeting,
      chair: { ...chair, name, body },
    })
    expect(page({ ...notice, meeting: meeting('Thường trực Tỉnh ủy') })).toContain(
      '(thay mặt Thường trực Tỉnh ủy)',
    )
    const alone = {
      ...meeting('Thường trực Tỉnh ủy', null),
      chair: { name: null, positions: [], body: 'Thường trực Tỉnh ủy' },
    }
    const text = page({ ...notice, meeting: alone, conclusions: [], signature: null })
    expect(text).toMatch(/\n {2}Chủ trì {3}Thường trực Tỉnh ủy\n/)
    expect(text).not.toMatch(/Kết luận {2}|Người ký/)
  })
})
