import { describe, expect, it } from 'vitest'
import { Garbage, garbageLines, leadingGarbage } from '../../../src/blocks/body/garbage.js'
import { source } from '../source.js'

describe('Garbage', () => {
  const whole = source('犄ዿĀ', 'h8a', ',', '% Điều chỉnh tiến độ', 'Giao Sở Y tế')
  const { lines, text } = whole
  const garbage = new Garbage(whole, 0, lines.length)

  it('is a whole line', () => {
    const { first, last } = lines[1]!
    expect(garbage.at(1, first)).toEqual({ start: first, end: last })
    expect(garbage.at(1, last)).toBeNull()
  })

  it('is what stands before the words of the line behind', () => {
    const { first } = lines[3]!
    const sign = garbage.at(3, first)!
    expect(sign).toEqual({ start: first, end: first + 1 })
    expect(text.slice(garbage.wordsBehind(sign), lines[3]!.last)).toBe('Điều chỉnh tiến độ')
  })

  it('is nothing of a text without any', () => {
    expect(garbage.at(4, lines[4]!.first)).toBeNull()
    expect(new Garbage(source('% Điều chỉnh'), 0, 1).at(0, 0)).toBeNull()
  })
})

const garbage = (...lines: string[]) => [...garbageLines(source(...lines), 0, lines.length)]

describe('garbageLines', () => {
  it('takes lines in a foreign script, and the stray ones beside them', () => {
    expect(garbage('Giao Sở Y tế', '犄ዿ崀犄懿', '¼', '', 'h8a', 'Rà soát quy hoạch')).toEqual([1, 2, 4])
  })

  it('takes a lone line of foreign letters or control characters', () => {
    expect(garbage('Giao Sở Y tế', 'bjbj\u0001\u0003', 'Rà soát')).toEqual([1])
  })

  it('takes three stray lines in a row, but not two', () => {
    expect(garbage('Giao Sở Y tế', 'h8', ',', 'B', 'Rà soát')).toEqual([1, 2, 3])
    expect(garbage('Giao Sở Y tế', '2', '*', 'Rà soát')).toEqual([])
  })

  it('takes what a scan has for dust between blank lines, and no sign, word or number', () => {
    expect(garbage('Giao Sở Y tế', '', 'xu', '', 'Rà soát')).toEqual([2])
    expect(garbage('Giao Sở Y tế', '', 'xu', 'Rà soát')).toEqual([])
    for (const line of ['2', '-', 'II', '”', '*', 'a)'])
      expect(garbage('Giao Sở Y tế', '', line, '', 'Rà soát')).toEqual([])
  })

  it.each([
    `${'rà soát '.repeat(30)}\ufffd`,
    '1. Giao S\ufffd Y t\ufffd rà soát.',
    'Th\ufffdng b\ufffdo k\ufffdt lu\ufffdn',
    'Quyết định số 12/QĐ\u001eUBND',
    '- Đoàn tỉnh Quảng Tây (广西), Trung Quốc;',
  ])('leaves %j, in which characters were lost or are foreign', (line) => {
    expect(garbage('Giao Sở Y tế', line, 'Rà soát')).toEqual([])
  })

  it('takes no letter of Vietnamese for a foreign one', () => {
    expect(garbage('Ỷ LẠI, Đắk Đoa, ở, ữ, ẵ; “Kpă” – Cil…')).toEqual([])
  })

  it('reads between its ends only, also where the run does not end before them', () => {
    expect([...garbageLines(source('犄', 'Giao Sở', '犄', '犄'), 1, 3)]).toEqual([2])
  })
})

describe('leadingGarbage', () => {
  it.each([
    ['% Điều chỉnh tiến độ', 1],
    ['¼¼ Điều chỉnh', 2],
    ['3iều chỉnh', 1],
    ['Điều chỉnh', 0],
    ['- Điều chỉnh', 0],
    ['“ Điều chỉnh', 0],
    ['2. Điều chỉnh', 0],
  ])('of %j is %i long', (line, length) => {
    expect(leadingGarbage(line)).toBe(length)
  })
})
