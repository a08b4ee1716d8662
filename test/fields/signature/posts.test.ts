import { describe, expect, it } from 'vitest'
import { isTrail, postsIn, postsInside, startOfPost } from '../../../src/fields/signature/posts.js'
import { bare } from '../../../src/language/letters.js'

const LINE = 'CHỦ TỊCH PHÓ CHỦ TỊCH'

describe('postsIn', () => {
  it('finds also the post at the beginning', () => {
    expect(postsIn(bare(LINE))).toEqual([0, 9, 13])
    expect(postsInside(bare(LINE))).toEqual([9, 13])
  })

  it('begins with the second word', () => {
    expect(postsInside('bo truong, thu truong')).toEqual([3, 11])
    expect(postsInside('giam doc')).toEqual([])
    expect(postsIn('so - truong ban')).toEqual([])
  })

  it('takes a rank for no post', () => {
    expect(postsIn(bare('BÍ THƯ THƯỜNG TRỰC'))).toEqual([0])
  })
})

describe('startOfPost', () => {
  it('puts what touches the post to it', () => {
    expect(startOfPost(LINE, 13, [0, 9, 13])).toBe(9)
    expect(startOfPost('BỘ TRƯỞNG THỨ TRƯỞNG', 10, [0, 10])).toBe(10)
  })
})

describe('isTrail', () => {
  it.each([
    ['truong ', true],
    ['thuong truc', true],
    ['truong ban', false],
  ])('tells of %j %j', (plain, expected) => {
    expect(isTrail(plain)).toBe(expected)
  })
})
