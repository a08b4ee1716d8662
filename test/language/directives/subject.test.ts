import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { clauseAt } from '../../../src/language/directives/clause.js'
import { readSubject } from '../../../src/language/directives/subject.js'
import { surroundingsOf, type Surroundings } from '../../../src/language/directives/surroundings.js'
import type { Divider } from '../../../src/language/directives/walk.js'
import { givenIn } from './around.js'

const read = (marked: string, after?: Divider['after'], known?: Partial<Surroundings>) =>
  givenIn((line, clause, around) => readSubject(line, clause.at, clause, around), marked, after, known)

describe('readSubject', () => {
  it.each<[string, string[], string]>([
    ['Sở Y tế chủ trì, rà soát.', ['Sở Y tế'], ' chủ trì, rà soát.'],
    ['Sở Y tế, Sở Tài chính rà soát.', ['Sở Y tế', 'Sở Tài chính'], ' rà soát.'],
    ['Sở Y tế: Khẩn trương rà soát.', ['Sở Y tế'], ': Khẩn trương rà soát.'],
    ['Doanh nghiệp chủ động đề xuất phương án.', ['Doanh nghiệp'], ' chủ động đề xuất phương án.'],
    ['Báo Đồng Nai phản ánh kịp thời.', ['Báo Đồng Nai'], ' phản ánh kịp thời.'],
    ['Các khoa phân công bác sĩ theo dõi.', ['Các khoa'], ' phân công bác sĩ theo dõi.'],
  ])('reads who is to act in %j', (text, bodies, behind) => {
    expect(read(text)).toEqual([bodies, true, 'subject', behind])
  })

  it('reads those behind the verb of one who speaks for the notice', () => {
    expect(read('UBND tỉnh yêu cầu Sở Y tế rà soát.')).toEqual([['Sở Y tế'], true, 'given', ' rà soát.'])
    expect(read('UBND tỉnh đã giao Sở Y tế lập đề án.')?.slice(0, 2)).toEqual([['Sở Y tế'], false])
  })

  it.each([
    'Sở Y tế đã rà soát.',
    'Sở Y tế: đã hoàn thành.',
    'Huyện Mường La: Giao Sở Nội vụ tham mưu.',
    'Thời gian qua, |Sở Y tế chủ trì, rà soát.',
    'UBND huyện An Lão đề nghị gia hạn tiến độ: Đồng ý cho gia hạn.',
    'Đối với |Sở Xây dựng, đề nghị sớm có văn bản.',
    'Doanh nghiệp đề nghị giảm thuế.',
    'Các doanh nghiệp kiến nghị được hỗ trợ vốn.',
    'Các hộ dân đề nghị điều chỉnh đơn giá.',
    'Trường Lê Lợi kiến nghị đầu tư nhà đa năng.',
    'Hội Nông dân xã phản ánh tình trạng thiếu nước.',
    'Công ty An Phú phản ánh thủ tục còn chậm.',
    'Bà Lê Thị Na (thôn 3) kiến nghị về việc cấp giấy chứng nhận.',
    'Ông Lê Văn Tám (tổ dân phố số 8) khiếu nại Quyết định số 12/QĐ-UBND.',
    'Ông Lê Văn Tám trình bày gia đình đã ở từ năm 1980.',
  ])('names bodies that are not told to act: %s', (text) => {
    expect(read(text)?.[1]).toBe(false)
  })

  it('reads none where no body stands', () => {
    expect(read('Tiến độ còn chậm.')).toBeNull()
  })

  it('leaves what a collective decides in its own notice', () => {
    const text = 'Ban Thường vụ Tỉnh ủy xem xét, quyết định.'
    expect(read(text)?.[1]).toBe(true)
    expect(read(text, 'sentence', { author: 'ban thường vụ tỉnh ủy' })?.[1]).toBe(false)
  })

  it('reads a second subject only as far as its clause allows', () => {
    const text = 'Giao Sở A hướng dẫn các xã, |Sở Y tế chủ trì.'
    expect(read(text, 'comma', { directed: true, since: 8 })?.[1] ?? false).toBe(false)
    expect(read(text, 'semicolon', { directed: true, since: 8 })?.[1]).toBe(true)
    expect(read('Trên đây là kết luận, |các đơn vị thực hiện.', 'comma')?.[1]).toBe(true)
  })

  it.each<[string, Partial<Surroundings>]>([
    ['UBND tỉnh đã giao Sở Y tế lập đề án.', { told: true, pleads: false, done: false }],
    ['UBND tỉnh đã ban hành Kế hoạch số 15/KH-UBND, giao Sở A.', { told: true, pleads: false, done: false }],
    ['Công ty An Phú đã nộp hồ sơ và đề nghị.', { told: false, pleads: true, done: false }],
    ['Các đơn vị đã bố trí trụ sở.', { done: true }],
    ['Sở Y tế rà soát.', { told: false, pleads: false, done: false }],
  ])('tells the clauses behind %j what was done', (text, known) => {
    const line = comparableOf(text)
    const around = surroundingsOf(line, {})
    readSubject(line, 0, clauseAt(line, { start: 0, after: 'sentence' }), around)
    expect(around).toMatchObject(known)
  })
})
