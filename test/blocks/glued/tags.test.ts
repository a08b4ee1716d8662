import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/blocks/glued/tags.js'
import { source } from '../source.js'

function parts(text: string): string[] {
  const whole = `Trang chủ\n${text}`
  const line = source(whole).lines[1]!
  const cuts = blocksOf(whole, line)
  return cuts.map((cut, index) => whole.slice(cut, cuts[index + 1] ?? line.last))
}
const blocks = (count: number) => '<p class="a">Giao Sở Y tế.</p>'.repeat(count)

describe('blocksOf', () => {
  it('finds the tags at which a block begins or ends', () => {
    expect(parts(`<DIV>${blocks(5)}</DIV>`)).toEqual(
      Array.from({ length: 4 }, () => ['</p>', '<p class="a">Giao Sở Y tế.']).flat(),
    )
    expect(parts(`Giao:${'<br>- Sở Y tế;'.repeat(8)}`)).toHaveLength(8)
  })

  it('leaves a line with few of them, or with none but inline ones', () => {
    expect(parts(`<div>${blocks(3)}</div>`)).toEqual([])
    expect(parts('<b>Giao</b> <i>Sở Y tế</i> '.repeat(8))).toEqual([])
  })

  it('leaves a row of a table, the cells of which have lines of their own', () => {
    const row = (lines: number) => `| SỞ Y TẾ | ${'Rà soát<br>'.repeat(lines)} |`
    expect(parts(row(12))).toEqual([])
    expect(parts(row(24))).toHaveLength(24)
  })
})
