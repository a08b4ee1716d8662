import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { readDirectives, readSupport } from '../../../src/language/directives/index.js'
import { bodiesIn } from './read.js'

describe('readDirectives', () => {
  it('ends a directive where the next one begins', () => {
    const text =
      'Giao Sở Xây dựng thẩm định hồ sơ. Hoàn thành trước ngày 05/5; giao Sở Tài chính bố trí vốn. Sở Nội vụ theo dõi.'
    const parts = readDirectives(comparableOf(text)).map(({ start, end }) => text.slice(start, end))
    expect(parts).toEqual([
      'Giao Sở Xây dựng thẩm định hồ sơ. Hoàn thành trước ngày 05/5',
      'giao Sở Tài chính bố trí vốn.',
      'Sở Nội vụ theo dõi.',
    ])
  })

  it('takes the whole sentence that leads up to the verb', () => {
    const text = 'Kết quả còn thấp. Để đạt kế hoạch, giao Sở Tài chính đôn đốc.'
    const [directive] = readDirectives(comparableOf(text))
    expect(text.slice(directive!.start, directive!.end)).toBe('Để đạt kế hoạch, giao Sở Tài chính đôn đốc.')
  })

  it('gives each directive its own support', () => {
    const text = 'Giao Sở A phối hợp với Sở B rà soát; giao Sở C phối hợp với Sở D thực hiện.'
    expect(bodiesIn(text)).toEqual(['Sở A', '+ Sở B', 'Sở C', '+ Sở D'])
  })

  it('reads only what is expressly given when told so', () => {
    const text =
      'Sau khi nghe Sở Y tế báo cáo; Sở Nội vụ trình bày; Chủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện:'
    expect(bodiesIn(text, { subjects: false })).toEqual(['các sở, ngành'])
  })

  it('takes "chỉ đạo X" for work given to X only where nobody above is given work', () => {
    const text = 'Chỉ đạo các phòng chuyên môn rà soát hồ sơ.'
    expect(bodiesIn(text)).toEqual(['các phòng chuyên môn'])
    expect(bodiesIn(text, { owned: true })).toEqual([])
  })
})

describe('readSupport', () => {
  it('finds who works along in a task of somebody above', () => {
    const text = 'Chủ động phối hợp với Sở Tài chính, cùng với các địa phương rà soát.'
    expect(readSupport(comparableOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Sở Tài chính',
      'các địa phương',
    ])
  })

  it.each<[string, string[]]>([
    ['Cùng Sở Y tế, Hội Luật gia tổ chức hội thảo.', ['Sở Y tế', 'Hội Luật gia']],
    ['Cùng Sở Y tế.', []],
    ['Rà soát cùng Sở Y tế tổ chức hội thảo.', []],
  ])('finds them first of all, before what they do together: %s', (text, bodies) => {
    expect(readSupport(comparableOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(bodies)
  })
})
