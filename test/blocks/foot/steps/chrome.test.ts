import { describe, expect, it } from 'vitest'
import { readChrome } from '../../../../src/blocks/foot/steps/chrome.js'
import { read } from './foot.js'

describe('readChrome', () => {
  it('closes the list', () => {
    const found = read(readChrome, 'Ý kiến bạn đọc', { listed: 0 })
    expect(found?.read).toEqual([['chrome', 'Ý kiến bạn đọc']])
    expect(found?.foot.listed).toBeNull()
    expect(read(readChrome, 'Ý kiến của Sở Y tế', { listed: 0 })).toBeNull()
  })
})
