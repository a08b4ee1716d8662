import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { failureCodes } from '../../../src/cli/report/failures.js'
import { vi } from '../../../src/cli/messages/vi.js'

it.each(failureCodes)('words the failure %s', (code) => {
  expect(vi[`failure.${code}`]).toBeTruthy()
})

it('has no words that nothing says', () => {
  const folder = new URL('../../../src/cli/', import.meta.url)
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/messages[/\\](?:en|vi)\.ts$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
  // `failure.${code}` and the like: any word may stand behind the first.
  const unsaid = Object.keys(vi).filter(
    (key) => !code.includes(`'${key}'`) && !code.includes(`\`${key.slice(0, key.indexOf('.') + 1)}\${`),
  )
  expect(unsaid).toEqual([])
})
