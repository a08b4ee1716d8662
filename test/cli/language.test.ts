import { expect, it } from 'vitest'
import { languageOf } from '../../src/cli/language.js'

it.each([
  [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
  [{ LANG: 'vi' }, 'vi'],
  [{ LANG: 'vie_XX' }, 'en'],
  [{ LC_MESSAGES: 'vi_VN', LANG: 'en_US' }, 'vi'],
  [{ LC_ALL: 'en_US', LC_MESSAGES: 'vi_VN' }, 'en'],
  [{ LC_ALL: '', LANG: 'vi_VN' }, 'vi'],
  [{}, 'en'],
])('%j speaks %s', (env, language) => {
  expect(languageOf(env as Record<string, string>, 'linux')).toBe(language)
})
