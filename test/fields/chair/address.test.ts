import { expect, it } from 'vitest'
import { addressBefore, honorificBefore } from '../../../src/fields/chair/address.js'

it('reads a form of address that is a word of its own', () => {
  expect(honorificBefore('do ông ', 7)).toBe(3)
  expect(honorificBefore('quận Hà Đông ', 13)).toBe(13)
})

it('reads it with the titles behind it', () => {
  expect(addressBefore('do đồng chí PGS.TS. ', 20)).toBe(3)
  expect(addressBefore('Giám đốc ', 9)).toBe(9)
})
