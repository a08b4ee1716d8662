import { describe, expect, it } from 'vitest'
import { formsFor } from '../../../src/blocks/markers/forms.js'

describe('formsFor', () => {
  it.each([
    ['1.', ['arabic', 'compound', 'arabic', 'compound']],
    ['lO', ['arabic', 'compound']],
    ['a)', ['letter']],
    ['đ)', ['letter']],
    ['a.', ['compound', 'letter', 'compound']],
    ['(1', ['parenthesis', 'compound']],
    ['IV', ['roman']],
    ['I.', ['roman']],
    ['A.', ['capital']],
    ['Th', ['ordinal']],
    ['Ch', ['part', 'ordinal']],
    ['Ph', ['part']],
    ['Đi', ['article']],
    ['an', []],
    ['Sở', []],
    ['- ', []],
  ])('%j', (text, kinds) => {
    expect(formsFor(text.charCodeAt(0), text.charCodeAt(1)).map(([kind]) => kind)).toEqual(kinds)
  })
})
