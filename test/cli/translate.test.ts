import { describe, expect, it } from 'vitest'
import { languages } from '../../src/cli/language.js'
import { ruleTexts } from '../../src/cli/messages/rules.js'
import { numberText, translator } from '../../src/cli/translate.js'

describe.each(languages)('a number in the language %s', (language) => {
  it.each([0, 7, 999, 1000, 12_345, 1_234_567, 0.5, 1.25, 0.0123, 1234.5, 59.9])(
    'should be written as readers of the language expect: %d',
    (value) => {
      expect(numberText(value, language)).toBe(value.toLocaleString(language))
    },
  )
})

const [inVietnamese, inEnglish] = [translator('vi'), translator('en')]

describe('translator', () => {
  it('tells one from several in English', () => {
    expect(inEnglish('report.conclusions', { n: 1 })).toBe('1 conclusion')
    expect(inEnglish('report.conclusions', { n: 2 })).toBe('2 conclusions')
  })

  it('writes numbers as each language does', () => {
    expect(inVietnamese('tally.fine', { n: 20_000 })).toBe('20.000 ổn')
    expect(inEnglish('tally.fine', { n: 20_000 })).toBe('20,000 fine')
  })

  it('says the rules of diagnostics in English, and in Vietnamese what the output says', () => {
    const finding = { rule: 'chair-missing', message: 'Không thấy tên người chủ trì' }
    expect(inVietnamese.rule(finding)).toBe(finding.message)
    expect(inEnglish.rule(finding)).toBe(ruleTexts['chair-missing'])
    expect(inEnglish.rule({ rule: 'new-rule', message: 'lời báo' })).toBe('lời báo')
  })

  it('leaves what it is given no value for', () => {
    expect(inEnglish('usage.conflict', { option: '--force' })).toBe('--force cannot be used with {other}')
  })
})
