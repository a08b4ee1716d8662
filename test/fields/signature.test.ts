import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

const read = (...lines: string[]) => fill('signature', 'Các sở rà soát.', '', ...lines)
const signature = (...lines: string[]) => read(...lines).draft.signature!

describe('fillSignature', () => {
  it('reads authorities, post, mark and name', () => {
    expect(
      signature('TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', '(Đã ký)', 'Lê Văn An'),
    ).toEqual({
      authority: [
        { capacity: 'TL', of: 'CHỦ TỊCH' },
        { capacity: 'KT', of: 'CHÁNH VĂN PHÒNG' },
      ],
      position: 'PHÓ CHÁNH VĂN PHÒNG',
      title: null,
      name: 'Lê Văn An',
      mark: '(Đã ký)',
    })
  })

  it.each([
    ['TM. ỦY BAN NHÂN DÂN', 'TM'],
    ['T/M BAN THƯỜNG VỤ', 'TM'],
    ['K/T CHÁNH VĂN PHÒNG', 'KT'],
    ['T/L BAN THƯỜNG VỤ', 'TL'],
    ['TUQ. CHỦ TỊCH', 'TUQ'],
    ['T/UQ CHỦ TỊCH', 'TUQ'],
    ['Q. CHÁNH VĂN PHÒNG', 'Q'],
    ['THỪA LỆNH CHỦ TỊCH', 'TL'],
    ['THAY MẶT ỦY BAN NHÂN DÂN', 'TM'],
  ])('tells the capacity of %j', (line, capacity) => {
    expect(signature(line, 'Lê Văn An')).toMatchObject({ authority: [{ capacity }], name: 'Lê Văn An' })
  })

  it.each([
    ['Đại tá Lê Văn An', 'Lê Văn An', 'Đại tá'],
    ['PGS.TS. Lê Văn An', 'Lê Văn An', 'PGS.TS.'],
    ['**Lê Văn An**', 'Lê Văn An', null],
    ['LÊ VĂN AN', 'LÊ VĂN AN', null],
  ])('tells name and title of %j apart', (line, name, title) => {
    expect(signature('GIÁM ĐỐC', line)).toMatchObject({ position: 'GIÁM ĐỐC', name, title })
  })

  it('keeps a post whole that ends in what may be one by itself', () => {
    const lines = ['T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ THƯỜNG TRỰC', 'Lê Văn An']
    for (const read of [signature(...lines), signature(lines.join(' '))]) {
      expect(read.authority).toEqual([{ capacity: 'TM', of: 'BAN THƯỜNG VỤ' }])
      expect([read.position, read.name]).toEqual(['PHÓ BÍ THƯ THƯỜNG TRỰC', 'Lê Văn An'])
    }
  })

  it('joins two posts with the word between them', () => {
    const lines = ['K/T TRƯỞNG BAN CHỈ ĐẠO', 'PHÓ TRƯỞNG BAN', 'kiêm', 'TRƯỞNG BAN NỘI CHÍNH', 'Lê Văn An']
    expect(signature(...lines)).toMatchObject({
      position: 'PHÓ TRƯỞNG BAN kiêm TRƯỞNG BAN NỘI CHÍNH',
      title: null,
      name: 'Lê Văn An',
    })
    expect(read(...lines).draft.coSignatures).toEqual([])
  })

  it('takes nobody who certifies a copy for a signer', () => {
    const { draft } = read(
      'Nơi nhận:',
      '- Lưu VPTU.',
      'CHÁNH VĂN PHÒNG',
      'Lê Văn An',
      '',
      'TỈNH ỦY HÀ NAM',
      'Số 15-BS/VPTU',
      'Sao y',
      'PHÓ CHÁNH VĂN PHÒNG',
      'Trần Thị Bình',
    )
    expect(draft.signature?.name).toBe('Lê Văn An')
    expect(draft.coSignatures).toEqual([])
  })

  it('tells a mark on the line of the name from it', () => {
    const signed = { authority: [], position: 'GIÁM ĐỐC', title: null, name: 'Lê Văn An', mark: '(Đã ký)' }
    expect(signature('GIÁM ĐỐC', '(Đã ký) Lê Văn An')).toEqual(signed)
    expect(signature('GIÁM ĐỐC (Đã ký) Lê Văn An')).toEqual(signed)
    expect(signature('KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Đã ký: Lê Văn An')).toEqual({
      ...signed,
      authority: [{ capacity: 'KT', of: 'GIÁM ĐỐC' }],
      position: 'PHÓ GIÁM ĐỐC',
      mark: 'Đã ký:',
    })
    expect(signature('KT. GIÁM ĐỐC', '(phụ trách) Lê Văn An').mark).toBeNull()
  })

  it('reads an office below the name of one who signs for a committee', () => {
    const lines = ['TM. ĐOÀN KIỂM TRA', 'TRƯỞNG ĐOÀN', 'Lê Văn An', 'PHÓ GIÁM ĐỐC', 'SỞ Y TẾ HÀ NAM']
    expect(read(...lines).draft).toMatchObject({
      signature: { position: 'TRƯỞNG ĐOÀN', name: 'Lê Văn An', title: 'PHÓ GIÁM ĐỐC SỞ Y TẾ HÀ NAM' },
      coSignatures: [],
    })
    expect(read('GIÁM ĐỐC', 'Lê Văn An', 'PHÓ GIÁM ĐỐC SỞ Y TẾ').draft.coSignatures).toHaveLength(1)
    expect(read(...lines, 'Trần Thị Bình').draft.coSignatures).toHaveLength(1)
  })

  it('parts a line into which authority, post and name were merged', () => {
    expect(signature('KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Lê Văn An')).toEqual({
      authority: [{ capacity: 'KT', of: 'THỦ TƯỚNG' }],
      position: 'PHÓ THỦ TƯỚNG',
      title: null,
      name: 'Lê Văn An',
      mark: null,
    })
    expect(signature('TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG PHÓ CHÁNH VĂN PHÒNG Lê Văn An')).toMatchObject({
      authority: [{ of: 'CHỦ TỊCH' }, { of: 'CHÁNH VĂN PHÒNG' }],
      name: 'Lê Văn An',
    })
    // A cell of a table: the name stands further on.
    expect(signature('| KT. BỘ TRƯỞNG, CHỦ NHIỆM PHÓ CHỦ NHIỆM     Lê Văn An |')).toMatchObject({
      authority: [{ capacity: 'KT', of: 'BỘ TRƯỞNG, CHỦ NHIỆM' }],
      position: 'PHÓ CHỦ NHIỆM',
      name: 'Lê Văn An',
    })
    expect(signature('KT. PHÓ CHỦ TỊCH ỦY BAN', 'Lê Văn An')).toMatchObject({
      authority: [{ capacity: 'KT', of: 'PHÓ CHỦ TỊCH ỦY BAN' }],
    })
    expect(signature('BỘ TRƯỞNG, CHỦ NHIỆM Lê Văn An')).toMatchObject({
      position: 'BỘ TRƯỞNG, CHỦ NHIỆM',
      name: 'Lê Văn An',
    })
  })

  it('parts a line that holds the mark, and one post from its rank', () => {
    const merged = 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH THƯỜNG TRỰC'
    const read = { authority: [{ capacity: 'KT', of: 'CHỦ TỊCH' }], position: 'PHÓ CHỦ TỊCH THƯỜNG TRỰC' }
    expect(signature(`${merged} Lê Văn An`)).toMatchObject({ ...read, name: 'Lê Văn An', mark: null })
    expect(signature(`${merged} (Đã ký) Lê Văn An`)).toMatchObject({
      ...read,
      name: 'Lê Văn An',
      mark: '(Đã ký)',
    })
    expect(signature('KT. CHỦ TỊCH (TỈNH) PHÓ CHỦ TỊCH Lê Văn An')).toMatchObject({ mark: null })
  })

  it('parts an authority from the post of its own head', () => {
    expect(signature('TM. ỦY BAN NHÂN DÂN TỈNH CHỦ TỊCH Lê Văn An')).toMatchObject({
      authority: [{ capacity: 'TM', of: 'ỦY BAN NHÂN DÂN TỈNH' }],
      position: 'CHỦ TỊCH',
      name: 'Lê Văn An',
    })
  })

  it('takes what stands before the post of a deputy for the rest of the authority', () => {
    for (const comma of ['', ','])
      expect(signature(`KT. BỘ TRƯỞNG${comma}`, 'CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM', 'Lê Văn An')).toMatchObject({
        authority: [{ capacity: 'KT', of: `BỘ TRƯỞNG${comma} CHỦ NHIỆM` }],
        position: 'PHÓ CHỦ NHIỆM',
      })
    expect(signature('TL. BỘ TRƯỞNG', 'VỤ TRƯỞNG', 'PHÓ CHỦ NHIỆM', 'Lê Văn An')).toMatchObject({
      authority: [{ capacity: 'TL', of: 'BỘ TRƯỞNG' }],
    })
  })

  it('takes a name in capitals for the signer’s below a post, for the body’s below an authority', () => {
    expect(signature('GIÁM ĐỐC', 'LÊ VĂN AN').name).toBe('LÊ VĂN AN')
    expect(signature('TM. BAN QUẢN LÝ', 'CAO TỐC', 'GIÁM ĐỐC', 'Lê Văn An').authority[0]!.of).toBe(
      'BAN QUẢN LÝ CAO TỐC',
    )
  })

  it('joins a name of a body or a post over two lines', () => {
    expect(signature('TM. BAN CHỈ ĐẠO', 'PHÒNG CHỐNG DỊCH', 'TRƯỞNG BAN', 'Lê Văn An').authority[0]!.of).toBe(
      'BAN CHỈ ĐẠO PHÒNG CHỐNG DỊCH',
    )
    expect(signature('PHÓ CHỦ TỊCH', 'CHỦ TỊCH HỘI ĐỒNG', 'Lê Văn An').position).toBe(
      'PHÓ CHỦ TỊCH CHỦ TỊCH HỘI ĐỒNG',
    )
  })

  it('tells the post of a committee from the office below it', () => {
    expect(signature('TL. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'GIÁM ĐỐC SỞ Y TẾ', 'Lê Văn An')).toMatchObject({
      position: 'PHÓ TRƯỞNG BAN',
      title: 'GIÁM ĐỐC SỞ Y TẾ',
      name: 'Lê Văn An',
    })
    expect(signature('TM. HỘI ĐỒNG', 'CHỦ TỊCH', 'GIÁM ĐỐC SỞ TÀI CHÍNH', 'Lê Văn An')).toMatchObject({
      position: 'CHỦ TỊCH',
      title: 'GIÁM ĐỐC SỞ TÀI CHÍNH',
    })
    expect(signature('PHÓ TRƯỞNG BAN', 'QUẢN LÝ DỰ ÁN', 'Lê Văn An').position).toBe(
      'PHÓ TRƯỞNG BAN QUẢN LÝ DỰ ÁN',
    )
    expect(signature('GIÁM ĐỐC', 'CHỦ TỊCH HỘI ĐỒNG', 'Lê Văn An').position).toBe(
      'GIÁM ĐỐC CHỦ TỊCH HỘI ĐỒNG',
    )
  })

  it('reads a post in small letters', () => {
    expect(signature('TM. BAN CHỈ ĐẠO', 'Phó Trưởng ban', 'Lê Văn An').position).toBe('Phó Trưởng ban')
  })

  it('reads the office by which one is in a committee', () => {
    const lines = ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN TT', '', 'GIÁM ĐỐC SỞ XÂY DỰNG', 'Lê Văn An']
    expect(signature(...lines)).toMatchObject({ position: lines[1], title: lines[3], name: 'Lê Văn An' })
  })

  it.each([
    [['CHỦ TỊCH', '(Đã ký)', '(Lê Văn An)'], 'CHỦ TỊCH', '(Đã ký)'],
    [['CHỦ TỊCH', '[daky]', 'Lê Văn An'], 'CHỦ TỊCH', '[daky]'],
    [['THẨM PHÁN', 'Lê Văn An (đã ký)'], 'THẨM PHÁN', '(đã ký)'],
    [['HẠT TRƯỞNG', '(Đã ký) Lê Văn An'], 'HẠT TRƯỞNG', '(Đã ký)'],
    [['CHỦ TỌA KỲ HỌP', 'Lê Văn An'], 'CHỦ TỌA KỲ HỌP', null],
  ])('reads %j', (lines, position, mark) => {
    expect(signature(...lines)).toMatchObject({ position, name: 'Lê Văn An', title: null, mark })
  })

  it('is null where no one signs', () => {
    expect(read('Nơi nhận:', '- Như trên.').draft).toMatchObject({ signature: null, coSignatures: [] })
  })

  it('doubts an unusual name, and one without a post', () => {
    expect(read('GIÁM ĐỐC', 'Xyz Văn An').doubts).toContain('signer-unusual-name')
    expect(read('TM. BAN CHỈ ĐẠO', 'Lê Văn An').doubts).toContain('signature-without-authority')
    expect(read('Q. GIÁM ĐỐC', "K'Brều").doubts.filter((reason) => reason.startsWith('sign'))).toEqual([])
    expect(read('GIÁM ĐỐC', 'Lê Văn An').doubts.filter((reason) => reason.startsWith('sign'))).toEqual([])
  })
})

