import { describe, expect, it } from 'vitest'
import { announcedLists } from '../../../src/fields/assignments/lists.js'

interface Item {
  number: string | null
  marker: string | null
  text: string
  items: Item[]
}
const line = (text: string, marker: string | null = null, ...items: Item[]): Item => ({
  number: marker && /\d/.test(marker) ? marker : null,
  marker,
  text,
  items,
})
const read = (...items: Item[]) =>
  [...announcedLists(items)].map(([{ text }, list]) => [text, ...list.map((item) => item.text)])

describe('announcedLists', () => {
  it('gives the bullets up to the next line without one', () => {
    expect(read(line('A:'), line('b', '-'), line('c', '+'), line('D:'), line('e', '-'))).toEqual([
      ['A:', 'b', 'c'],
      ['D:', 'e'],
    ])
    expect(read(line('A:'), line('b', '-', line('C:')), line('d', '-'))).toEqual([
      ['A:', 'b'],
      ['C:', 'd'],
    ])
  })

  it('takes no line with a marker, without a colon, with items of its own, or above a number', () => {
    expect(read(line('A:', '1.'), line('b', '-'))).toEqual([])
    expect(read(line('A'), line('b', '-'))).toEqual([])
    expect(read(line('A:', null, line('b', '-')), line('c', '-'))).toEqual([])
    expect(read(line('A:'), line('b', '2.'), line('c', '-'))).toEqual([])
  })
})
