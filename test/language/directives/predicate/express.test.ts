import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../../src/language/comparable.js'
import { mayGiveExpressly } from '../../../../src/language/directives/predicate/express.js'
import { ASSIGNING_VERBS } from '../../../../src/vocabulary/directive-verbs.js'

describe('mayGiveExpressly', () => {
  it('is true of every verb that gives work', () => {
    expect(ASSIGNING_VERBS.filter((verb) => !mayGiveExpressly(comparableOf(`${verb} Sở Y tế`)))).toEqual([])
  })

  it('is false of a label, and of what was said and heard', () => {
    expect(mayGiveExpressly(comparableOf('Cơ quan chủ trì: Sở Y tế'))).toBe(false)
    expect(mayGiveExpressly(comparableOf('Sau khi nghe Sở Y tế báo cáo, các đại biểu thảo luận.'))).toBe(
      false,
    )
  })
})
