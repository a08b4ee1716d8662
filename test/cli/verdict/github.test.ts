import { expect, it } from 'vitest'
import { github } from '../../../src/cli/verdict/github.js'
import { options, verdicts } from './verdicts.js'

it('annotates each file that is not as it should be, on one line', () => {
  expect(github(verdicts, options)).toBe(
    '::error file=b%2C c%3A1.txt,title=ketluan check::differs in 2 places%0A' +
      '/header/date: "2024-01-15" → —%0A/meeting: must be <object> & 100%25\n' +
      '::error file=d#%0A.txt,title=ketluan check::nothing is kept\n',
  )
  expect(github(verdicts.slice(0, 1), options)).toBe('')
})
