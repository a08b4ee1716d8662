import { describe, expect, it } from 'vitest'
import { readManner } from '../../../../src/blocks/foot/steps/manner.js'
import { read } from './foot.js'

describe('readManner', () => {
  it('takes how the copies are sent only right below the archive', () => {
    const step: typeof readManner = (foot, piece) => {
      foot.above[0] = 'recipient'
      return readManner(foot, piece)
    }
    expect(read(step, '(qua mạng)', { listed: 0, archived: true })?.read).toEqual([
      ['recipient', '(qua mạng)'],
    ])
    expect(read(step, 'qua mạng', { listed: 0, archived: true })).toBeNull()
    expect(read(step, '(qua mạng)', { listed: 0 })).toBeNull()
    expect(read(readManner, '(qua mạng)', { listed: 0, archived: true })).toBeNull()
  })
})
