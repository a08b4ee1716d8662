import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { jsonSchema } from '../src/cli/commands/schema.js'
import { commandNames, optionTable } from '../src/cli/arguments/options.js'
import { DIAGNOSTIC_RULES } from '../src/vocabulary/diagnostics.js'
import { here } from './cli/here.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = ['README.md', 'README.vi.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]
const read = (page: string) => readFileSync(join(root, page), 'utf8')
const texts = pages.filter((page) => page.endsWith('.md')).map((page) => ({ page, text: read(page) }))

/** The keys of a schema and of all below it. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = Object.keys((schema as { properties?: object }).properties ?? {})
  return [...own, ...Object.values(schema).flatMap(keysOf)]
}

it.each([...new Set(keysOf(jsonSchema()))])('docs/output.md tells of the field %s', (key) => {
  expect(read('docs/output.md')).toContain(`\`${key}\``)
})

it.each(Object.entries(DIAGNOSTIC_RULES))('docs/output.md tells of the rule %s', (rule, { severity }) => {
  expect(read('docs/output.md')).toMatch(new RegExp(`\\| \`${rule}\` +\\| ${severity} +\\|`))
})

it.each(texts)('the links of $page lead somewhere', ({ page, text }) => {
  const links = Array.from(text.matchAll(/\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g), ([, path]) => path!)
  expect(links.filter((path) => !existsSync(join(root, dirname(page), path)))).toEqual([])
})

it.each(texts)('the commands of $page know their options', ({ text }) => {
  const known = new Set([
    '--help',
    '--version',
    ...optionTable.flatMap(({ flags }) => flags.match(/--[\w-]+/g) ?? []),
  ])
  const uses = text.match(/(?<!\.)\bketluan (?!\.)[^|`\n]*/g) ?? []
  const options = uses.flatMap((use) => use.match(/(?<=\s)--[a-z][\w-]*/g) ?? [])
  expect(options.filter((option) => !known.has(option))).toEqual([])
})

it('docs/cli.md tells of every command', () => {
  for (const name of commandNames)
    expect(read('docs/cli.md')).toMatch(new RegExp(`^ketluan \\[?${name}\\b`, 'm'))
})

it.each(['README.md', 'README.vi.md'])('%s shows the summary as it is', async (page) => {
  const shown = /```\n(48\/TB-UBND[^`]*)```/.exec(read(page))![1]!
  const terminal = { cwd: root, terminals: ['stdout'], columns: 100, env: { NO_COLOR: '1' } } as const
  const { out } = await here(['fixtures/district-rows-by-tabs.txt', '--lang', 'vi'], terminal)
  expect(out.slice(0, shown.length)).toBe(shown)
})

it('README.md shows the header as it is', async () => {
  const shown = /```json\n([^`]*)```/.exec(read('README.md'))![1]!
  const { out } = await here(['fixtures/district-rows-by-tabs.txt', '--select', 'header'], { cwd: root })
  expect(out).toBe(shown)
})
