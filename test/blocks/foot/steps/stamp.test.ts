import { describe, expect, it } from 'vitest'
import { readStamp } from '../../../../src/blocks/foot/steps/stamp.js'
import { read } from './foot.js'

describe('readStamp', () => {
  it.each(['Digitally signed by Lê Văn An', 'Signature Not Verified'])('sets %j aside', (line) => {
    expect(read(readStamp, line)).toMatchObject({
      read: [['stamp', line]],
      at: [{ start: 0, end: line.length }],
    })
  })

  it.each(['Signed by Lê Văn An', 'Lê Văn An'])('leaves %j', (line) => {
    expect(read(readStamp, line)).toBeNull()
  })
})
