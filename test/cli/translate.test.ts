import { describe, expect, it } from 'vitest'
import { languages } from '../../src/cli/language.js'
import { numberText } from '../../src/cli/translate.js'

describe.each(languages)('a number in the language %s', (language) => {
  it.each([0, 7, 999, 1000, 12_345, 1_234_567, 0.5, 1.25, 0.0123, 1234.5, 59.9])(
    'should be written as readers of the language expect: %d',
    (value) => {
      expect(numberText(value, language)).toBe(value.toLocaleString(language))
    },
  )
})
