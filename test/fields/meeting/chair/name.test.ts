import { expect, it } from 'vitest'
import { nameIn } from '../../../../src/fields/meeting/chair/name.js'

it.each([
  ['Hà Nam Lê Văn An', 'Lê Văn An'],
  ['Lê Văn An', 'Lê Văn An'],
  ['Hà Nam', null],
  ["Ia Pa R'Com Sa Duyên", "R'Com Sa Duyên"],
])('reads in %j the name %j', (text, name) => {
  const found = nameIn(text, { start: 0, end: text.length })
  expect(found && text.slice(found.start, found.end)).toBe(name)
})

it.each([
  ['UBND huyện ', 'Ba Vì Lê An', 'Lê An'],
  ['UBND tỉnh ', 'Rơ Chăm La Ni', 'Rơ Chăm La Ni'],
  ['UBND tỉnh ', 'Y Thanh Hà Niê Kđăm', 'Y Thanh Hà Niê Kđăm'],
  ['Sở Nội vụ ', 'Y Thanh Hà Niê Kđăm', 'Y Thanh Hà Niê Kđăm'],
  ['UBND xã ', 'Y Tý Sùng A Hồ', 'Sùng A Hồ'],
  ['UBND tỉnh ', "K' Brỗi", "K' Brỗi"],
  ['UBND tỉnh ', 'Thông Thanh Khánh', 'Thông Thanh Khánh'],
  ['UBND xã ', 'Lò Thị Mai An', 'Lò Thị Mai An'],
  ['UBND xã ', 'Nguyễn Hoàng Mai Anh', 'Nguyễn Hoàng Mai Anh'],
  ['UBND xã ', 'Tôn Nữ Thị Hường', 'Tôn Nữ Thị Hường'],
  ['UBND phường ', 'Lê Lợi Trần Văn An', 'Trần Văn An'],
  ['UBND tỉnh ', 'Thừa Thiên Huế', null],
  ['UBND xã ', 'Tân Thông Hội', null],
])('reads behind %j in %j the name %j', (before, run, name) => {
  const text = before + run
  const found = nameIn(text, { start: before.length, end: text.length })
  expect(found && text.slice(found.start, found.end)).toBe(name)
})

it('reads none in an organisation', () => {
  expect(nameIn('Bí thư Đoàn Thanh niên', { start: 7, end: 17 })).toBeNull()
})
