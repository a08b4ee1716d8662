import { expect, it } from 'vitest'
import { assign } from '../../../src/fields/assignments/assign.js'
import { doubtOf } from '../../../src/fields/assignments/doubt.js'
import { Item } from '../../../src/fields/assignments/item.js'
import { Passage } from '../../../src/lines/passage.js'

/** The bodies of an item, each with what is doubtful. */
function read(text: string): (string | null)[][] {
  const span = new Passage(text, [{ start: 0, end: text.length }]).span()
  return assign([], [new Item(span, [], '1', '1.', [])], []).map((assignment) => {
    const { node, start, end } = assignment.body
    return [node.line.text.slice(start, end), doubtOf(assignment)]
  })
}

it.each<[string, (string | null)[][]]>([
  ['Giao Sở Y tế chủ trì rà soát.', [['Sở Y tế', null]]],
  [
    'Giao Sở Y tế chủ trì, phối hợp với Công an xã đối soát danh sách.',
    [
      ['Sở Y tế', null],
      ['Công an xã', null],
    ],
  ],
  [
    'Giao Sở Y tế chủ trì, phối hợp với Ban đại diện mượn trả hồ sơ.',
    [
      ['Sở Y tế', null],
      ['Ban đại diện', 'body-cut'],
    ],
  ],
  ['Giao Công an phường đong đếm tiếng ồn.', [['Công an phường', 'body-cut']]],
  ['Công an phường đong đếm tiếng ồn.', [['Công an phường', 'body-by-subject']]],
  [
    'Phòng Cảnh sát giao thông tổng kiểm soát xe khách.',
    [['Phòng Cảnh sát giao thông tổng', 'body-end-unknown']],
  ],
])('doubts of %j', (text, bodies) => {
  expect(read(text)).toEqual(bodies)
})

it('doubts a body behind a comma that is given nothing expressly', () => {
  expect(read('Trong quá trình thi công, Sở Y tế kiểm tra.')).toEqual([['Sở Y tế', 'body-by-subject']])
})
