import { describe, expect, it } from 'vitest'
import { readAddressees, startsAddressees } from '../../../src/blocks/head/addressees.js'
import { source } from '../source.js'

function read(...lines: string[]): [string[], string | undefined] {
  const { cells, line } = readAddressees(source(...lines), 0)
  return [cells.map(({ text }) => text), lines[line]]
}

describe('readAddressees', () => {
  it.each<[string, string[], string[]]>([
    ['one on the line', ['Kính gửi: Sở Y tế.', 'Thực hiện Luật'], ['Sở Y tế.']],
    [
      'a wrapped one',
      ['Kính gửi: Các sở, ban, ngành', '          và các địa phương.', 'Thực hiện'],
      ['Các sở, ban, ngành', 'và các địa phương.'],
    ],
    [
      'a list on the line',
      ['Kính gửi: - Sở Y tế,', '          - Sở Nội vụ.', 'Thực hiện'],
      ['- Sở Y tế,', '- Sở Nội vụ.'],
    ],
    [
      'a list below',
      ['Kính gửi:', '- Sở Y tế;', '', '- Sở Nội vụ.', '', 'Thực hiện'],
      ['- Sở Y tế;', '- Sở Nội vụ.'],
    ],
    ['a list behind a blank line', ['', 'Kính gửi:', '', '+ Sở Y tế.', 'Thực hiện'], ['+ Sở Y tế.']],
    ['a list below a name', ['Kính gửi: Các sở:', '', '- Sở Y tế.', 'Thực hiện'], ['Các sở:', '- Sở Y tế.']],
  ])('reads %s', (_what, lines, cells) => {
    const [found, next] = read(...lines)
    expect(found).toEqual(cells)
    expect(next).toMatch(/^Thực hiện/)
  })

  it('ends at a blank line below names, also at the end of the text', () => {
    expect(read('Kính gửi: Sở Y tế', '', 'Thực hiện Luật')).toEqual([['Sở Y tế'], ''])
    expect(read('Kính gửi: Sở Y tế', '')).toEqual([['Sở Y tế'], ''])
  })

  it('reads nothing without its label', () => {
    expect(read('Thực hiện Luật')).toEqual([[], 'Thực hiện Luật'])
  })
})

describe('startsAddressees', () => {
  it('looks at the next line with text', () => {
    expect(startsAddressees(source('', 'Kính gửi:'), 0)).toBe(true)
    expect(startsAddressees(source('', 'Thực hiện'), 0)).toBe(false)
    expect(startsAddressees(source('', ''), 0)).toBe(false)
  })
})
