import { describe, expect, it } from 'vitest'
import { readGiven } from '../../../src/language/directives/given.js'
import type { Surroundings } from '../../../src/language/directives/surroundings.js'
import type { Divider } from '../../../src/language/directives/walk.js'
import { givenIn } from './around.js'

const read = (marked: string, after?: Divider['after'], known?: Partial<Surroundings>) =>
  givenIn(readGiven, marked, after, known)

describe('readGiven', () => {
  it.each<[string, string[], string]>([
    ['Giao Sở Y tế, Sở Tài chính rà soát.', ['Sở Y tế', 'Sở Tài chính'], ' rà soát.'],
    ['Nội dung này giao Sở Y tế rà soát.', ['Sở Y tế'], ' rà soát.'],
    ['Nhận được Công văn này yêu cầu Sở Y tế rà soát.', ['Sở Y tế'], ' rà soát.'],
    ['Nhất trí chủ trương giao Sở Y tế rà soát.', ['Sở Y tế'], ' rà soát.'],
    ['Đồng thời, giao nhiệm vụ cho Sở Y tế rà soát.', ['Sở Y tế'], ' rà soát.'],
    ['Hội nghị thống nhất giao Sở Y tế rà soát.', ['Sở Y tế'], ' rà soát.'],
    ['Đồng chí yêu cầu Sở Y tế rà soát.', ['Sở Y tế'], ' rà soát.'],
    ['Đồng chí cũng lưu ý Sở Y tế rà soát.', ['Sở Y tế'], ' rà soát.'],
    ['Ông cũng yêu cầu Sở Y tế rà soát.', ['Sở Y tế'], ' rà soát.'],
    ['Bà giao Sở Y tế rà soát.', ['Sở Y tế'], ' rà soát.'],
    ['Chủ tọa giao Sở Y tế rà soát.', ['Sở Y tế'], ' rà soát.'],
    ['Chủ tọa kỳ họp đề nghị Sở Y tế rà soát.', ['Sở Y tế'], ' rà soát.'],
    ['Cơ quan chủ trì: Sở Y tế.', ['Sở Y tế'], '.'],
    ['Kiến nghị Bộ Tài chính sớm bố trí vốn.', ['Bộ Tài chính'], ' sớm bố trí vốn.'],
    ['Chỉ đạo UBND các xã rà soát.', ['UBND các xã'], ' rà soát.'],
  ])('reads whom %j gives work', (text, bodies, behind) => {
    expect(read(text)).toEqual([bodies, true, 'given', behind])
  })

  it.each<[string, string[]]>([
    ['Sở Y tế rà soát.', ['Sở Y tế']],
    ['Trách nhiệm của Sở Tư pháp: Thẩm định hồ sơ.', ['Sở Tư pháp']],
  ])('reads who is to act: %s', (text, bodies) => {
    expect(read(text)).toMatchObject([bodies, true, 'subject', {}])
  })

  it.each(['Tiến độ còn chậm.', 'Giao thông còn khó khăn.', 'Trách nhiệm của Sở Tư pháp là thẩm định.'])(
    'reads none in %j',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )

  it('reads by whom it is to be done', () => {
    expect(read('Việc lập hồ sơ do |Sở Y tế chủ trì.', 'by')?.slice(0, 2)).toEqual([['Sở Y tế'], true])
    expect(read('Việc lập hồ sơ do |Sở Y tế đề xuất.', 'by')).toBeNull()
    expect(read('Việc lập hồ sơ do |Sở Y tế chủ trì.', 'by', { directed: true })).toBeNull()
  })

  it.each<[string, Divider['after'], Partial<Surroundings>]>([
    // What was asked for, not what is.
    ['Kiến nghị UBND tỉnh bố trí vốn: Giao Sở Tài chính cân đối.', 'sentence', {}],
    // The own work of the body that was given work, or that stands above.
    ['Giao Sở Y tế rà soát, |đề nghị Sở Tài chính bố trí vốn.', 'comma', { directed: true }],
    ['Kiện toàn tổ, |phân công Phòng Y tế theo dõi.', 'comma', { owned: true }],
    ['Các đơn vị đã bố trí trụ sở, |phân công Phòng Y tế theo dõi.', 'comma', { done: true }],
    // What a body asks for itself, and what was given before the meeting.
    ['Công ty A đã nộp hồ sơ và |đề nghị UBND tỉnh phê duyệt.', 'and', { pleads: true }],
    ['UBND tỉnh đã giao Sở A lập hồ sơ, |giao Sở Y tế thẩm định.', 'comma', { told: true }],
  ])('names bodies that are given no work: %s', (text, after, known) => {
    expect(read(text, after, known)?.[1]).toBe(false)
  })

  it.each<[string, Partial<Surroundings>]>([
    ['Giao Sở Y tế rà soát, |giao Sở Tài chính bố trí vốn.', { directed: true }],
    ['UBND tỉnh đã giao Sở A lập hồ sơ, |yêu cầu Sở Y tế thẩm định.', { told: true }],
    ['Đồng ý chủ trương, |phân công Phòng Y tế theo dõi.', {}],
  ])('gives work behind a comma: %s', (text, known) => {
    expect(read(text, 'comma', known)?.[1]).toBe(true)
  })

  it('takes only what is expressly given where subjects are not asked for', () => {
    expect(read('Giao Sở Y tế rà soát.', 'sentence', { subjects: false })?.[1]).toBe(true)
    expect(read('Chủ trì: Sở Y tế.', 'sentence', { subjects: false })).toBeNull()
    expect(read('Chỉ đạo UBND các xã rà soát.', 'sentence', { owned: true })).toBeNull()
  })
})
