import { describe, expect, it } from 'vitest'
import { isBoxed, measure } from '../../src/lines/measure.js'

describe('measure', () => {
  it('measures a stretch inside a line, which ends where it is told to', () => {
    const text = 'Sở Y tế |  <b>Sở Nội vụ</b> | khác'
    const start = text.indexOf('|') + 1
    const { first, last, indent } = measure(text, start, text.indexOf('|', start))
    expect(text.slice(first, last)).toBe('Sở Nội vụ')
    expect(indent).toBe(2)
  })

  it('takes a tag that is not closed within the stretch for text', () => {
    const text = '<b class="x">Sở'
    expect(measure(text, 0, 5)).toEqual({ first: 0, last: 5, indent: 0 })
  })
})

describe('isBoxed', () => {
  const is = (text: string) => isBoxed(text, 0, text.length)

  it('knows a row of one cell', () => {
    expect(is('| Giao Sở Y tế. |')).toBe(true)
    expect(is('|Có|')).toBe(true)
  })

  it('knows neither several cells, nor a rule, nor an empty row', () => {
    expect(is('| Sở Y tế | Sở Nội vụ |')).toBe(false)
    expect(is('|---|')).toBe(false)
    expect(is('| |')).toBe(false)
    expect(is('| Giao Sở Y tế')).toBe(false)
  })
})
