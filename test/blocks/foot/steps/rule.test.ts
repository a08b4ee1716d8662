import { describe, expect, it } from 'vitest'
import { readRule } from '../../../../src/blocks/foot/steps/rule.js'
import { read } from './foot.js'

describe('readRule', () => {
  it('keeps a line that rules off', () => {
    expect(read(readRule, '--------')?.read).toEqual([['rule', '--------']])
    expect(read(readRule, '- Như trên;')).toBeNull()
  })
})
