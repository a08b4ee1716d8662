import { describe, expect, it } from 'vitest'
import { isOfficeBeside, isOfficeOfMember } from '../../../src/fields/signature/office.js'

describe('isOfficeOfMember', () => {
  it.each([
    ['pho giam doc so y te', 'truong doan', true],
    ['giam doc so y te', 'pho truong ban tt', true],
    ['giam doc so y te', 'chu tich hoi dong', false],
    ['giam doc', 'truong ban', false],
    ['giam doc so y te', 'giam doc', false],
  ])('tells of %j below %j %j', (office, post, expected) => {
    expect(isOfficeOfMember(office, post)).toBe(expected)
  })
})

describe('isOfficeBeside', () => {
  it.each([
    ['giam doc so y te', 'pho chu tich hoi dong', true],
    ['giam doc so y te', 'truong ban', true],
    ['vu truong vu ke hoach', 'pho truong ban', true],
    ['chu tich ubnd tinh', 'chu tich hoi dong', false],
    ['truong ban noi chinh tinh uy', 'pho truong ban', true],
    ['chu nhiem uy ban kiem tra', 'pho truong ban', true],
    ['truong ban noi chinh', 'pho truong ban kiem', false],
    ['truong ban tiep cong dan tinh', 'pho chanh van phong', true],
    ['truong ban', 'pho chanh van phong', false],
    ['truong ban tiep cong dan tinh', 'pho', false],
    ['pho phong', 'truong ban', false],
  ])('tells of %j below %j %j', (office, post, expected) => {
    expect(isOfficeBeside(office, post)).toBe(expected)
  })
})
