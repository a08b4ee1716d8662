import { expect, it } from 'vitest'
import { joined } from '../../src/fields/joined.js'
import { headCells } from './cells.js'

it('joins what several cells hold with a space, and leads back to each', () => {
  const { cells, text } = headCells('issuer', '**ỦY BAN NHÂN DÂN**', '', '   TỈNH HÀ NAM')
  const passage = joined(cells, text)
  expect(passage.text).toBe('ỦY BAN NHÂN DÂN TỈNH HÀ NAM')
  const [place] = passage.origin(passage.text.indexOf('TỈNH'), passage.text.length)
  expect(text.slice(place!.start, place!.end)).toBe('TỈNH HÀ NAM')
  expect(joined(cells.slice(0, 1), text).text).toBe('ỦY BAN NHÂN DÂN')
})
