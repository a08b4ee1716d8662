import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../../src/language/comparable.js'
import { readDirectives } from '../../../../src/language/directives/index.js'
import { bodiesIn } from '../read.js'

describe('what is in the charge of a body', () => {
  it.each<[string, string[]]>([
    [
      'Giao đồng chí Trần Văn Bình - Giám đốc Sở Tài chính phụ trách xã Tân Lập; đồng chí Lê Thị Cúc - Trưởng phòng Y tế phụ trách các xã Hòa Bình, Yên Thịnh.',
      ['đồng chí Trần Văn Bình - Giám đốc Sở Tài chính', 'đồng chí Lê Thị Cúc - Trưởng phòng Y tế'],
    ],
    ['Giao Sở Tài chính phụ trách xã Tân Lập, Sở Y tế phụ trách xã Hòa Bình.', ['Sở Tài chính', 'Sở Y tế']],
    [
      'Đồng chí Lê Thị Cúc, Ủy viên Ban Thường vụ phụ trách xã Tân Lập;',
      ['Đồng chí Lê Thị Cúc, Ủy viên Ban Thường vụ'],
    ],
    [
      'Giao thầy Lê Văn An - Phó Hiệu trưởng phụ trách công tác ôn thi.',
      ['thầy Lê Văn An - Phó Hiệu trưởng'],
    ],
    [
      'Đồng chí Phó Chủ tịch UBND huyện Lê Thị Cúc phụ trách khu vực Tân Lập; đồng chí Lê Văn An phụ trách khu vực Hòa An.',
      ['Đồng chí Phó Chủ tịch UBND huyện Lê Thị Cúc', 'đồng chí Lê Văn An'],
    ],
    [
      'Giao đồng chí Lê Thị Cúc - PCT UBND xã phụ trách; Phòng Kinh tế khảo sát.',
      ['đồng chí Lê Thị Cúc - PCT UBND xã', 'Phòng Kinh tế'],
    ],
    [
      'Giao đồng chí Lê Thị Cúc, Phó Chủ tịch UBND xã phụ trách.',
      ['đồng chí Lê Thị Cúc, Phó Chủ tịch UBND xã'],
    ],
    [
      'Đồng chí Giám đốc Sở Xây dựng phụ trách các xã có nguy cơ sạt lở; huy động lực lượng.',
      ['Đồng chí Giám đốc Sở Xây dựng'],
    ],
    ['Đoàn Thanh niên xã phụ trách khâu đón tiếp, hướng dẫn người dân.', ['Đoàn Thanh niên xã']],
  ])('is its task in %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it.each<[string, string[]]>([
    [
      'Giao Phó Chủ tịch UBND xã phụ trách kinh tế chủ trì rà soát.',
      ['Phó Chủ tịch UBND xã phụ trách kinh tế'],
    ],
    [
      'Sở Y tế phối hợp với Phó Chủ tịch UBND xã phụ trách văn xã.',
      ['Sở Y tế', '+ Phó Chủ tịch UBND xã phụ trách văn xã'],
    ],
    ['Đồng chí Trần Văn Bình, Phó Chủ tịch UBND xã phụ trách kinh tế.', []],
    ['Công chức phụ trách các xã có rừng rà soát.', ['Công chức phụ trách các xã có rừng']],
  ])('is a part of its name in %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it('parts the tasks at a semicolon', () => {
    const text =
      'Giao đồng chí Trần Văn Bình phụ trách xã Tân Lập; đồng chí Lê Thị Cúc phụ trách xã Hòa Bình.'
    expect(readDirectives(comparableOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Giao đồng chí Trần Văn Bình phụ trách xã Tân Lập',
      'đồng chí Lê Thị Cúc phụ trách xã Hòa Bình.',
    ])
  })
})

describe('a verb behind a whole name', () => {
  it.each<[string, string[]]>([
    [
      'Giao Phòng Nội vụ kiểm tra xã Tân Lập; Công an huyện kiểm tra xã Hòa Bình.',
      ['Phòng Nội vụ', 'Công an huyện'],
    ],
    ['Giao Viện Quy hoạch xây dựng tỉnh rà soát.', ['Viện Quy hoạch xây dựng tỉnh']],
  ])('ends it in %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
