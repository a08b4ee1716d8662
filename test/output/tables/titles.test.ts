import { expect, it } from 'vitest'
import { tables } from '../../../src/output/tables.js'

it.each(Object.entries(tables))('the headings of %s tell its columns apart', (_name, { columns }) => {
  const titles = columns.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

it('calls by one name what several tables have', () => {
  const titles = (name: keyof typeof tables) => tables[name].columns.map(({ title }) => title)
  for (const name of ['conclusions', 'assignments'] as const)
    expect(titles(name)).toEqual(expect.arrayContaining(['Mục', 'Hạn', 'Hạn cuối', 'Tệp']))
  expect(titles('conclusions')).toContain('Dấu đầu mục')
  expect(titles('recipients')).toContain('Mục đích')
  expect(titles('references')).toContain('Số, ký hiệu viện dẫn')
})
