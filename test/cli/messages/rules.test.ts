import { expect, it } from 'vitest'
import { ruleTexts } from '../../../src/cli/messages/rules.js'
import { DIAGNOSTIC_RULES } from '../../../src/vocabulary/diagnostics.js'

it('words every diagnostic in English', () => {
  expect(Object.keys(ruleTexts).sort()).toEqual(Object.keys(DIAGNOSTIC_RULES).sort())
})
