import { expect, it } from 'vitest'
import { anyOf } from '../../src/fields/any.js'

it('anyOf prefers the longest word, takes dots for dots, and both ways of writing ủy', () => {
  const words = new RegExp(`^(?:${anyOf(['Bí thư', 'Bí thư Tỉnh ủy', 'TP.'])})$`)
  expect(['Bí thư', 'Bí thư Tỉnh ủy', 'Bí thư Tỉnh uỷ', 'TP.'].every((word) => words.test(word))).toBe(true)
  expect(words.test('TPx')).toBe(false)
  expect(new RegExp(anyOf(['Bí thư', 'Bí thư Tỉnh ủy'])).exec('Bí thư Tỉnh uỷ')![0]).toBe('Bí thư Tỉnh uỷ')
})
