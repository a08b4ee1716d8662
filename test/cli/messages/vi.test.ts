import { expect, it } from 'vitest'
import { failureCodes } from '../../../src/cli/failures.js'
import { vi } from '../../../src/cli/messages/vi.js'

it.each(failureCodes)('words the failure %s', (code) => {
  expect(vi[`failure.${code}`]).toBeTruthy()
})
