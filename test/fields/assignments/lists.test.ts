import { describe, expect, it } from 'vitest'
import { Item } from '../../../src/fields/assignments/item.js'
import { announceLists } from '../../../src/fields/assignments/lists.js'
import { Passage } from '../../../src/lines/passage.js'

const line = (text: string, marker: string | null = null, ...items: Item[]): Item => {
  const span = new Passage(text, [{ start: 0, end: text.length }]).span()
  return new Item(span, [], /[\da-zIVX]+/.exec(marker ?? '')?.[0] ?? null, marker, items)
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

  it('gives the numbered items inside an item, if they begin right below the line', () => {
    const inside = (...items: Item[]) => read(line('Nhiệm vụ', 'II.', ...items))
    expect(inside(line('A:'), line('b', '1.', line('c', '-')), line('d', '2.'), line('E', 'III.'))).toEqual([
      ['A:', 'b', 'c', 'd'],
    ])
    expect(inside(line('A:'), line('b', '2.'))).toEqual([])
    expect(inside(line('A:'), line('b', '-'), line('c', '1.'))).toEqual([['A:', 'b']])
    expect(read(line('A:'), line('b', '1.'))).toEqual([])
  })

  it('takes no line with a marker, without a colon, with items of its own, or above a number', () => {
    expect(read(line('A:', '1.'), line('b', '-'))).toEqual([])
    expect(read(line('A'), line('b', '-'))).toEqual([])
    expect(read(line('A:', null, line('b', '-')), line('c', '-'))).toEqual([])
    expect(read(line('A:'), line('b', '2.'), line('c', '-'))).toEqual([])
  })
})
