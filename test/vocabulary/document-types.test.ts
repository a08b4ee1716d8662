import { describe, expect, it } from 'vitest'
import { documentTypes, letterNames, nationalAssemblyActs } from '../../src/vocabulary/document-types.js'

const names = documentTypes.flatMap((type) => type.names)

describe('documentTypes', () => {
  it('names every type once, as at the beginning of a sentence', () => {
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    for (const name of names) expect(name, name).toMatch(/^\p{Lu}[\p{Ll} ]+$/u)
  })

  it('holds the acts of the National Assembly', () => {
    expect(names).toEqual(expect.arrayContaining([...nationalAssemblyActs]))
    expect(names).toContain(letterNames[0])
  })
})
