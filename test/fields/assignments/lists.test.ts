import { describe, expect, it } from 'vitest'
import { Item } from '../../../src/fields/assignments/item.js'
import { announceLists } from '../../../src/fields/assignments/lists.js'
import { Passage } from '../../../src/lines/passage.js'

const line = (text: string, marker: string | null = null, ...items: Item[]): Item => {
  const span = new Passage(text, [{ start: 0, end: text.length }]).span()
  return new Item(span, [], marker && /[\da-zIVX]/.test(marker) ? marker : null, marker, items)
}
const listsOf = ({ announced, line, items }: Item): string[][] => [
  ...(announced ? [[line.text, ...announced.map((item) => item.line.text)]] : []),
  ...items.flatMap(listsOf),
]
const read = (...items: Item[]) => {
  announceLists(items)
  return items.flatMap(listsOf)
}

describe('announceLists', () => {
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

  it('gives those of a line that only names bodies', () => {
    expect(read(line('Phòng Y tế'), line('b', '-'), line('Đã họp', null), line('c', '-'))).toEqual([
      ['Phòng Y tế', 'b'],
    ])
  })

  it('gives the lettered items', () => {
    expect(read(line('A:'), line('b', 'a)'), line('c', 'b)'), line('d', 'II.'))).toEqual([['A:', 'b', 'c']])
    expect(read(line('A:'), line('b', 'i)'))).toEqual([['A:', 'b']])
  })

  it('takes no line with a marker, without a colon, with items of its own, or above a number', () => {
    expect(read(line('A:', '1.'), line('b', '-'))).toEqual([])
    expect(read(line('A'), line('b', '-'))).toEqual([])
    expect(read(line('A:', null, line('b', '-')), line('c', '-'))).toEqual([])
    expect(read(line('A:'), line('b', '2.'), line('c', '-'))).toEqual([])
  })
})