describe('fillSignature: a post on the line of its authority', () => {
  it.each([
    ['KT. BỘ TRƯỞNG THỨ TRƯỞNG', 'BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    ['KT. BỘ TRƯỞNG, CHỦ NHIỆM PHÓ CHỦ NHIỆM', 'BỘ TRƯỞNG, CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'],
    ['KT. CỤC TRƯỞNG CỤC QUẢN LÝ GIÁ PHÓ CỤC TRƯỞNG', 'CỤC TRƯỞNG CỤC QUẢN LÝ GIÁ', 'PHÓ CỤC TRƯỞNG'],
    ['TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG', 'GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG'],
    ['TM. ỦY BAN NHÂN DÂN CHỦ TỊCH', 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ])('parts %j', (line, of, position) => {
    expect(signature(line, 'Lê Văn An')).toMatchObject({ authority: [{ of }], position, name: 'Lê Văn An' })
  })

  it.each([
    ['TM. ĐOÀN CHỦ TỊCH', 'ĐOÀN CHỦ TỊCH'],
    ['TM. BAN THƯỜNG TRỰC', 'BAN THƯỜNG TRỰC'],
    ['KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'BỘ TRƯỞNG, CHỦ NHIỆM'],
    ['TL. BỘ TRƯỞNG', 'BỘ TRƯỞNG'],
    ['KT. HẠT TRƯỞNG', 'HẠT TRƯỞNG'],
    ['TL. CHỦ TỊCH', 'CHỦ TỊCH'],
  ])('leaves %j whole', (line, of) => {
    expect(signature(line, 'Lê Văn An')).toMatchObject({ authority: [{ of }], position: null })
  })

  it('leaves a line whole where a post stands below', () => {
    expect(signature('TM. ỦY BAN NHÂN DÂN CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn An')).toMatchObject({
      authority: [{ of: 'ỦY BAN NHÂN DÂN CHỦ TỊCH' }],
      position: 'PHÓ CHỦ TỊCH',
    })
  })
})
