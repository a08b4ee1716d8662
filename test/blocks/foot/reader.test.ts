import { describe, expect, it } from 'vitest'
import { pieceOf } from '../../../src/blocks/foot/piece.js'
import { readPieces } from '../../../src/blocks/foot/reader.js'
import { source, told } from '../source.js'

/** What is read from the lines, those behind `>` being in the right column. */
function read(lines: string[], undated = false) {
  const whole = source(...lines)
  const pieces = whole.lines.map(({ first, last }) => {
    const right = whole.text.startsWith('>', first)
    return pieceOf(whole, { start: right ? first + 1 : first, end: last }, right ? 1 : 0)
  })
  const foot = readPieces(whole, pieces, undated)
  return {
    cells: told(foot.cells),
    columns: foot.cells.map(({ column }) => column),
    loose: told(foot.loose),
    date: foot.date?.text,
  }
}

describe('readPieces', () => {
  it('keeps the column of each cell', () => {
    const { cells, columns } = read(['Nơi nhận:', '>KT. CHỦ TỊCH', '- Như trên;', '>PHÓ CHỦ TỊCH'])
    expect(cells).toEqual([
      ['label', 'Nơi nhận:'],
      ['signature', 'KT. CHỦ TỊCH'],
      ['recipient', '- Như trên;'],
      ['signature', 'PHÓ CHỦ TỊCH'],
    ])
    expect(columns).toEqual([0, 1, 0, 1])
  })

  it('takes a name at the head, which has no post', () => {
    expect(read(['Nguyễn Văn An', '(Đã ký)']).cells).toEqual([
      ['signature', 'Nguyễn Văn An'],
      ['signature', '(Đã ký)'],
    ])
    expect(read(['Nơi nhận:', 'Nguyễn Văn An', '(Đã ký)']).cells[1]).toEqual(['recipient', 'Nguyễn Văn An'])
  })

  it('takes a name amid the list where rows of two columns are told one after the other', () => {
    const lines = ['Nơi nhận:', 'KT. CHỦ TỊCH', '- Sở Y tế;', 'Lê Văn An', '- Các xã:', 'Hà Văn Đông']
    const { cells } = read([...lines, '- Lưu: VT.'])
    expect(cells.filter(([role]) => role === 'signature')).toEqual([
      ['signature', 'KT. CHỦ TỊCH'],
      ['signature', 'Lê Văn An'],
    ])
    expect(read(['Nơi nhận:', '- Sở Y tế;', 'Lê Văn An', '- Lưu: VT.']).cells).toContainEqual([
      'recipient',
      'Lê Văn An',
    ])
  })

  it('takes a post whose words have capitals for no name', () => {
    const lines = ['KT. Chánh Văn Phòng', 'Phó Chánh Văn Phòng', 'Lê Văn An']
    expect(read(lines).cells).toEqual(lines.map((line) => ['signature', line]))
  })

  it('takes the date above the signature where the head has none, and once', () => {
    const lines = ['Phú Mỹ, ngày 06 tháng 7 năm 2022', 'Phú Mỹ, ngày 07 tháng 7 năm 2022', 'GIÁM ĐỐC']
    expect(read(lines, true)).toMatchObject({ date: lines[0], loose: [['after', lines[1]]] })
    expect(read(lines)).toMatchObject({
      date: undefined,
      loose: [
        ['after', lines[0]],
        ['after', lines[1]],
      ],
    })
  })

  it('takes no entry before a label tells the column of the list', () => {
    expect(read(['- Như trên;', 'Nơi nhận:', '- Sở Y tế;'])).toMatchObject({
      cells: [
        ['label', 'Nơi nhận:'],
        ['recipient', '- Sở Y tế;'],
      ],
      loose: [['after', '- Như trên;']],
    })
    expect(read(['Nơi nhận:', '>- Sở Y tế;']).cells).toHaveLength(1)
  })
})
