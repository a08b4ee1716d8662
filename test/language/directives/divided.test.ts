import { describe, expect, it } from 'vitest'
import { bodiesIn } from './read.js'

describe('work that a tasked body divides', () => {
  it.each<[string, string[]]>([
    ['Giao Văn phòng Sở tổng hợp kiến nghị, phân công các phòng trả lời.', ['Văn phòng Sở']],
    ['Sở Y tế rà soát, phân công Thanh tra Sở kiểm tra.', ['Sở Y tế']],
    ['Phân công Phòng Nội vụ theo dõi.', ['Phòng Nội vụ']],
    ['Đồng ý với đề xuất, phân công Phòng Nội vụ theo dõi.', ['Phòng Nội vụ']],
  ])('reads %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it('was divided before, in an assessment', () => {
    const told = 'Ban Thường vụ đã chấp hành quy định; ban hành quy chế, phân công Phòng Nội vụ theo dõi.'
    expect(bodiesIn(told, { subjects: false })).toEqual([])
    expect(bodiesIn(told)).toEqual(['Phòng Nội vụ'])
    expect(bodiesIn(`${told} Phân công Phòng Y tế kiểm tra.`, { subjects: false })).toEqual(['Phòng Y tế'])
  })

  it('is that of the body above', () => {
    expect(bodiesIn('Phân công các tổ trưởng chuyên môn kiểm tra.', { owned: true })).toEqual([])
    expect(bodiesIn('Kiện toàn Ban Quản lý, phân công Phòng Y tế theo dõi.', { owned: true })).toEqual([])
    expect(bodiesIn('Giao Phòng Y tế kiểm tra.', { owned: true })).toEqual(['Phòng Y tế'])
  })

  it('is none where a sentence of its own names another', () => {
    expect(bodiesIn('Phân công Sở Y tế theo dõi.', { owned: true })).toEqual(['Sở Y tế'])
  })
})
