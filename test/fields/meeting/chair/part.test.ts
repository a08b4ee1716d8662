import { expect, it } from 'vitest'
import {
  coChairsAt,
  isChairLedUpTo,
  isCoChairLedUpTo,
  isConveyed,
  isGuestLedUpTo,
  speaksAt,
} from '../../../../src/fields/meeting/chair/part.js'

it.each([
  ['dưới sự chủ trì của |đồng chí Lê Văn An', isChairLedUpTo],
  ['Chủ trì Hội nghị |đồng chí Lê Văn An', isChairLedUpTo],
  ['Cùng chủ trì có |đồng chí Lê Văn An', isCoChairLedUpTo],
  ['Đến dự và chỉ đạo Hội nghị có |đồng chí Lê Văn An', isGuestLedUpTo],
  ['chủ trì của, |đồng chí Lê Văn An', null],
])('tells by the words before: %s', (marked, part) => {
  const start = marked.indexOf('|')
  const text = marked.replace('|', '')
  for (const other of [isChairLedUpTo, isCoChairLedUpTo, isGuestLedUpTo])
    expect(other(text, start)).toBe(other === part)
})

it('tells by the words behind', () => {
  const words = [
    ', đồng chủ trì',
    ' kết luận',
    ' đã ký ban hành',
    ' và các Phó Chủ tịch UBND tỉnh chủ trì họp',
    ' cùng các đồng chí lãnh đạo huyện đã làm việc với',
    ' (phụ trách văn hóa) chủ trì họp',
  ]
  expect(words.map((text) => coChairsAt(text, 0))).toEqual([true, false, false, false, false, false])
  expect(words.map((text) => speaksAt(text, 0))).toEqual([true, true, false, true, true, true])
  const text = 'thông báo ý kiến của Phó Chủ tịch Lê Văn An như sau:'
  expect(isConveyed(text, text.indexOf('Phó'), text.indexOf(' như'))).toBe(true)
})
