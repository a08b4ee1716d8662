import { describe, expect, it } from 'vitest'
import { whole } from '../support/fixtures.js'
import { layouts, render } from '../support/render.js'
import { silent } from '../support/silent.js'

/** The layouts set paragraphs: of a table of tasks they would leave no table. */
const TABLE = /^\|? ?S?TT ?[|\t]/m
const notices = whole.filter(({ notice, text }) => notice.kind !== 'report' && !TABLE.test(text))

describe('a notice set in another layout reads as before, or the loss is named', () => {
  it.each(Object.entries(layouts))('%s', (name, layout) =>
    expect(silent(name, notices, ({ notice }) => render(notice, layout))).toEqual([]),
  )
})
