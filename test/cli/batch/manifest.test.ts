import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stateFolder } from '../../../src/cli/batch/folder.js'
import { Manifest, type Entry } from '../../../src/cli/batch/manifest.js'
import { folderWith } from '../here.js'

const ENTRY: Entry = { key: 'k1', bytes: 12, doubts: { 'chair-missing': { severity: 'warning', count: 1 } } }
const begin = () => {
  const root = folderWith({ [`${stateFolder}/x`]: '' })
  const file = join(root, stateFolder, 'manifest.ndjson')
  return { root, file, lines: () => readFileSync(file, 'utf8').split('\n') }
}

describe('Manifest', () => {
  it('tells the next run what was written, in the order of the names', () => {
    const { root, lines } = begin()
    const first = new Manifest(root)
    for (const name of ['b.json', 'a.json']) first.put(name, ENTRY)
    first.put('b.json', { ...ENTRY, key: 'k2' })
    expect(first.get('a.json')).toBeUndefined()
    first.close()
    const next = new Manifest(root)
    expect([next.get('a.json')?.key, next.get('b.json')?.key, next.get('c.json')]).toEqual([
      'k1',
      'k2',
      undefined,
    ])
    expect(next.get('a.json')).toMatchObject(ENTRY)
    expect(lines().map((line) => line.slice(0, 18))).toEqual(['{"output":"a.json"', '{"output":"b.json"', ''])
  })

  it('leaves out a line that a killed run tore', () => {
    const { root, file, lines } = begin()
    const first = new Manifest(root)
    first.put('a.json', ENTRY)
    appendFileSync(file, '{"output":"b.json","ke')
    const next = new Manifest(root)
    next.put('c.json', ENTRY)
    next.close()
    expect(lines()).toHaveLength(3)
    const last = new Manifest(root)
    expect(['a.json', 'b.json', 'c.json'].map((name) => last.get(name)?.key)).toEqual(['k1', undefined, 'k1'])
  })

  it('keeps what another run did not touch', () => {
    const { root, file } = begin()
    writeFileSync(file, `${JSON.stringify({ output: 'a.json', ...ENTRY })}\n`)
    new Manifest(root).close()
    expect(new Manifest(root).get('a.json')?.bytes).toBe(12)
  })
})
