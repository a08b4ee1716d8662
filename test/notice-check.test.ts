import { expect, it } from 'vitest'
import * as z from 'zod'
import { noticeSchema } from '../src/notice.js'
import { plainCheck } from './support/plain-check.js'

it('should be the check that the schema of a notice comes to', async () => {
  const source = await plainCheck('noticeCheck', z.toJSONSchema(noticeSchema))
  await expect(source).toMatchFileSnapshot('../src/notice-check.ts')
})
