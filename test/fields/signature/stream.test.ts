import { describe, expect, it } from 'vitest'
import { readStream } from '../../../src/fields/signature/stream.js'
import { signatureCells } from '../cells.js'
import { plain } from '../fill.js'

function read(...lines: string[]) {
  const { cells, text } = signatureCells(...lines)
  return plain(readStream(cells, text))
}
const NOBODY = { authority: [], position: null, title: null, name: null, mark: null }

describe('readStream', () => {
  it('reads authority, post, mark, title and name', () => {
    expect(read('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(Đã ký)', 'TS. Lê Văn An')).toEqual([
      {
        authority: [{ capacity: 'KT', of: 'GIÁM ĐỐC' }],
        position: 'PHÓ GIÁM ĐỐC',
        mark: '(Đã ký)',
        title: 'TS.',
        name: 'Lê Văn An',
      },
    ])
  })

  it('begins a further signature at an authority or a post behind a name', () => {
    const signatures = read('GIÁM ĐỐC', 'Lê Văn An', 'TM. BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Thị Bình')
    expect(signatures.map(({ position, name }) => [position, name])).toEqual([
      ['GIÁM ĐỐC', 'Lê Văn An'],
      ['BÍ THƯ', 'Trần Thị Bình'],
    ])
    expect(read('(Đã ký)', 'Lê Văn An', 'Trần Thị Bình')).toEqual([
      { ...NOBODY, name: 'Lê Văn An', mark: '(Đã ký)' },
    ])
  })

  it('parts a post on the line of the authority, where no line has one alone', () => {
    const [signature] = read('KT. BỘ TRƯỞNG THỨ TRƯỞNG', 'Lê Văn An')
    expect(signature).toMatchObject({
      authority: [{ capacity: 'KT', of: 'BỘ TRƯỞNG' }],
      position: 'THỨ TRƯỞNG',
    })
  })

  it.each([
    ['TM. ĐOÀN CHỦ TỊCH', 'ĐOÀN CHỦ TỊCH'],
    ['KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'BỘ TRƯỞNG, CHỦ NHIỆM'],
    ['TUQ. PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ])('parts none from %s', (line, of) => {
    expect(read(line, 'Lê Văn An')).toMatchObject([{ authority: [{ of }], position: null }])
  })

  it('gives the office below a name to the signer above', () => {
    expect(read('PHÓ TRƯỞNG ĐOÀN', 'Lê Văn An', 'PHÓ GIÁM ĐỐC SỞ Y TẾ')).toMatchObject([
      { position: 'PHÓ TRƯỞNG ĐOÀN', name: 'Lê Văn An', title: 'PHÓ GIÁM ĐỐC SỞ Y TẾ' },
    ])
    expect(read('GIÁM ĐỐC', 'Lê Văn An', 'PHÓ GIÁM ĐỐC', 'Trần Thị Bình')).toHaveLength(2)
  })

  it('reads nothing from nothing', () => {
    expect(readStream([], '')).toEqual([])
  })
})
