import { describe, expect, it } from 'vitest'
import { readAddressees, startsAddressees } from '../../../../src/blocks/head/addressees/index.js'
import { source } from '../../source.js'

function read(...lines: string[]): [string[], string | undefined] {
  const { cells, line } = readAddressees(source(...lines), 0)
  return [cells.map(({ text }) => text), lines[line]]
}

describe('readAddressees', () => {
  it.each<[string, string[], string[]]>([
    ['one on the line', ['Kính gửi: Sở Y tế.', 'Thực hiện Luật'], ['Sở Y tế.']],
    [
      'one without a stop right above the opening',
      ['Kính gửi: Các phòng trực thuộc', 'Thực hiện chương trình công tác, Giám đốc chủ trì họp.'],
      ['Các phòng trực thuộc'],
    ],
    [
      'what the name belongs to',
      ['Kính gửi: Các phòng, ban thuộc', 'Sở Y tế.', 'Thực hiện'],
      ['Các phòng, ban thuộc', 'Sở Y tế.'],
    ],
    ['a broken label', ['Kính', 'gửi: Sở Y tế.', 'Thực hiện Luật'], ['Sở Y tế.']],
    ['a broken label over a list', ['Kính', 'gửi:', '- Sở Y tế;', 'Thực hiện'], ['- Sở Y tế;']],
    ['the spelling of the south', ['Kính gởi: Sở Y tế.', 'Thực hiện Luật'], ['Sở Y tế.']],
    [
      'a wrapped one',
      ['Kính gửi: Các sở, ban, ngành', '          và các địa phương.', 'Thực hiện'],
      ['Các sở, ban, ngành', 'và các địa phương.'],
    ],
    [
      'those below a label that a cell broke',
      ['Kính', 'gửi:', '|', '- Sở Y tế;', '- Sở Nội vụ.', 'Thực hiện'],
      ['- Sở Y tế;', '- Sở Nội vụ.'],
    ],
    ['one behind a broken label', ['Kính', 'gửi: Sở Y tế.', 'Thực hiện Luật'], ['Sở Y tế.']],
    [
      'one that a comma leaves open over a blank line',
      ['Kính gửi: Hiệu trưởng các trường trung cấp,', '', 'cao đẳng trên địa bàn.', 'Thực hiện'],
      ['Hiệu trưởng các trường trung cấp,', 'cao đẳng trên địa bàn.'],
    ],
    [
      'names below a colon over a blank line',
      ['Kính gửi: Công đoàn các tỉnh:', '', 'Hà Nam, Lào Cai,', '', 'Sơn La và Yên Bái', 'Thực hiện'],
      ['Công đoàn các tỉnh:', 'Hà Nam, Lào Cai,', 'Sơn La và Yên Bái'],
    ],
    [
      'a list on the line',
      ['Kính gửi: - Sở Y tế,', '          - Sở Nội vụ.', 'Thực hiện'],
      ['- Sở Y tế,', '- Sở Nội vụ.'],
    ],
    [
      'a list below',
      ['Kính gửi:', '- Sở Y tế;', '', '- Sở Nội vụ.', '', 'Thực hiện'],
      ['- Sở Y tế;', '- Sở Nội vụ.'],
    ],
    ['one behind a label in emphasis', ['*Kính gửi*: Sở Y tế.', 'Thực hiện Luật'], ['Sở Y tế.']],
    ['one on the line below', ['Kính gửi:', '      Các đồng chí', 'Thực hiện Luật'], ['Các đồng chí']],
    [
      'names that semicolons close',
      ['Kính gửi:', '', 'Sở Y tế;', '', 'Sở Nội vụ.', 'Thực hiện'],
      ['Sở Y tế;', 'Sở Nội vụ.'],
    ],
    [
      'a numbered list',
      ['Kính gửi:', '1. Sở Y tế;', '2. Sở Nội vụ.', 'Thực hiện'],
      ['1. Sở Y tế;', '2. Sở Nội vụ.'],
    ],
    ['a list behind asterisks', ['Kính gửi:', '* Sở Y tế.', 'Thực hiện'], ['Sở Y tế.']],
    ['a list behind a blank line', ['', 'Kính gửi:', '', '+ Sở Y tế.', 'Thực hiện'], ['+ Sở Y tế.']],
    ['a list below a name', ['Kính gửi: Các sở:', '', '- Sở Y tế.', 'Thực hiện'], ['Các sở:', '- Sở Y tế.']],
    [
      'more below the first',
      ['Kính gửi: Sở Y tế.', '', '**Đồng kính gửi:** Sở Nội vụ.', 'Thực hiện'],
      ['Sở Y tế.', 'Sở Nội vụ.'],
    ],
    [
      'the rows of a table below the words',
      ['Kính gửi:', '| - Sở Y tế; |', '| - Sở Nội vụ. |', '', 'Thực hiện'],
      ['- Sở Y tế;', '- Sở Nội vụ.'],
    ],
  ])('reads %s', (_what, lines, cells) => {
    const [found, next] = read(...lines)
    expect(found).toEqual(cells)
    expect(next).toMatch(/^Thực hiện/)
  })

  it('takes no sentence below a colon for names', () => {
    const [found] = read('Kính gửi: Các đơn vị:', '', 'Thực hiện Luật Đất đai, Sở đề nghị rà soát quỹ đất.')
    expect(found).toEqual(['Các đơn vị:'])
  })
  it.each(['Trả lời công văn số 5/CT-TT', 'Trong quá trình thực hiện', 'Theo Công văn số 5/CT-TT'])(
    'ends a name that no mark closes above %j',
    (opening) => {
      expect(read('Kính gửi: Công ty TNHH Mây', '(Việt Nam)', opening, 'của Công ty')).toEqual([
        ['Công ty TNHH Mây', '(Việt Nam)'],
        opening,
      ])
    },
  )

  it('ends with a comma above what opens the body', () => {
    expect(read('Kính gửi: Sở Y tế,', '', 'Thực hiện Luật')[0]).toEqual(['Sở Y tế,'])
  })

  it('goes on at what brackets say of a name, at no other long line', () => {
    const line = '(Địa chỉ: số 12, đường Lê Lợi, phường Hồng Hà, thành phố Hà Nam, tỉnh Hà Nam)'
    expect(read('Kính gửi: Công ty Cấp nước', `   ${line}`, '', 'Thực hiện')[0]).toEqual([
      'Công ty Cấp nước',
      line,
    ])
    expect(read('Kính gửi: Công ty Cấp nước', `   ${line.slice(1, -1)}`, '', 'Thực hiện')[0]).toHaveLength(1)
  })

  it('ends at a blank line below names, also at the end of the text', () => {
    expect(read('Kính gửi: Sở Y tế', '', 'Thực hiện Luật')).toEqual([['Sở Y tế'], ''])
    expect(read('Kính gửi: Sở Y tế', '')).toEqual([['Sở Y tế'], ''])
  })

  it('ends at an item, and at text below the label', () => {
    expect(read('Kính gửi: Sở Y tế', '1. Rà soát phương án.')[0]).toEqual(['Sở Y tế'])
    expect(read('Kính gửi:', 'Thực hiện Luật Đất đai')[0]).toEqual([])
    expect(read('Kính gửi:', 'Đề nghị các đơn vị:')[0]).toEqual([])
    expect(read('Kính gửi:', `Các sở ${'rà soát '.repeat(16)}`)[0]).toEqual([])
  })

  it('ends at where a name is to be found', () => {
    const address = 'Địa chỉ: Lô C2, KCN Hòa Khê'
    expect(read('Kính gửi: Công ty TNHH Kim Long', address, 'Mã số thuế: 0123456789')).toEqual([
      ['Công ty TNHH Kim Long'],
      address,
    ])
    expect(read('Kính gửi: Các sở,', 'địa chỉ hội nhập quốc tế', '')[0]).toHaveLength(2)
  })

  it('reads nothing without its label', () => {
    expect(read('Thực hiện Luật')).toEqual([[], 'Thực hiện Luật'])
  })
})

