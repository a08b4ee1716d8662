import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { differences } from '../support/compare.js'
import { fixtures } from '../support/fixtures.js'
import { layouts, render } from '../support/render.js'

const notices = fixtures.filter(({ notice }) => notice.kind !== 'report')

describe('a notice set in another layout reads as before, or the loss is named', () => {
  it.each(Object.entries(layouts))('%s', (_name, layout) => {
    const silent = notices.flatMap(({ name, notice }) =>
      differences(notice, extract(render(notice, layout)))
        .filter(({ named }) => !named)
        .map(({ field, before, after }) => ({ name, field, before, after })),
    )
    expect(silent).toEqual([])
  })
})
