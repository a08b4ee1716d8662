import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { list } from '../../src/vocabulary/list.js'

describe('list', () => {
  it('parts entries at semicolons, wherever lines break', () => {
    expect(
      list(`
      y tế; văn hóa, thể thao
      và du lịch; nội vụ;
      `),
    ).toEqual(['y tế', 'văn hóa, thể thao và du lịch', 'nội vụ'])
  })

  it('has no entries of nothing', () => {
    expect(list(' ; ;')).toEqual([])
  })
})

describe('word lists', async () => {
  const folder = fileURLToPath(new URL('../../src/vocabulary/', import.meta.url))
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.ts')) continue
    const words = (await import(`../../src/vocabulary/${name.slice(0, -3)}.ts`)) as Record<string, unknown>
    const lists = Object.entries(words).filter(
      (entry): entry is [string, string[]] =>
        Array.isArray(entry[1]) && entry[1].every((word) => typeof word === 'string'),
    )
    if (lists.length === 0) continue
    it(`of ${name} name nothing twice`, () => {
      for (const [list, entries] of lists)
        expect([list, entries.filter((entry, at) => entries.indexOf(entry) < at)]).toEqual([list, []])
    })
  }
})
