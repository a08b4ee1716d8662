import { describe, expect, it } from 'vitest'
import { beginsGround, CLOSES, enacts, LEADS, ORDERS, PURPOSE } from '../../../src/blocks/join/line-begin.js'
import { source } from '../source.js'

describe('how a line begins', () => {
  it('tells what closes a notice', () => {
    expect(CLOSES.test('Trên đây là kết luận của Chủ tịch')).toBe(true)
    expect(CLOSES.test('Văn phòng Sở Y tế thông báo để các đơn vị biết')).toBe(true)
    expect(CLOSES.test('Văn phòng Sở Y tế thông báo ý kiến chỉ đạo của Giám đốc')).toBe(true)
    expect(CLOSES.test('Sở Y tế thông báo kết quả')).toBe(false)
    expect(CLOSES.test('Rất mong quý cơ quan phối hợp.')).toBe(true)
    expect(CLOSES.test('Thông báo kịp thời cho người dân')).toBe(false)
  })

  it('tells what enacts', () => {
    expect(enacts('QUYẾT ĐỊNH:')).toBe(true)
    expect(enacts('QUYẾT ĐỊNH**:**')).toBe(true)
    expect(enacts('QUYẾT ĐỊNH CỦA TỈNH')).toBe(false)
    expect(enacts('Quyết định:')).toBe(false)
  })

  it('tells what leads to the conclusions', () => {
    expect(LEADS.test('Sau khi nghe báo cáo')).toBe(true)
    expect(LEADS.test('Qua nghe Sở Y tế báo cáo')).toBe(true)
    expect(LEADS.test('Sau đó báo cáo')).toBe(false)
  })

  it('tells a verb that orders, at the start of a sentence', () => {
    expect(ORDERS.test('Giao cho Sở Y tế')).toBe(true)
    expect(ORDERS.test('giao cho Sở Y tế')).toBe(false)
    expect(ORDERS.test('Giao thông nông thôn')).toBe(false)
  })

  it('tells words that open a sentence', () => {
    expect(PURPOSE.test('Để có cơ sở trình')).toBe(true)
    expect(PURPOSE.test('để có cơ sở trình')).toBe(false)
  })

  it('tells a ground', () => {
    const read = source('1. Căn cứ Luật Đất đai;')
    expect(beginsGround(read, 3)).toBe(true)
    expect(beginsGround(read, 0)).toBe(false)
  })
})
