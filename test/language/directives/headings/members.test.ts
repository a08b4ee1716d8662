import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../../src/language/comparable.js'
import { listsMembers } from '../../../../src/language/directives/headings/members.js'

describe('listsMembers', () => {
  it.each([
    'THÀNH PHẦN DỰ HỌP',
    'Thành lập Hội đồng thẩm định gồm các ông, bà có tên sau:',
    'Thành lập Đoàn kiểm tra gồm 05 đồng chí sau đây:',
    'Thành lập Tổ công tác gồm:',
  ])('of %j', (text) => {
    expect(listsMembers(comparableOf(text))).toBe(true)
  })

  it.each([
    'Nhiệm vụ gồm:',
    'Giao các sở, gồm: Sở Y tế, Sở Nội vụ:',
    'Tổ công tác gồm các thành viên Sở Y tế và UBND xã; giao Sở Nội vụ trình.',
    `Thành phần ${'của các xã '.repeat(15)}`,
  ])('not of %j', (text) => {
    expect(listsMembers(comparableOf(text))).toBe(false)
  })
})
