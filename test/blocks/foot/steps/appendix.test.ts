import { describe, expect, it } from 'vitest'
import { readAppendix } from '../../../../src/blocks/foot/steps/appendix.js'
import { read } from './foot.js'

describe('readAppendix', () => {
  it('begins behind the archive and a signature', () => {
    const found = read(readAppendix, 'PHỤ LỤC I', { archived: true, signed: true })
    expect(found?.read).toEqual([['appendix', 'PHỤ LỤC I']])
    expect(found?.foot.appended).toBe(true)
    expect(read(readAppendix, 'PHỤ LỤC I', { archived: true })).toBeNull()
    expect(read(readAppendix, 'PHỤ LỤC I', { signed: true })).toBeNull()
  })

  it('begins with what is added behind a name, where no list is open', () => {
    expect(read(readAppendix, 'QUY CHẾ', { named: true })?.read).toEqual([['appendix', 'QUY CHẾ']])
    expect(read(readAppendix, 'QUY CHẾ', { named: true, listed: 0, archived: true })).not.toBeNull()
    expect(read(readAppendix, 'QUY CHẾ', { named: true, listed: 0 })).toBeNull()
    expect(read(readAppendix, 'QUY CHẾ')).toBeNull()
  })
})
