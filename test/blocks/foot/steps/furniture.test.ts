import { describe, expect, it } from 'vitest'
import { readFurniture } from '../../../../src/blocks/foot/steps/furniture.js'
import { read } from './foot.js'

describe('readFurniture', () => {
  it('sets aside what belongs to a page', () => {
    expect(read(readFurniture, 'Trang 2/3')?.read).toEqual([['page-number', 'Trang 2/3']])
    expect(read(readFurniture, 'Sở Y tế', { running: true })?.read).toEqual([['page-number', 'Sở Y tế']])
    expect(read(readFurniture, '>M')?.read).toEqual([['page-number', 'M']])
    expect(read(readFurniture, 'Sở Y tế')).toBeNull()
  })

  it('sets aside all that stands below the beginning of an appendix', () => {
    expect(read(readFurniture, 'Sở Y tế', { appended: true })?.read).toEqual([['appendix', 'Sở Y tế']])
  })
})
