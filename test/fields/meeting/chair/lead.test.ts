import { expect, it } from 'vitest'
import { leadOf } from '../../../../src/fields/meeting/chair/lead.js'

const text = 'do đồng chí Phó Bí thư, Chủ tịch UBND tỉnh Lê Văn An'

it('begins with the form of address before the posts', () => {
  const lead = leadOf(text, text.indexOf('Lê'))!
  expect(text.slice(lead.start, lead.posted)).toBe('đồng chí ')
  expect(lead.posts.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Phó Bí thư',
    'Chủ tịch UBND tỉnh',
  ])
  expect(lead.addressed).toBe(false)
})

it('has no posts of what stands before "do"', () => {
  const text = 'họp Ban Giám đốc mở rộng do PGS.TS. Lê Văn An'
  expect(leadOf(text, text.indexOf('Lê'))!.posts).toEqual([])
})

it('is nothing where the name has neither', () => {
  expect(leadOf('và Lê Văn An', 3)).toEqual({ start: 3, posted: 3, posts: [], addressed: false })
})

it('is none where a post is of many places', () => {
  expect(leadOf('Chủ tịch UBND các xã Tân Phú, Hà Lâm', 30)).toBeNull()
})
