import { expect, it } from 'vitest'
import { painter } from '../../../src/cli/terminal/colour.js'
import { stylish } from '../../../src/cli/verdict/stylish.js'
import { options, verdicts } from './verdicts.js'

const FINE = '✓ thong-bao/a.txt  same\n'
const WRONG = `✗ b, c:1.txt  differs in 2 places
    /header/date
      - kept  "2024-01-15"
      + read  (absent)
    /meeting  must be <object> & 100%
✗ d#\\n.txt  nothing is kept
`

it('shows people what is kept and what is read', () => {
  expect(stylish(verdicts, options)).toBe(FINE + WRONG)
})

it('leaves out what is fine where it is to be quiet', () => {
  expect(stylish(verdicts, { ...options, quiet: true })).toBe(WRONG)
})

it('paints the signs', async () => {
  const paint = await painter(true)
  expect(stylish(verdicts.slice(0, 1), { ...options, paint })).toBe(
    '\u001B[32m✓\u001B[39m \u001B[1mthong-bao/a.txt\u001B[22m  \u001B[2msame\u001B[22m\n',
  )
})

it('shows twenty places of a file, and counts the others', () => {
  const places = Array.from({ length: 22 }, (_, at) => ({ pointer: `/unplaced/${at}`, message: 'wrong' }))
  const lines = stylish([{ ...verdicts[1]!, places }], options).split('\n')
  expect(lines.slice(20)).toEqual(['    /unplaced/19  wrong', '    … and 2 more places', ''])
})

it('names the whole notice by a slash', () => {
  const places = [{ pointer: '', message: 'must be an object' }]
  expect(stylish([{ ...verdicts[1]!, places }], options)).toContain('\n    /  must be an object\n')
})
