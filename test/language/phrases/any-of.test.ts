import { expect, it } from 'vitest'
import { anyOf, bothWays } from '../../../src/language/phrases/any-of.js'

it('anyOf prefers the longest word, takes dots for dots, and both ways of writing ủy', () => {
  const words = new RegExp(`^(?:${anyOf(['Bí thư', 'Bí thư Tỉnh ủy', 'TP.'])})$`)
  expect(['Bí thư', 'Bí thư Tỉnh ủy', 'Bí thư Tỉnh uỷ', 'TP.'].every((word) => words.test(word))).toBe(true)
  expect(words.test('TPx')).toBe(false)
  expect(new RegExp(anyOf(['Bí thư', 'Bí thư Tỉnh ủy'])).exec('Bí thư Tỉnh uỷ')![0]).toBe('Bí thư Tỉnh uỷ')
})

it('anyOf sets tones as older writing does too, in capitals and inside patterns', () => {
  const words = new RegExp(`^(?:${anyOf(['chủ tọa', '[Tt]òa nhà', 'Ủy ban', 'quý', 'hoàn'])})$`)
  expect(
    ['chủ toạ', 'chủ tọa', 'Toà nhà', 'tòa nhà', 'Uỷ ban', 'quý', 'hoàn'].every((word) => words.test(word)),
  ).toBe(true)
  expect(words.test('qúy')).toBe(false)
})

it('bothWays gives a word in the ways that it is written', () => {
  expect(bothWays('Tỉnh ủy')).toEqual(['Tỉnh ủy', 'Tỉnh uỷ'])
  expect(bothWays('Sở Y tế')).toEqual(['Sở Y tế'])
})
