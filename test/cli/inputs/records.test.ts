import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Input } from '../../../src/cli/inputs/input.js'
import { recordInputs } from '../../../src/cli/inputs/records.js'

async function read(chunks: (string | Buffer)[], limit = 1000): Promise<Input[]> {
  const inputs: Input[] = []
  for await (const input of recordInputs(Readable.from(chunks), '-', limit)) inputs.push(input)
  return inputs
}

describe('recordInputs', () => {
  it('gives the text of each line by its path, or by the name of the stream and its line', async () => {
    expect(await read(['{"path": "a.txt", "text": "Số: 1"}\n', ' \r\n{"text": "Số', ': 2"}'])).toEqual([
      { path: 'a.txt', relative: 'a.txt', content: 'Số: 1' },
      { path: '-:3', relative: '3.txt', content: 'Số: 2' },
    ])
  })

  it('takes an empty path for one, but for no name of a file', async () => {
    expect(await read(['{"path": "", "text": "Số"}'])).toEqual([
      { path: '', relative: '1.txt', content: 'Số' },
    ])
  })

  it.each([
    ['{"path": "a.txt"}', 'a.txt'],
    ['{"path": 7, "text": "Số"}', '-:1'],
    ['{"path": null, "text": "Số"}', '-:1'],
    ['"Số: 1"', '-:1'],
    ['null', '-:1'],
    ['Số: 1', '-:1'],
  ])('tells that %s is no record', async (line, path) => {
    expect(await read([line])).toEqual([{ path, relative: '', failure: { code: 'bad-record' } }])
  })

  it('tells a line that is no UTF-8, and goes on', async () => {
    const inputs = await read([Buffer.from([0x22, 0xff, 0x0a]), '{"text": "Số"}'])
    expect(inputs.map(({ failure, content }) => failure?.code ?? content)).toEqual(['invalid-utf-8', 'Số'])
  })

  it('tells of the file where there is none', async () => {
    const stream = createReadStream('/nowhere.ndjson')
    for await (const input of recordInputs(stream, 'a.ndjson', 40))
      expect(input).toEqual({ path: 'a.ndjson', relative: '', failure: { code: 'missing' } })
    expect.assertions(1)
  })

  it('ends at a line that is too large', async () => {
    expect(await read([`{"text": "a"}\n`, `{"text": "${'a'.repeat(60)}"}`], 40)).toEqual([
      { path: '-:1', relative: '1.txt', content: 'a' },
      { path: '-:2', relative: '', failure: { code: 'too-large', values: { limit: 40 } } },
    ])
  })
})
