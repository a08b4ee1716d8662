import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** Bytes become text, text lines, lines blocks, blocks fields, fields output: each takes from those before it. */
const FLOW = [
  'vocabulary',
  'language',
  'decode',
  'lines',
  'blocks',
  'notice.ts',
  'fields',
  'pipeline.ts',
  'json-pointer.ts',
  'check.ts',
  'notice-check.ts',
  'render',
  'render.ts',
  'extract.ts',
  'unified.ts',
  'index.ts',
  'output',
  'cli',
]
const root = fileURLToPath(new URL('../src', import.meta.url))
const named = (file: string) => relative(root, file).split(sep).join('/')
const layerOf = (name: string) => FLOW.indexOf(name.split('/')[0]!)

/** What each source file takes from, types too. */
const imports = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [named(join(root, name)), taken(join(root, name))]),
)

function taken(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport\(|\bimport) ?'(\.[^']*)\.js'/g)
  return Array.from(found, ([, path]) => named(join(dirname(file), `${path}.ts`)))
}

/** The first way from a file back to itself. */
function circle(): string[] {
  const done = new Set<string>()
  const way: string[] = []
  const walk = (name: string): string[] | null => {
    if (way.includes(name)) return [...way.slice(way.indexOf(name)), name]
    if (done.has(name)) return null
    way.push(name)
    for (const next of imports.get(name)!) {
      const found = walk(next)
      if (found) return found
    }
    way.pop()
    done.add(name)
    return null
  }
  for (const name of imports.keys()) {
    const found = walk(name)
    if (found) return found
  }
  return []
}

describe('the structure', () => {
  it('knows what every file takes from', () => {
    const all = [...imports.values()].flat()
    expect(all.length).toBeGreaterThan(imports.size)
    expect(all.filter((name) => !existsSync(join(root, name)))).toEqual([])
    expect([...imports.keys()].filter((name) => layerOf(name) < 0)).toEqual([])
  })

  it('flows in one direction', () => {
    const back = [...imports].flatMap(([name, taken]) =>
      taken.filter((other) => layerOf(other) > layerOf(name)).map((other) => `${name} takes from ${other}`),
    )
    expect(back).toEqual([])
  })

  it('has no circles, of types neither', () => {
    expect(circle()).toEqual([])
  })
})
