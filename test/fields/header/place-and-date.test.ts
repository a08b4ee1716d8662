import { describe, expect, it } from 'vitest'
import { Context } from '../../../src/fields/context.js'
import { readPlaceAndDate } from '../../../src/fields/header/place-and-date.js'
import { headCells } from '../cells.js'

function read(...lines: string[]) {
  const { cells, read } = headCells('date', ...lines)
  const context = new Context(read)
  readPlaceAndDate(cells, context, read.text)
  const { place, date } = context.draft.header
  return {
    read: [place?.value ?? null, date?.value ?? null],
    dated: date?.position(read.lines)?.start.column,
    findings: context.findings.map(({ rule, place }) => [rule, (place as { value: string }).value]),
  }
}

describe('readPlaceAndDate', () => {
  it.each([
    ['Hà Nam, ngày 06 tháng 7 năm 2022', 'Hà Nam', '2022-07-06'],
    ['Hà Nam. ngày 06 tháng 7 năm 2022', 'Hà Nam', '2022-07-06'],
    ['Hà Nam, ngày 0 6 tháng 7 năm 202 2', 'Hà Nam', '2022-07-06'],
    ['Phú Mỹ, hồi 9 giờ 00, ngày 29/9/2009', 'Phú Mỹ', '2009-09-29'],
    ['Hà Nam, ngày     tháng 7 năm 2022', 'Hà Nam', null],
    ['Hà Nam, ngày ⁄5 tháng 7 năm 2022', 'Hà Nam', null],
    ['05/7/2022', null, '2022-07-05'],
    ['ngày 06 tháng 7 năm 2022', null, '2022-07-06'],
  ])('reads %s', (line, place, date) => {
    expect(read(line).read).toEqual([place, date])
  })

  it('points at the date behind the place', () => {
    expect(read('Hà Nam, ngày 06 tháng 7 năm 2022').dated).toBe('Hà Nam, '.length + 1)
  })

  it('reads a date that its column broke', () => {
    expect(read('Phú Mỹ, ngày 20 tháng 5', 'năm 2022').read).toEqual(['Phú Mỹ', '2022-05-20'])
    expect(read('Phú Mỹ, ngày 20 tháng 5', '12/5/2022').read).toEqual(['Phú Mỹ', null])
  })

  it('takes the line with a place before the day of a draft', () => {
    expect(read('Ngày 12/4/2024', 'Phú Mỹ, ngày 15 tháng 4 năm 2024').read).toEqual(['Phú Mỹ', '2024-04-15'])
  })

  it('reports a day that does not exist, and takes none without a year', () => {
    expect(read('Hà Nam, ngày 31 tháng 02 năm 2022')).toMatchObject({
      read: ['Hà Nam', null],
      findings: [['date-invalid', 'ngày 31 tháng 02 năm 2022']],
    })
    expect(read('Hà Nam, ngày 06 tháng 7').read).toEqual(['Hà Nam', null])
    expect(read().read).toEqual([null, null])
  })
})
