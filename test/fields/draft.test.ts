import { expect, it } from 'vitest'
import { emptyDraft, noChair } from '../../src/fields/draft.js'
import { noticeSchema } from '../../src/notice.js'

it('says nothing, in every field that a notice has', () => {
  const notice = {
    ...emptyDraft(),
    schemaVersion: 1,
    source: { path: '-', format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64) },
    review: [],
    diagnostics: [],
  }
  expect(noticeSchema.parse(notice)).toEqual(notice)
})

it('shares nothing with the next', () => {
  expect(emptyDraft().header.motto).not.toBe(emptyDraft().header.motto)
  expect(noChair().positions).not.toBe(noChair().positions)
})
