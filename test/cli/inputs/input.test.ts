import { expect, it } from 'vitest'
import { byCodePoint, noticeName } from '../../../src/cli/inputs/input.js'

it('noticeName takes plain text and Markdown', () => {
  expect(['a.txt', 'A.TXT', 'b.md'].every((name) => noticeName.test(name))).toBe(true)
  expect(['a.txt.bak', 'txt', 'a.mdx'].some((name) => noticeName.test(name))).toBe(false)
})

it('byCodePoint orders as no locale does', () => {
  expect(['đ', 'a', 'Z', 'ă', 'a'].sort(byCodePoint)).toEqual(['Z', 'a', 'a', 'ă', 'đ'])
})
