import { describe, expect, it } from 'vitest'
import { readSignature } from '../../../../src/blocks/foot/steps/signature.js'
import { read } from './foot.js'

describe('readSignature', () => {
  it.each(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', '>Lê Văn An', '>CỤC TRƯỞNG'])('takes %j', (line) => {
    const found = read(readSignature, line)
    expect(found?.read).toEqual([['signature', line.replace('>', '')]])
    expect(found?.foot.signed).toBe(true)
  })

  it.each([
    'Lê Văn An',
    '- Như trên;',
    '>Các tin khác',
    '>VỀ HOẠT ĐỘNG CỦA CÔNG BÁO',
    '>17:09:13 +07:00',
    '>SỞ NỘI VỤ',
  ])('leaves %j', (line) => {
    expect(read(readSignature, line)).toBeNull()
  })

  it('tells whether a name has been read', () => {
    expect(read(readSignature, 'CHỦ TỊCH Lê Văn An')?.foot.named[0]).toBe(true)
    expect(read(readSignature, 'CHỦ TỊCH', { named: true })?.foot.named[0]).toBe(false)
    expect(read(readSignature, '(Đã ký)', { named: true })?.foot.named[0]).toBe(true)
  })
})
