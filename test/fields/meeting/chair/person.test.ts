import { describe, expect, it } from 'vitest'
import { actingOnes } from '../../../../src/fields/meeting/chair/person.js'
import { findPersons } from '../../../../src/fields/meeting/chair/persons.js'

describe('actingOnes', () => {
  const acting = (text: string) => {
    const persons = actingOnes(findPersons(text))
    return persons.map(({ name, coChair }) => [text.slice(name.start, name.end), coChair])
  }

  it.each<[string, [string, boolean][]]>([
    ['đồng chí Lê Văn An chủ trì', [['Lê Văn An', false]]],
    ['đồng chí Lê Văn An, Bí thư Tỉnh ủy đã kết luận', [['Lê Văn An', false]]],
    ['do đồng chí Lê Văn An, Bí thư Tỉnh ủy', [['Lê Văn An', false]]],
    ['dưới sự chủ trì của ông Lê Văn An', [['Lê Văn An', false]]],
    [
      'đồng chí Lê Văn An và đồng chí Phan Chi chủ trì',
      [
        ['Lê Văn An', false],
        ['Phan Chi', true],
      ],
    ],
    ['đồng chí Lê Văn An chủ trì; dự có đồng chí Phan Chi', [['Lê Văn An', false]]],
    [
      'Đến dự và chỉ đạo Hội nghị có đồng chí Phan Văn Chi, Bí thư; đồng chí Lê Văn An, Chủ tịch chủ trì',
      [['Lê Văn An', false]],
    ],
    [
      'Dự họp có đồng chí Phan Văn Chi, Bí thư, đồng chí Trần Thị Bình; đồng chí Lê Văn An, Chủ tịch chủ trì',
      [['Lê Văn An', false]],
    ],
    [
      'Dự và chủ trì có đồng chí Phan Văn Chi, Bí thư; đồng chí Lê Văn An, Chủ tịch',
      [
        ['Phan Văn Chi', false],
        ['Lê Văn An', true],
      ],
    ],
    ['theo báo cáo của đồng chí Lê Văn An', []],
    ['2. Chủ trì: PGS.TS. Lê Văn An - Hiệu trưởng.', [['Lê Văn An', false]]],
    ['- Chủ tọa phiên họp: Ông Lê Văn An, Chủ tịch HĐND', [['Lê Văn An', false]]],
    [
      'Đồng chí Lê Văn An chủ trì. Cùng chủ trì có đồng chí Phan Chi, Phó Bí thư.',
      [
        ['Lê Văn An', false],
        ['Phan Chi', true],
      ],
    ],
    ['3. Thư ký: ThS. Lê Văn An - Phòng Tổ chức', []],
    ['Đồng chủ trì soạn thảo: ông Lê Văn An', []],
  ])('tells in %j %j', (text, found) => {
    expect(acting(text)).toEqual(found)
  })
})
