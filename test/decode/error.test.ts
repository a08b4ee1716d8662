import { describe, expect, it } from 'vitest'
import { DecodeError, invalidAt } from '../../src/decode/error.js'

describe('invalidAt', () => {
  it('tells the line of the byte, whichever way lines end', () => {
    const error = invalidAt('invalid-encoding', 'tcvn3', 'một\r\nhai\rba\nb', 13)
    expect(error).toBeInstanceOf(DecodeError)
    expect(error).toMatchObject({
      code: 'invalid-encoding',
      detail: 'tcvn3',
      line: 4,
      offset: 13,
      message: 'not valid tcvn3: line 4, byte 13',
    })
  })
})
