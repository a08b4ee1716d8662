import { describe, expect, it } from 'vitest'
import { Item } from '../../../src/fields/assignments/item.js'
import { Passage } from '../../../src/lines/passage.js'

const item = (text: string, ...items: Item[]) =>
  new Item(new Passage(text, [{ start: 0, end: text.length }]).span(), [], null, null, items)

describe('Item', () => {
  it('has below it what it announces, else its items', () => {
    const [own, announced] = [item('Rà soát.'), item('Báo cáo.')]
    const above = item('Sở Y tế:', own)
    expect(above.below).toEqual([own])
    above.announced = [announced]
    expect(above.below).toEqual([announced])
  })

  it('is a heading only over something', () => {
    const text = 'Sở Y tế:'
    const [body] = item(text, item('Rà soát.')).heading!.lead
    expect(text.slice(body!.start, body!.end)).toBe('Sở Y tế')
    expect(item(text).heading).toBeNull()
    expect(item('Rà soát các trạm:', item('Trạm A.')).heading).toBeNull()
  })

  it('is read once, for the first who asks', () => {
    const read = item('Giao Sở Y tế rà soát.')
    const directives = read.directives({ subjects: false })
    expect(directives).toHaveLength(1)
    expect(read.directives({ subjects: true })).toBe(directives)
  })
})
