/** What is measured side by side: each reads one notice of the corpus and returns what it made of it. */
import { parser as lezer } from '@lezer/markdown'
import { vi } from 'chrono-node'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { extract } from '../dist/index.js'
import { floor, linesOf } from './compare.floor.mjs'

const remark = unified().use(remarkParse).freeze()
const today = new Date('2025-01-01T00:00:00Z')

/**
 * By name; ours and the floors read bytes, as from a file, the others the decoded text.
 *
 * @type {Record<string, (document: import('./compare.corpus.mjs').Document) => unknown>}
 */
export const PEERS = {
  extract: ({ bytes }) => extract(bytes),
  'extract, positions, JSON': ({ bytes }) => JSON.stringify(extract(bytes, { positions: true })),
  'remark-parse': ({ text }) => remark.parse(text),
  'chrono-node vi': ({ text }) => vi.parse(text, today),
  '@lezer/markdown': ({ text }) => lezer.parse(text),
  'floor: lines': linesOf,
  'floor: words, hash, output': floor,
}
