import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { readClauses } from '../../../src/language/directives/clauses.js'
import { supportsOf } from '../../../src/language/directives/support.js'
import { surroundingsOf, type DirectiveOptions } from '../../../src/language/directives/surroundings.js'
import { walk } from '../../../src/language/directives/walk.js'

/** Each directive: its leading bodies, behind "+" those beside them, and the words that it begins with. */
function read(text: string, options: DirectiveOptions = {}): string[][] {
  const line = comparableOf(text)
  const landmarks = walk(line)
  const found = readClauses(line, landmarks, supportsOf(line, landmarks), surroundingsOf(line, options))
  return found.map(({ start, end, lead, support }) => {
    expect(end).toBe(text.length)
    const names = lead.map((body) => text.slice(body.start, body.end))
    const beside = support.map((body) => `+ ${text.slice(body.start, body.end)}`)
    return [...names, ...beside, text.slice(start, start + 12)]
  })
}

describe('readClauses', () => {
  it('begins a directive with its sentence', () => {
    expect(read('Đã họp. Trên cơ sở hồ sơ, giao Sở Y tế rà soát.')).toEqual([['Sở Y tế', 'Trên cơ sở h']])
  })

  it('begins the further ones of a sentence with their clauses', () => {
    expect(read('Giao Sở Y tế rà soát; đồng thời, Sở Nội vụ tham mưu, giao Sở Tài chính bố trí.')).toEqual([
      ['Sở Y tế', 'Giao Sở Y tế'],
      ['Sở Nội vụ', 'đồng thời, S'],
      ['Sở Tài chính', 'giao Sở Tài '],
    ])
  })

  it('begins one with its condition', () => {
    const text = 'Giao Sở Y tế rà soát, nếu thiếu vốn thì Sở Tài chính tham mưu.'
    expect(read(text)).toEqual([
      ['Sở Y tế', 'Giao Sở Y tế'],
      ['Sở Tài chính', 'nếu thiếu vố'],
    ])
  })

  it('knows nothing of a sentence that has ended', () => {
    expect(read('UBND tỉnh đã giao Sở A lập hồ sơ. Giao Sở Y tế thẩm định.')).toEqual([
      ['Sở Y tế', 'Giao Sở Y tế'],
    ])
    expect(read('UBND tỉnh đã giao Sở A lập hồ sơ, giao Sở Y tế thẩm định.')).toEqual([])
  })

  it('gives those beside the leading body to its directive', () => {
    expect(read('Giao Sở Y tế chủ trì thẩm định; Sở Nội vụ phối hợp thực hiện.')).toEqual([
      ['Sở Y tế', '+ Sở Nội vụ', 'Giao Sở Y tế'],
    ])
    expect(read('Sở Y tế (chủ trì), Sở Nội vụ (phối hợp) tham mưu.')).toEqual([
      ['Sở Y tế', '+ Sở Nội vụ', 'Sở Y tế (chủ'],
    ])
  })

  it('begins no clause inside a list of those who work along', () => {
    expect(read('Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Sở Tài chính rà soát.')).toEqual([
      ['Sở Y tế', 'Giao Sở Y tế'],
    ])
  })

  it('leaves a Party body the leading of others', () => {
    const text = 'Giao Đảng ủy UBND tỉnh rà soát, lãnh đạo UBND tỉnh ban hành.'
    expect(read(text)).toEqual([['Đảng ủy UBND tỉnh', 'Giao Đảng ủy']])
  })

  it('reads nothing where nothing is given', () => {
    expect(read('Tiến độ còn chậm; Sở Y tế đã báo cáo.')).toEqual([])
  })
})
