import { describe, expect, it } from 'vitest'
import * as sequence from '../../../src/fields/checks/sequence.js'

const { placesOf } = sequence
const follows = (before: string | undefined, number: string) =>
  sequence.follows(before === undefined ? undefined : placesOf(before), placesOf(number))
const isRepeat = (before: string, number: string) => sequence.isRepeat(placesOf(before), placesOf(number))

describe('follows', () => {
  it.each([
    ['1', '2'],
    ['09', '10'],
    ['3.1', '3.2'],
    ['3.9', '3.10'],
    ['9', 'lO'],
    ['lO', 'l1'],
    ['3.l', '3.2'],
    ['III', 'IV'],
    ['XIX', 'XX'],
    ['a', 'b'],
    ['d', 'đ'],
    ['đ', 'e'],
    ['d', 'e'],
    ['e', 'g'],
    ['e', 'f'],
    ['A', 'B'],
    ['i', 'ii'],
    ['iv', 'v'],
    ['v', 'vi'],
    ['h', 'i'],
    ['Thứ nhất', 'Thứ hai'],
    ['Một là', 'Hai là'],
    ['thứ ba', 'thứ tư'],
  ])('says that %j is followed by %j', (before, number) => {
    expect(follows(before, number)).toBe(true)
  })

  it.each([
    ['1', '3'],
    ['2', '2'],
    ['2', '1'],
    ['I', 'III'],
    ['a', 'c'],
    ['i', 'iii'],
    ['Một là', 'Ba là'],
    ['3.1', '3.3'],
  ])('says that %j is not followed by %j', (before, number) => {
    expect(follows(before, number)).toBe(false)
  })

  it('begins at the first of each way of counting', () => {
    expect(
      ['1', 'I', 'a', 'A', '2.1', 'Một là', 'Thứ nhất'].filter((number) => !follows(undefined, number)),
    ).toEqual([])
    expect(['2', 'II', 'b', '2.2', 'Hai là'].filter((number) => follows(undefined, number))).toEqual([])
  })

  it('does not doubt a number that it cannot count', () => {
    expect(follows('1', '§')).toBe(true)
    expect(follows('§', '5')).toBe(true)
    expect(follows(undefined, '§')).toBe(true)
  })
})

describe('isRepeat', () => {
  it.each([
    ['2', '2', true],
    ['3', '1', true],
    ['III', 'II', true],
    ['b', 'a', true],
    ['1', '2', false],
    ['1', '4', false],
    ['§', '1', false],
    ['1', '§', false],
  ])('of %j and %j is %j', (before, number, repeat) => {
    expect(isRepeat(before, number)).toBe(repeat)
  })
})