describe('startsAddressees', () => {
  it('looks at the next line with text', () => {
    expect(startsAddressees(source('', 'Kính gửi:'), 0)).toBe(true)
    expect(startsAddressees(source('', 'Thực hiện'), 0)).toBe(false)
    expect(startsAddressees(source('', ''), 0)).toBe(false)
  })

  it('looks at the line itself below the break of a page, which begins no line of the file', () => {
    expect(startsAddressees(source('\f', 'Kính gửi: Sở Y tế.', 'Thực hiện'), 1)).toBe(true)
    expect(startsAddressees(source('\f', '', 'Kính gửi: Sở Y tế.', 'Thực hiện'), 0)).toBe(true)
    expect(startsAddressees(source('\f', '', 'Kính', 'gửi: Sở Y tế.'), 0)).toBe(true)
  })
})

describe('readAddressees: tables and what stands below', () => {
  it('reads the cells of a table, and ends with it', () => {
    const table = ['| Kính gửi: | - Sở Y tế; - Sở Nội vụ. |', '| --- | --- |']
    const [found, next] = read(...table, '| Ngày | Việc |', 'Thực hiện Luật')
    expect(found).toEqual(['- Sở Y tế; - Sở Nội vụ.', '| --- | --- |', 'Ngày', 'Việc'])
    expect(next).toBe('Thực hiện Luật')
    expect(read(...table, 'Thực hiện Luật')[1]).toBe('Thực hiện Luật')
    expect(read('Kính gửi:', '- Sở Y tế;', '| Ngày | Việc |')).toEqual([['- Sở Y tế;'], '| Ngày | Việc |'])
  })

  it('goes on below an empty row', () => {
    expect(read('| Kính gửi: |', '|  |', '| Sở Y tế |')[0]).toContain('Sở Y tế')
  })

  it('knows the label in emphasis', () => {
    expect(read('**Kính gửi:** Sở Y tế', 'Thực hiện Luật')[0]).toEqual(['Sở Y tế'])
  })

  it.each([
    'Ngày 09/6/2025, Chính phủ ban hành Nghị định số 19/2025/NĐ-CP.',
    'Bộ Tài chính nhận được Công văn số 44/CV ngày 17/9/2025 của Công ty về thuế.',
  ])('leaves a paragraph below a name that no mark closes: %j', (paragraph) => {
    expect(read('Kính gửi: Công ty cổ phần Sao Mai', paragraph)).toEqual([
      ['Công ty cổ phần Sao Mai'],
      paragraph,
    ])
  })

  it('goes on with a short name, and behind a comma with a long one', () => {
    const long = 'Tài nguyên và Môi trường, Giao thông vận tải, Văn hóa, Thể thao và Du lịch'
    expect(read('Kính gửi: Chủ tịch UBND tỉnh', 'Hưng Thịnh', 'Thực hiện Luật')[0]).toHaveLength(2)
    expect(read('Kính gửi: Các Sở: Tài chính,', long, 'Thực hiện Luật')[0]).toHaveLength(2)
  })

  it('leaves a list that opens the body', () => {
    const body = '- Ngày 31/8/2025, Đảng ủy đã có Thông tri số 02-TT/ĐU.'
    expect(read('Kính gửi:', '- Các chi bộ.', '', body)).toEqual([['- Các chi bộ.'], body])
  })
})
