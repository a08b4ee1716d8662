import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

describe('namesWhoDecides', () => {
  it('leaves who decides, in a decision and right above its grounds', () => {
    const lines = ['VỀ VIỆC CÔNG BỐ THỦ TỤC', 'BỘ TRƯỞNG BỘ THỦY LỢI', 'Căn cứ Luật Thủy lợi;']
    const read = (type: string, ...below: string[]) =>
      head(type, ...below)
        .cells.filter(([role]) => role === 'subject')
        .map(([, text]) => text)
    expect(read('QUYẾT ĐỊNH', ...lines)).toEqual([lines[0]])
    expect(read('THÔNG BÁO', ...lines)).toEqual(lines.slice(0, 2))
    expect(read('QUYẾT ĐỊNH', 'VỀ QUY CHẾ CỦA', ...lines.slice(1))).toEqual(['VỀ QUY CHẾ CỦA', lines[1]])
    expect(read('QUYẾT ĐỊNH', lines[0]!, 'NGÀNH THỦY LỢI', lines[2]!)).toEqual([lines[0], 'NGÀNH THỦY LỢI'])
    expect(read('QUYẾT ĐỊNH', lines[0]!, lines[1]!, '1. Nay')).toEqual(lines.slice(0, 2))
    expect(read('QUYẾT ĐỊNH', lines[0]!, lines[1]!)).toEqual(lines.slice(0, 2))
  })

  it('leaves a council that resolves, with its session', () => {
    const council = ['HỘI ĐỒNG NHÂN DÂN TỈNH PHÚ MỸ', 'KHÓA IX, KỲ HỌP THỨ 12', '', 'Căn cứ Luật Đất đai;']
    const read = (...below: string[]) =>
      head('NGHỊ QUYẾT', ...below)
        .cells.filter(([role]) => role === 'subject')
        .map(([, text]) => text)
    expect(read('VỀ MỨC CHI HỖ TRỢ', '', ...council)).toEqual(['VỀ MỨC CHI HỖ TRỢ'])
    expect(read('VỀ MỨC CHI HỖ TRỢ', council[0]!, '(Khóa IX, kỳ họp thứ 12)', ...council.slice(2))).toEqual([
      'VỀ MỨC CHI HỖ TRỢ',
    ])
    const assembly = ['QUỐC HỘI', '', 'NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', 'Căn cứ Hiến pháp;']
    expect(read('VỀ MỨC CHI HỖ TRỢ', '', ...assembly)).toEqual(['VỀ MỨC CHI HỖ TRỢ'])
    expect(read('VỀ MỨC CHI HỖ TRỢ', council[0]!, council[1]!)).toHaveLength(3)
  })
})
