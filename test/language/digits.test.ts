import { describe, expect, it } from 'vitest'
import { countedIn, lastDigit, withDigits } from '../../src/language/digits.js'

describe('withDigits', () => {
  it.each([
    ['ngày 1O tháng 8 năm 2O23', 'ngày 10 tháng 8 năm 2023'],
    ['ngày l2/3/2025', 'ngày 12/3/2025'],
    ['ngày O8/I1/2O2o', 'ngày 08/11/2020'],
  ])('reads %j', (text, read) => {
    expect(withDigits(text)).toBe(read)
  })

  it.each(['ngày 10/8/2023', 'phòng A1O1', 'dung dịch H2O, tuyến l', 'TU2I5X'])('leaves %j', (text) => {
    expect(withDigits(text)).toBe(text)
  })
})

describe('countedIn', () => {
  it.each([
    ['lO', '10'],
    ['3.l', '3.1'],
    ['l.l', '1.1'],
    ['12', '12'],
    ['l', 'l'],
    ['I', 'I'],
    ['a.1', 'a.1'],
  ])('of %j is %j', (number, figures) => {
    expect(countedIn(number)).toBe(figures)
  })
})

it('lastDigit tells where the last digit stands', () => {
  expect(['ngày 5/7, Sở', '12', 'Sở Y tế', ''].map(lastDigit)).toEqual([7, 1, -1, -1])
})
