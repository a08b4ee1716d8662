import { describe, expect, it } from 'vitest'
import { PageNumbers } from '../../../src/blocks/body/page-number.js'
import { measureWrap } from '../../../src/blocks/wrap/index.js'
import { source } from '../source.js'

const numbers = (...lines: string[]) => new PageNumbers(source(...lines))

describe('isRunning', () => {
  const NUMBER = 'Số 1408-TB/VPTU'

  it('is the number of the notice at the head of a page', () => {
    expect(numbers(NUMBER).isRunning(0, NUMBER, true)).toBe(true)
    expect(numbers('a\f' + NUMBER).isRunning(1, NUMBER, false)).toBe(true)
    expect(numbers('', NUMBER, '2').isRunning(1, NUMBER, false)).toBe(true)
    expect(numbers(NUMBER).isRunning(0, NUMBER, false)).toBe(false)
    expect(numbers(NUMBER).isRunning(0, `${NUMBER} của tỉnh`, true)).toBe(false)
  })
})

describe('isOne', () => {
  const SENTENCE = 'a) Giao Sở Nông nghiệp và Môi trường phối hợp với các cơ quan, địa phương và'

  const wrapOf = (lines: readonly string[]) => measureWrap(source(...lines), 0, lines.length)

  it.each([
    ['between blank lines', ['Sở Y tế', '', '2', 'rà soát'], 2, true],
    ['in the middle of its line', ['Sở Y tế', `${' '.repeat(30)}2`, 'rà soát'], 1, true],
    ['right below and above text', ['Sở Y tế', '2', 'rà soát'], 1, false],
  ] as const)('%s', (_where, lines, index, number) => {
    expect(numbers(...lines).isOne(index, '2', true, wrapOf(lines))).toBe(number)
  })

  it.each([
    ['Trang 2/3', true],
    ['Page 2', true],
    ['Trang 2 của báo cáo', false],
    ['trang 2', false],
    ['2 CÔNG BÁO/Số 12/Ngày 25-11-2025', true],
    ['CÔNG BÁO THANH HÓA/Số 12/Ngày 25-11-2025', true],
    ['CÔNG BÁO của tỉnh', false],
    ['lehoa-24/05/2022 16:10:55-lehoa-lehoa', true],
  ])('is told by its words inside a paragraph: %s', (line, number) => {
    const lines = ['Sở Y tế', line, 'rà soát']
    expect(numbers(...lines).isOne(1, line, true, wrapOf(lines))).toBe(number)
  })

  it.each([
    ['below a sentence', `${SENTENCE}.`, 'b) Giao Sở Y tế', true],
    ['inside a sentence', SENTENCE, 'đơn vị liên quan', true],
    ['below a heading', SENTENCE, 'Giao Sở Y tế', false],
    ['below a cell of a table', 'Sở Y tế.', 'Giao Sở Y tế', false],
  ])('is the next one in a text with a line for each paragraph: %s', (_where, above, below, isOne) => {
    const wrap = { ...wrapOf(['Sở Y tế']), hard: false }
    expect(numbers(above, '2', below).isOne(1, '2', true, wrap)).toBe(isOne)
    expect(numbers(above, '3', below).isOne(1, '3', true, wrap)).toBe(false)
  })

  it('is one anywhere where nothing is open', () => {
    const wrap = wrapOf(['Sở Y tế'])
    expect(numbers('Sở Y tế', '2', 'rà soát').isOne(1, '2', false, wrap)).toBe(true)
    expect(numbers('Sở Y tế', '2 xã', 'rà soát').isOne(1, '2 xã', false, wrap)).toBe(false)
  })

  it.each([
    ['- 2 -', 'rà', true],
    ['Trang 2/3', 'rà', true],
    ['- 3 -', 'rà', false],
    ['2/3', 'Sở Y tế.', true],
    ['2/3', 'rà', false],
    ['2', 'rà', false],
  ])('is the next one, also with signs: %j below %j', (number, above, isOne) => {
    const wrap = { ...wrapOf(['Sở Y tế']), hard: true }
    expect(numbers(above, number, 'soát').isOne(1, number, true, wrap)).toBe(isOne)
  })

  it('counts on behind those with signs', () => {
    const lines = ['Sở Y tế', '- 2 -', 'rà', '- 3 -', 'soát']
    const pages = numbers(...lines)
    pages.read('- 2 -')
    pages.read('CÔNG BÁO/Số 18')
    expect(pages.isOne(3, '- 3 -', true, wrapOf(lines))).toBe(true)
  })

  it('is the one behind the last, below a sentence of a text whose lines end in mid-sentence', () => {
    const pages = numbers('Sở Y tế rà soát.', '2', 'Sở Nội vụ rà soát.', '3', 'hồ sơ')
    const wrap = { ...wrapOf(['Sở Y tế']), hard: true }
    expect(pages.isOne(1, '2', true, wrap)).toBe(true)
    expect(pages.isOne(3, '3', true, wrap)).toBe(false)
    pages.read('2')
    expect(pages.isOne(3, '3', true, wrap)).toBe(true)
  })
})
