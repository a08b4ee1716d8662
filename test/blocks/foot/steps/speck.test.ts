import { describe, expect, it } from 'vitest'
import { readSpeck } from '../../../../src/blocks/foot/steps/speck.js'
import { read } from './foot.js'

describe('readSpeck', () => {
  it('sets a speck aside', () => {
    expect(read(readSpeck, '’')?.read).toEqual([['after', '’']])
    expect(read(readSpeck, '- A;')).toBeNull()
  })
})
