import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { steps } from '../src/pipeline.js'
import { noticeFill, noticeParse } from '../src/unified.js'

const processor = unified().use(noticeParse).use(noticeFill).freeze()
const TEXT = 'THÔNG BÁO\nKết luận cuộc họp\n\n1. Giao Sở Y tế rà soát trước ngày 05/7/2022.\n'

describe('pipeline', () => {
  it('parses a text into the block tree', () => {
    const tree = processor.parse(TEXT)
    expect(tree.type).toBe('root')
    expect(tree.source.text).toBe(TEXT)
  })

  it('fills the notice step by step, each step once', () => {
    const names = steps.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names[0]).toBe('header')
    expect(names.indexOf('deadlines')).toBeLessThan(names.indexOf('assignments'))
    expect(names.at(-1)).toBe('checks')
  })

  it('leaves the notice in the file', () => {
    const file = new VFile(TEXT)
    processor.runSync(processor.parse(file), file)
    expect(file.data.ketluan!.draft.header.subject!.value).toBe('Kết luận cuộc họp')
  })

  it('keeps no state from one notice to the next', () => {
    const run = (text: string) => {
      const file = new VFile(text)
      processor.runSync(processor.parse(file), file)
      return file.data.ketluan!.draft.conclusions.length
    }
    expect([run(TEXT), run('Tin mới'), run(TEXT)]).toEqual([1, 1, 1])
    expect(run(`${TEXT}2. Giao Sở Nội vụ.\n`)).toBe(2)
  })
})
