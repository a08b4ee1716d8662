import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

describe('opensTelegram', () => {
  it.each([
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:',
    '**BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI ĐIỆN GỬI:**',
    'Thủ tướng Chính phủ điện: - Các Bộ: Công an, Quốc phòng',
  ])('leaves %j, who sends a telegram', (line) => {
    const { cells, body } = head('CÔNG ĐIỆN', 'VỀ VIỆC ỨNG PHÓ BÃO SỐ 3', '', line, '- Các sở, ban, ngành;')
    expect(cells.filter(([role]) => role === 'subject')).toEqual([['subject', 'VỀ VIỆC ỨNG PHÓ BÃO SỐ 3']])
    expect(body.startsWith(line)).toBe(true)
  })

  it('takes a title that speaks of electricity', () => {
    const title = ['VỀ TÌNH HÌNH CUNG CẤP ĐIỆN:', 'KẾT QUẢ QUÝ I']
    const { cells } = head('THÔNG BÁO', ...title, '', 'Ngày 05/7/2022, Chủ tịch UBND tỉnh chủ trì cuộc họp.')
    expect(cells.map(([, text]) => text)).toEqual(['THÔNG BÁO', ...title])
  })
})
