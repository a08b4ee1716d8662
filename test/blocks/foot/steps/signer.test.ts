import { describe, expect, it } from 'vitest'
import { readSigner } from '../../../../src/blocks/foot/steps/signer.js'
import { read } from './foot.js'

describe('readSigner', () => {
  it('takes a name or a post apart from the signature, outside the list', () => {
    const found = read(readSigner, 'Lê Văn An', { signed: true })
    expect(found?.read).toEqual([['signature', 'Lê Văn An']])
    expect(found?.foot.named[0]).toBe(true)
    expect(read(readSigner, 'Phó Chủ tịch', { signed: true })?.foot.named[0]).toBe(false)
    expect(read(readSigner, 'Lê Văn An', { signed: true, listed: 0 })).toBeNull()
    expect(read(readSigner, 'Lê Văn An', { signed: true, named: true })).toBeNull()
    expect(read(readSigner, 'Các tin khác', { signed: true })).toBeNull()
  })

  it('takes a post below the archive, where nothing else signs', () => {
    expect(read(readSigner, 'Phó Chủ tịch', { listed: 0, archived: true })).not.toBeNull()
    expect(read(readSigner, 'Lê Văn An', { listed: 0, archived: true })).toBeNull()
    expect(read(readSigner, 'Phó Chủ tịch')).toBeNull()
  })
})
