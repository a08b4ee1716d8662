import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import type { Directive } from '../../../src/language/directives/directive.js'
import { byRole, giveSupport } from '../../../src/language/directives/roles.js'
import type { Support } from '../../../src/language/directives/support.js'

describe('byRole', () => {
  it('parts those who are named as working along in brackets', () => {
    const lead = { start: 0, end: 'Sở Tài chính'.length }
    const beside = { start: 23, end: 35 }
    const line = comparableOf('Sở Tài chính (chủ trì), Sở Xây dựng (phối hợp) tham mưu')
    expect(byRole(line, [lead, { start: 24, end: 35 }])).toEqual([[lead], [{ start: 24, end: 35 }]])
    const others = [24, 33].map((start) => ({ start, end: start + 'Sở Y tế'.length }))
    const three = comparableOf('Sở Tài chính (chủ trì), Sở Y tế, Sở Y tế (phối hợp) rà soát')
    expect(byRole(three, [lead, ...others])).toEqual([[lead], others])
    expect(byRole(comparableOf('Sở Tài chính, Sở Xây dựng rà soát'), [lead, beside])).toEqual([
      [lead, beside],
      [],
    ])
  })
})

describe('giveSupport', () => {
  const directive = (start: number, end: number): Directive => ({
    start,
    end: 100,
    lead: [{ start, end }],
    support: [],
    by: 'given',
    certain: true,
  })
  const support = (at: number, weak = false): Support => ({
    at,
    weak,
    bodies: [{ start: at + 5, end: at + 9 }],
    end: at + 9,
  })

  it('gives each directive those behind its bodies, up to the next one', () => {
    const directives = [directive(0, 10), directive(50, 60)]
    giveSupport(directives, [support(20), support(30), support(70)])
    expect(directives.map((one) => one.support.map(({ start }) => start))).toEqual([[25, 35], [75]])
  })

  it('takes a weak one only right behind the leading body', () => {
    const directives = [directive(0, 10), directive(50, 60)]
    giveSupport(directives, [support(11, true), support(80, true)])
    expect(directives.map((one) => one.support.map(({ start }) => start))).toEqual([[16], []])
  })
})
