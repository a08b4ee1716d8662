import { describe, expect, it } from 'vitest'
import { actingOnes } from '../../../../src/fields/meeting/chair/person.js'
import { findPersons } from '../../../../src/fields/meeting/chair/persons.js'

const names = (text: string, persons = findPersons(text)) =>
  persons.map(({ name }) => text.slice(name.start, name.end))

describe('findPersons', () => {
  it.each([
    ['đồng chí Lê Văn An chủ trì', ['Lê Văn An']],
    ['Chủ tịch UBND tỉnh Lê Văn An', ['Lê Văn An']],
    ['Chủ tịch UBND tỉnh Hà Nam Lê Văn An', ['Lê Văn An']],
    ['Chủ tịch UBND huyện Ba Vì Lê Văn An', ['Lê Văn An']],
    ['Giám đốc VNPT Hà Trung Lê Văn An', ['Lê Văn An']],
    ['Giám đốc VNPT Huỳnh Thị Ngọc Bảo An', ['Huỳnh Thị Ngọc Bảo An']],
    ['Hiệu trưởng Lê Hoàng Nguyễn Bảo An', ['Lê Hoàng Nguyễn Bảo An']],
    ['Giám đốc Sở Y tế Hà Nam', []],
    ['Chủ tịch UBND tỉnh Hà Nam', []],
    ['UBND xã Cao Sơn', []],
    ['đồng chí Hà Giang', ['Hà Giang']],
    ['ông Xyz Văn An', ['Xyz Văn An']],
    ['bà Trần Thị Bình và ông Lê Văn An', ['Trần Thị Bình', 'Lê Văn An']],
    ["đồng chí K'Brều", ["K'Brều"]],
    ['Lê Văn An trình bày', []],
    ['quận Hà Đông Lê Văn An', []],
    ['khu phố Trần Phú', []],
    ['đồng chí Bí thư Tỉnh ủy Lê Văn An', ['Lê Văn An']],
    ['GS.TS. Lê Văn An', ['Lê Văn An']],
    ['Giám đốc Bệnh viện (Xyz Văn An)', ['Xyz Văn An']],
    ['Thứ trưởng Xyz Thế An đã kiểm tra', ['Xyz Thế An']],
    ['Phó Thủ tướng Chính phủ Xyz Hữu An', ['Xyz Hữu An']],
    ['Chủ tịch UBND tỉnh Xyz Văn An', ['Xyz Văn An']],
    ['Thứ trưởng Bộ Công Thương chủ trì', []],
    ['Phó Tổng Giám đốc Petrolimex Sài Gòn', []],
    ['Phó Tổng Giám đốc Xyz An', []],
    ['Chủ tịch UBND huyện Xyz Thế An', []],
    ['Ngày 05/7/2022, Lê Văn An, Chủ tịch UBND tỉnh chủ trì họp', ['Lê Văn An']],
    ['Lê Văn An - Giám đốc Sở, Trưởng ban đã chủ trì', ['Lê Văn An']],
    ['Tham dự: Lê Văn An, Giám đốc Sở; Trần Văn Bình, Phó Giám đốc', []],
    ['tại xã Hà Lâm, Lê Văn An chủ trì', []],
  ])('finds in %j %j', (text, found) => {
    expect(names(text)).toEqual(found)
  })

  it('reads who holds a post from the bracket behind it', () => {
    const told = 'Giám đốc Bệnh viện (bà Lê Thị An) kết luận:'
    const [person] = findPersons(told)
    expect(person).toMatchObject({ acts: true, end: told.indexOf(' kết') })
    expect(person!.positions.map(({ start, end }) => told.slice(start, end))).toEqual(['Giám đốc Bệnh viện'])
    expect(findPersons('Giám đốc Bệnh viện (do bà Lê Thị An kết luận)')[0]!.positions).toEqual([])
  })

  it('gives what is parted from the form of address to no one', () => {
    const [person] = findPersons('Chủ tịch UBND tỉnh, đồng chí Lê Văn An')
    expect(person!.positions).toEqual([])
    expect(person!.addressed).toBe(true)
  })

  it('finds nine at most', () => {
    expect(findPersons('ông Lê Văn An; '.repeat(20))).toHaveLength(9)
  })
})

describe('persons listed as chairing', () => {
  const chairs = (text: string) =>
    actingOnes(findPersons(text)).map(({ name, positions, coChair }) => [
      text.slice(name.start, name.end),
      positions.map(({ start, end }) => text.slice(start, end)),
      coChair,
    ])

  it('reads them behind the colon', () => {
    expect(
      chairs('Đồng chủ trì Hội nghị có các đồng chí: Lê Văn An, Bí thư; Trần Thị Bình, Chủ tịch HĐND tỉnh.'),
    ).toEqual([
      ['Lê Văn An', ['Bí thư'], false],
      ['Trần Thị Bình', ['Chủ tịch HĐND tỉnh'], true],
    ])
    expect(chairs('Chủ trì: Ông Lê Văn An - Giám đốc Sở.')).toEqual([['Lê Văn An', ['Giám đốc Sở'], false]])
  })

  it('reads one behind a title', () => {
    expect(chairs('họp dưới sự chủ trì của PGS.TS. Lê Văn An, Chủ tịch Hội đồng')).toEqual([
      ['Lê Văn An', ['Chủ tịch Hội đồng'], false],
    ])
  })

  it('reads posts that are shortened', () => {
    expect(chairs('đồng chí Lê Văn An, UVTW Đảng, Bí thư Tỉnh ủy kết luận')).toEqual([
      ['Lê Văn An', ['UVTW Đảng', 'Bí thư Tỉnh ủy'], false],
    ])
  })

  it.each([
    'Đến dự và chủ trì Hội nghị có đồng chí Lê Văn An, Bí thư.',
    'Chủ trì cuộc họp: ông Lê Văn An, Bí thư.',
    'Chủ trì Hội nghị đồng chí Lê Văn An, Bí thư.',
  ])('reads one named behind: %s', (text) => {
    expect(chairs(text)).toEqual([['Lê Văn An', ['Bí thư'], false]])
  })

  it('reads those grouped before the verb', () => {
    const both = [
      ['Lê Văn An', ['Bí thư'], false],
      ['Trần Thị Bình', ['Chủ tịch HĐND tỉnh'], true],
    ]
    expect(
      chairs('Các đồng chí: Lê Văn An, Bí thư; Trần Thị Bình, Chủ tịch HĐND tỉnh đồng chủ trì hội nghị.'),
    ).toEqual(both)
    expect(
      chairs('Đồng chí Lê Văn An, Bí thư và đồng chí Đại tá Trần Thị Bình, Chủ tịch HĐND tỉnh chủ trì.'),
    ).toEqual(both)
    expect(chairs('Các đồng chí: Lê Văn An, Bí thư; Trần Thị Bình, Chủ tịch HĐND tỉnh.')).toEqual([])
  })

  it('reads no one listed as present', () => {
    expect(chairs('Dự họp có các đồng chí: Lê Văn An, Bí thư; Trần Thị Bình.')).toEqual([])
  })
})
