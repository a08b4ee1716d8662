import { describe, expect, it } from 'vitest'
import { footLineCuts } from '../../../src/blocks/glued/foot-line.js'
import { source } from '../source.js'

function parts(line: string): string[] {
  const read = source('Thông báo', line)
  const { first, last } = read.lines[1]!
  const cuts = footLineCuts(read, read.lines[1]!)
  return cuts.length > 0
    ? [first, ...cuts].map((cut, at) => read.text.slice(cut, cuts[at] ?? last).trim())
    : []
}

describe('footLineCuts', () => {
  it.each([
    ['a name at the end', ['Nơi nhận: - Như trên;', '- Sở Y tế;', 'GIÁM ĐỐC Lê Văn An']],
    ['the archive before the post', ['**Nơi nhận:** - Như trên;', '- Lưu: VT.', 'KT. GIÁM ĐỐC']],
    ['a mark before the name', ['Nơi nhận: - Như trên;', '- Sở Y tế;', 'GIÁM ĐỐC', '(Đã ký)', 'Lê Văn An']],
  ])('parts a foot with %s', (_what, foot) => {
    expect(parts(foot.join(' '))).toEqual(foot)
  })

  it('takes no dash below who signs for an entry', () => {
    const foot = ['Nơi nhận: - Như trên;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', '(Đã ký)', '- Lê Văn An']
    expect(parts(foot.join(' '))).toEqual(foot)
  })

  it.each([
    ['without who signs', 'Nơi nhận: - Như trên; - Sở Y tế; - Lưu: VT.'],
    ['with neither name nor archive', 'Nơi nhận: - Như trên; - Sở Y tế; GIÁM ĐỐC'],
    ['without its label', 'Gửi các đơn vị: - Như trên; - Lưu: VT. GIÁM ĐỐC Lê Văn An'],
  ])('leaves a line %s', (_which, line) => {
    expect(parts(line)).toEqual([])
  })
})
