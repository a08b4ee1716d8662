import { describe, expect, it } from 'vitest'
import { OpenLists } from '../../../src/blocks/glued/open-lists.js'
import { readMarker } from '../../../src/blocks/markers.js'

const marker = (text: string) => readMarker(text, 0)!
const taken = (lists: OpenLists, ...texts: string[]) =>
  texts.filter((text) => lists.take(marker(text), 'Giao Sở Y tế rà soát.', true))

describe('OpenLists', () => {
  it('takes the numbers that are due', () => {
    const items = ['1. Giao', 'a) Giao', 'b) Giao', '2. Giao', 'a) Giao', '4. Giao']
    expect(taken(new OpenLists(), ...items)).toEqual(items)
  })

  it('takes none out of its order', () => {
    expect(taken(new OpenLists(), '3. Giao', '1. Giao', '1. Giao', '5. Giao', 'c) Giao')).toEqual(['1. Giao'])
  })

  it('takes the first of a list below its parent only', () => {
    expect(taken(new OpenLists(marker('3. Giao')), '2.1. Giao', '3.1. Giao', '3.2. Giao')).toEqual([
      '3.1. Giao',
      '3.2. Giao',
    ])
  })

  it('opens a list within another below a heading that nothing closes', () => {
    const lists = new OpenLists()
    expect(lists.take(marker('1. Giao'), 'Giao các sở', false)).toBe(false)
    expect(lists.take(marker('I. Giao'), 'Kết luận như sau:', true)).toBe(true)
    expect(lists.take(marker('1. Giao'), 'Giao các sở', false)).toBe(true)
  })

  it('begins anew when they are closed', () => {
    const lists = new OpenLists(marker('4. Giao'))
    lists.close()
    expect(lists.depth).toBe(0)
    expect(taken(lists, '1. Giao')).toHaveLength(1)
  })
})
