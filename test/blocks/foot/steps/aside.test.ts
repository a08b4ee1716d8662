import { describe, expect, it } from 'vitest'
import {
  readAppendix,
  readChrome,
  readFurniture,
  readRule,
  readStamp,
} from '../../../../src/blocks/foot/steps/aside.js'
import { read } from './foot.js'

describe('readStamp', () => {
  it.each(['Digitally signed by Lê Văn An', 'Signature Not Verified', 'Ký điện tử bởi: Lê Văn An'])(
    'sets %j aside',
    (line) => {
      expect(read(readStamp, line)).toMatchObject({
        read: [['stamp', line]],
        at: [{ start: 0, end: line.length }],
      })
    },
  )

  it.each(['Signed by Lê Văn An', 'Lê Văn An', 'Ký điện tử'])('leaves %j', (line) => {
    expect(read(readStamp, line)).toBeNull()
  })
})

describe('readRule', () => {
  it('keeps a line that rules off', () => {
    expect(read(readRule, '--------')?.read).toEqual([['rule', '--------']])
    expect(read(readRule, '- Như trên;')).toBeNull()
  })
})

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

describe('readAppendix', () => {
  it('begins behind the archive and a signature', () => {
    const found = read(readAppendix, 'PHỤ LỤC I', { archived: true, signed: true })
    expect(found?.read).toEqual([['appendix', 'PHỤ LỤC I']])
    expect(found?.foot.appended).toBe(true)
    expect(read(readAppendix, 'PHỤ LỤC I', { archived: true })).toBeNull()
    expect(read(readAppendix, 'PHỤ LỤC I', { signed: true })).toBeNull()
  })

  it('begins with what is added behind a name, where no list is open', () => {
    expect(read(readAppendix, 'QUY CHẾ', { named: true })?.read).toEqual([['appendix', 'QUY CHẾ']])
    expect(read(readAppendix, 'QUY CHẾ', { named: true, listed: 0, archived: true })).not.toBeNull()
    expect(read(readAppendix, 'QUY CHẾ', { named: true, listed: 0 })).toBeNull()
    expect(read(readAppendix, 'QUY CHẾ')).toBeNull()
  })
})

describe('readChrome', () => {
  it('closes the list', () => {
    const found = read(readChrome, 'Ý kiến bạn đọc', { listed: 0 })
    expect(found?.read).toEqual([['chrome', 'Ý kiến bạn đọc']])
    expect(found?.foot.listed).toBeNull()
    expect(read(readChrome, 'Ý kiến của Sở Y tế', { listed: 0 })).toBeNull()
  })
})
