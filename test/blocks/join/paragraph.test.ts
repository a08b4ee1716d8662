import { describe, expect, it } from 'vitest'
import {
  goesOnTitle,
  isBelowHeading,
  isEmpty,
  isGround,
  isOpening,
  runsOn,
} from '../../../src/blocks/join/paragraph.js'
import { seam } from './open.js'

const above = (line: string) => seam(line, 'dòng dưới')
const title = (line: string, words: string) => {
  const { source, open } = above(line)
  return goesOnTitle(source.text, open, words)
}
const on = (line: string) => {
  const { source, open } = above(line)
  return runsOn(source, open, line)
}

describe('the paragraph above', () => {
  it('is empty where a marker stands alone', () => {
    expect(isEmpty(above('a) ').open.paragraph)).toBe(true)
    expect(isEmpty(above('a) Giao Sở Y tế').open.paragraph)).toBe(false)
  })

  it('is a ground', () => {
    const ground = above('Căn cứ Luật Đất đai,')
    expect(isGround(ground.source, ground.open)).toBe(true)
    const other = above('Giao Sở Y tế,')
    expect(isGround(other.source, other.open)).toBe(false)
  })

  it('is a title in capitals that more capitals go on', () => {
    expect(title('I. ĐỐI VỚI ỦY VIÊN BAN CHẤP HÀNH, BAN', 'THƯỜNG VỤ')).toBe(true)
    expect(title('I. ĐỐI VỚI ỦY VIÊN BAN CHẤP HÀNH, BAN', 'Thường vụ')).toBe(false)
    expect(title('- ĐỐI VỚI BAN', 'THƯỜNG VỤ')).toBe(false)
    expect(title('ĐỐI VỚI BAN', 'THƯỜNG VỤ')).toBe(false)
  })

  it('is an opening of one line', () => {
    const opening = above('Sau khi nghe')
    expect(isOpening(opening.source.text, opening.open)).toBe(true)
    const other = above('1. Sau khi nghe')
    expect(isOpening(other.source.text, other.open)).toBe(false)
  })

  it('runs on where it is no heading and no sentence ends', () => {
    expect(on('- Rà soát các cơ sở của Bộ Công')).toBe(true)
    expect(on('6. Giao cho Hiệp hội phối hợp với Bộ Công')).toBe(true)
    expect(on('6. Hoàn thành trước ngày 30/11 các')).toBe(true)
    expect(on('Trên đây là kết luận của Chủ tịch UBND tỉnh, Văn phòng')).toBe(true)
    expect(on('6. Công tác phối hợp với Bộ Công')).toBe(false)
    expect(on('- Rà soát các cơ sở.')).toBe(false)
    expect(on('- Rà soát các cơ sở:')).toBe(false)
  })

  it('is a heading that no number goes on', () => {
    const below = (line: string, next: string) => {
      const { source, open } = above(line)
      return isBelowHeading(source, open.paragraph, next)
    }
    expect(below('1. Đánh giá chung', '6 tháng đầu năm, thu tăng.')).toBe(true)
    expect(below('1. Đánh giá chung', 'sáu tháng đầu năm')).toBe(false)
    expect(below('1. Hoàn thành trong', '6 tháng')).toBe(false)
    expect(below('1. Báo cáo trước', '30/11/2021')).toBe(false)
    expect(below('1. Phúc tra sau', '60 ngày')).toBe(false)
    expect(below('Đánh giá chung', '6 tháng đầu năm')).toBe(false)
  })
})
