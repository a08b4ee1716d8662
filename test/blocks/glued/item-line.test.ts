import { describe, expect, it } from 'vitest'
import { itemLineCuts } from '../../../src/blocks/glued/item-line.js'
import { readMarker } from '../../../src/blocks/markers.js'
import { source } from '../source.js'

function parts(line: string, ...below: string[]): string[] {
  const read = source('Kết luận:', line, ...below)
  const { first, last } = read.lines[1]!
  const cuts = itemLineCuts(read, 1, readMarker(read.text, first)!)
  return cuts.map((cut, at) => read.text.slice(cut, cuts[at + 1] ?? last).trim())
}

describe('itemLineCuts', () => {
  it('finds the items behind the first, and the closing', () => {
    expect(parts('3. Sở Y tế rà soát. 4. Các xã báo cáo. Trên đây là kết luận của Chủ tịch.')).toEqual([
      '4. Các xã báo cáo.',
      'Trên đây là kết luận của Chủ tịch.',
    ])
    expect(parts('3. Sở Y tế rà soát. Trên đây là kết luận. 5. Phụ lục')).toEqual([])
  })

  it('leaves an item with a list of its own, behind which the next number stands', () => {
    const line = '1. Sở Y tế rà soát. 2. Các xã báo cáo.'
    expect(parts(line, '', '2. Giao Sở Nội vụ')).toEqual([])
    expect(parts(line, '', '3. Giao Sở Nội vụ')).toHaveLength(1)
  })

  it('goes on from Arabic numbers only', () => {
    expect(parts('I. Sở Y tế rà soát. 2. Các xã báo cáo.')).toEqual([])
    expect(parts('- Sở Y tế rà soát. - Các xã báo cáo.')).toEqual([])
  })
})
