import { describe, expect, it } from 'vitest'
import { findFoot } from '../../../src/blocks/foot/find.js'
import { source } from '../source.js'

/** The line at which the foot begins. */
function find(...lines: string[]): string | undefined {
  return lines[findFoot(source(...lines), 0)]
}

describe('findFoot', () => {
  it.each([
    'Nơi nhận:',
    '**Nơi nhận:**        TM. ỦY BAN NHÂN DÂN',
    '| Nơi nhận: | TM. UBND |',
    'TM. ỦY BAN NHÂN DÂN',
    '**T/L BAN THƯỜNG VỤ**',
    'Q. CHÁNH VĂN PHÒNG',
    'BỘ TRƯỞNG, CHỦ NHIỆM Phùng Văn Lộc',
  ])('finds it at %j', (line) => {
    expect(find('1. Giao Sở Y tế.', '', line, 'thực hiện theo quy định')).toBe(line)
  })

  it.each(['Nguyễn Văn An', '(Đã ký)', 'PHÓ CHÁNH VĂN PHÒNG', 'Nơi nhận:'])(
    'finds it at a post with %j below',
    (below) => {
      expect(find('1. Giao Sở Y tế.', 'CHÁNH VĂN PHÒNG', '', below)).toBe('CHÁNH VĂN PHÒNG')
    },
  )

  it.each([
    'ỦY VIÊN BAN THƯỜNG VỤ',
    'LÃNH ĐẠO',
    'HIỆU TRƯỞNG',
    'ĐẠI DIỆN CHỦ ĐẦU TƯ',
    'ĐỘI TRƯỞNG',
    'KẾ TOÁN TRƯỞNG',
  ])('knows every post that it is told, and no other: %j', (post) => {
    expect(find('1. Giao Sở Y tế.', post, 'Nguyễn Văn An')).toBe(post === 'LÃNH ĐẠO' ? undefined : post)
  })

  it('finds it at the body that one signs for', () => {
    const bodies = 'SỞ TÀI CHÍNH      SỞ NỘI VỤ'
    expect(find('1. Rà soát./.', '', bodies, 'KT. GIÁM ĐỐC')).toBe(bodies)
    expect(find('1. Rà soát./.', 'ỦY BAN NHÂN DÂN XÃ', '', 'CHỦ TỊCH', 'Lê Văn An')).toBe(
      'ỦY BAN NHÂN DÂN XÃ',
    )
    expect(find('1. Rà soát./.', 'TỔ CHỨC THỰC HIỆN', 'CHỦ TỊCH', 'Lê Văn An')).toBe('CHỦ TỊCH')
  })

  it('finds it at the bodies in a table, with an empty row below them or not', () => {
    const bodies = '| SỞ TÀI CHÍNH | SỞ NỘI VỤ |'
    const posts = '| KT. GIÁM ĐỐC | KT. GIÁM ĐỐC |'
    expect(find('1. Rà soát./.', '', bodies, posts)).toBe(bodies)
    expect(find('1. Rà soát./.', '', bodies, '|              |           |', posts)).toBe(bodies)
    expect(find('1. Rà soát./.', '', bodies, '-----', posts)).toBe(posts)
  })

  it('finds it at two posts in a table, over their names', () => {
    const posts = '| CHỦ TỊCH | CHỦ TỊCH |'
    expect(find('1. Giao Sở Y tế.', posts, '| Lê Văn An | Hà Thị Bình |')).toBe(posts)
    expect(find('1. Giao Sở Y tế.', posts, '| Sở Y tế | Sở Nội vụ |')).toBeUndefined()
  })

  it('finds it at two posts with two names below, and at no other two cells', () => {
    const posts = 'GIÁM ĐỐC SỞ TÀI CHÍNH          GIÁM ĐỐC SỞ Y TẾ'
    expect(find('1. Giao Sở Y tế.', posts, '', 'Nguyễn Văn An          Trần Thị Bình')).toBe(posts)
    expect(find('1. Giao Sở Y tế.', posts, '', 'Nguyễn Văn An          rà soát')).toBeUndefined()
  })

  it('finds it at what a signing program prints above, and at no other such line', () => {
    const stamp = ['Ký bởi: UBND tỉnh Long An', 'Thời gian ký: 12/06/2024 15:20:11']
    expect(find('1. Giao Sở Y tế.', ...stamp, 'Nơi nhận:')).toBe(stamp[0])
    expect(find('1. Giao Sở Y tế.', ...stamp, '', 'TL. CHỦ TỊCH')).toBe(stamp[0])
    expect(find('1. Giao Sở Y tế.', ...stamp, '2. Giao Sở Nội vụ.')).toBeUndefined()
  })

  it('finds it at a post that another goes on below a comma, and at no other that a comma ends', () => {
    const below = ['CHỦ NHIỆM VP CHÍNH PHỦ', 'Nguyễn Văn An']
    expect(find('1. Giao Sở Y tế.', 'BỘ TRƯỞNG,', ...below)).toBe('BỘ TRƯỞNG,')
    expect(find('1. Giao Sở Y tế.', 'BỘ TRƯỞNG,', 'Nguyễn Văn An')).toBeUndefined()
    expect(find('1. Giao Sở Y tế.', 'CHỦ TỊCH UBND TỈNH,')).toBeUndefined()
  })

  it('finds it at a name or a mark without a post, and at no mark without a name', () => {
    expect(find('1. Giao Sở Y tế.', '', 'Nguyễn Văn An', '', '(Đã ký)')).toBe('Nguyễn Văn An')
    expect(find('1. Giao Sở Y tế.', '', '(Đã ký)', '', 'Nguyễn Văn An')).toBe('(Đã ký)')
    expect(find('1. Giao Sở Y tế.', '', '(Đã ký)', '', '2. Sở Nội vụ rà soát.')).toBeUndefined()
    expect(find('1. Giao Sở Y tế.', '', '(có danh sách)', '', 'Nguyễn Văn An')).toBeUndefined()
  })

  it('finds it at a post that is the last line', () => {
    expect(find('1. Giao Sở Y tế.', 'GIÁM ĐỐC', '')).toBe('GIÁM ĐỐC')
  })

  it.each([
    ['CHỦ TỊCH HỘI ĐỒNG', 'phân công các thành viên.'],
    ['TRƯỞNG CÁC THÔN:', 'Nguyễn Văn An'],
    ['Chủ tịch UBND tỉnh', 'Nguyễn Văn An'],
    ['PHÒNG NỘI VỤ', 'Nguyễn Văn An'],
    [`GIÁM ĐỐC ${'CÁC SỞ '.repeat(15)}`, 'Nguyễn Văn An'],
    ['- GIÁM ĐỐC', 'Nguyễn Văn An'],
  ])('does not find it at %j above %j', (line, below) => {
    expect(find('1. Giao Sở Y tế.', line, below)).toBeUndefined()
  })

  it('finds it at a label and an authority that two lines hold', () => {
    expect(find('1. Giao Sở Y tế.', 'Nơi', 'nhận:', '- Như trên;')).toBe('Nơi')
    expect(find('1. Giao Sở Y tế.', 'TL.', 'CHỦ TỊCH')).toBe('TL.')
    expect(find('1. Giao Sở Y tế.', 'Nơi', 'nhận hồ sơ')).toBeUndefined()
    expect(find('1. Giao Sở Y tế.', 'Nơi', '', 'nhận:')).toBeUndefined()
  })

  it('finds it at what is left of a label beside an authority, above a list', () => {
    expect(find('1. Giao Sở Y tế.', 'tem EU KT. GIÁM ĐỐC', '', '- Như trên;')).toBe('tem EU KT. GIÁM ĐỐC')
  })

  it('looks below the head only', () => {
    const lines = ['TM. ỦY BAN', '1. Giao Sở Y tế.', 'Nơi nhận:']
    expect(findFoot(source(...lines), 1)).toBe(2)
  })
})
