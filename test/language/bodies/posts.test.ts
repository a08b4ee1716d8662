import { describe, expect, it } from 'vitest'
import { readElement } from '../../../src/language/bodies/element.js'
import { comparableOf } from '../../../src/language/comparable.js'
import { heldBesideEnd, postsEnd } from '../../../src/language/bodies/posts.js'

describe('postsEnd', () => {
  it.each([
    ['Nguyễn Văn A| - Phó Chủ tịch UBND tỉnh| rà soát'],
    ['Nguyễn Văn A| — Phó Chủ tịch UBND tỉnh| rà soát'],
    ['Nguyễn Văn A|, Giám đốc Sở Y tế|, rà soát'],
    ['Nguyễn Văn A| (Giám đốc Sở Y tế)| rà soát'],
    ['Nguyễn Văn A| - Phó Bí thư Huyện ủy, Chủ tịch UBND huyện| rà soát'],
    ['Nguyễn Văn A|| - Sở Y tế'],
    ['Nguyễn Văn A|| (Giám đốc Sở Y tế chủ trì)'],
    ['Nguyễn Văn A|| Giám đốc Sở Y tế'],
  ])('%j', (marked) => {
    const [name, posts] = marked.split('|') as [string, string]
    const end = postsEnd(comparableOf(marked.replaceAll('|', '')), name.length, 0, readElement)
    expect(end).toBe(name.length + posts.length)
  })
})

describe('heldBesideEnd', () => {
  it.each([
    ['Phó Bí thư Huyện ủy|, Chủ tịch UBND huyện| rà soát'],
    ['Bí thư Huyện ủy|, Chủ tịch HĐND huyện| rà soát'],
    ['Bí thư Huyện ủy||, Giám đốc Sở Y tế rà soát'],
    ['Giám đốc Sở Y tế||, Chủ tịch UBND huyện rà soát'],
    ['Phó Bí thư Huyện ủy||, Sở Y tế rà soát'],
    ['Phó Bí thư Huyện ủy|| Chủ tịch UBND huyện'],
  ])('%j', (marked) => {
    const [first, further] = marked.split('|') as [string, string]
    const line = comparableOf(marked.replaceAll('|', ''))
    expect(heldBesideEnd(line, 0, first.length, 0, readElement)).toBe(first.length + further.length)
  })
})
