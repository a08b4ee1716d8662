import { describe, expect, it } from 'vitest'
import { isRule, RULE_RUN } from '../../../src/blocks/page/rules.js'

describe('isRule', () => {
  it.each([
    '¯¯¯¯¯¯¯¯',
    '--------',
    '_____',
    '*',
    '* * *',
    '──────',
    '|---|---|',
    '=====',
    ' ---  ',
    '–––',
    '.......',
    '|',
    '||',
    '_',
    '+-----+-----+',
    '+=====+:---:+',
    '-----o0o-----',
    '---oOo---',
    '--- 0O0 --- ',
    '_______&_______',
    '***&***',
  ])('takes %j for a rule', (line) => {
    expect(isRule(line)).toBe(true)
  })

  it.each([
    '-',
    '--',
    '- a',
    '',
    '1',
    '--- 2 ---',
    '**',
    '+',
    '+ -',
    '++',
    '+---',
    '--o--',
    '-o0o-',
    '--- 000 ---, 0',
    'o0o',
    '---A---',
  ])('takes %j for none', (line) => {
    expect(isRule(line)).toBe(false)
  })
})

describe('RULE_RUN', () => {
  const runs = (line: string) => [...line.matchAll(RULE_RUN)].map(([run]) => run)

  it('finds the rules that were merged into a line', () => {
    expect(runs('CHÍNH PHỦ ------- Độc lập - Tự do - Hạnh phúc ---')).toEqual(['-------', '---'])
    expect(runs('TỈNH ỦY*____CÔNG AN')).toEqual(['____'])
    expect(runs('TỈNH ỦY *** SỐ')).toEqual(['***'])
  })

  it('finds none in dashes, blanks to be filled in and emphasis', () => {
    expect(runs('2025 - 2030, kinh tế -- xã hội, **BÁO**')).toEqual([])
    expect(runs('Số a---b')).toEqual([])
  })
})
