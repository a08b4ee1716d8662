import { describe, expect, it } from 'vitest'
import { goesOnName, goesOnOpenName } from '../../../../src/blocks/head/addressees/wrap.js'
import { source } from '../../source.js'

const told = (rule: typeof goesOnName) => (above: string, line: string) => {
  const { text, lines } = source(above, line)
  return rule(text, lines[1]!, lines[0]!)
}

describe('goesOnName', () => {
  const goesOn = told(goesOnName)

  it('takes a line in small letters, and a short one in capitals', () => {
    expect(goesOn('Kính gửi: Chủ tịch UBND các', 'huyện, thành phố.')).toBe(true)
    expect(goesOn('Kính gửi: Công ty Cấp nước', 'Phú Mỹ')).toBe(true)
  })

  it('takes a long one in capitals behind a name that is open', () => {
    const long = `Kế hoạch và Đầu tư, Tài chính, Xây dựng, Công Thương ${'và Nội vụ '.repeat(2)}`
    expect(goesOn('Kính gửi: Các Sở:', long)).toBe(true)
    expect(goesOn('Kính gửi: Giám đốc Sở', long)).toBe(false)
  })

  it.each([
    ['a name that is closed', 'Kính gửi: Sở Y tế.', 'và các xã'],
    ['a row of a table', '| Kính gửi: Sở Y tế |', 'và các xã'],
    ['an item', 'Kính gửi: Sở Y tế', '1. Rà soát phương án'],
    ['words that open a text', 'Kính gửi: Sở Y tế', 'Thực hiện Luật Đất đai'],
    ['where to find it', 'Kính gửi: Công ty Kim Long', 'Địa chỉ: Lô C2'],
  ])('ends at %s', (_what, above, line) => {
    expect(goesOn(above, line)).toBe(false)
  })

  it('takes a line no further to the left than the name, or by eight columns', () => {
    expect(goesOn('      Kính gửi: Chủ tịch UBND các', '      huyện')).toBe(true)
    expect(goesOn('      Kính gửi: Chủ tịch UBND các', '   huyện')).toBe(false)
    expect(goesOn('              Kính gửi: Chủ tịch UBND các', '        huyện')).toBe(true)
  })

  it('takes brackets, however long', () => {
    const where = '(Địa chỉ: số 12, đường Lê Lợi, phường Hồng Hà, thành phố Phú Mỹ)'
    expect(goesOn('Kính gửi: Công ty Kim Long', where)).toBe(true)
  })
})

describe('goesOnOpenName', () => {
  const goesOn = told(goesOnOpenName)

  it('takes what stands below a comma, but for what opens a text', () => {
    expect(goesOn('Kính gửi: Các trường trung cấp,', 'cao đẳng trên địa bàn')).toBe(true)
    expect(goesOn('Kính gửi: Các trường trung cấp', 'cao đẳng trên địa bàn')).toBe(false)
    expect(goesOn('Kính gửi: Các trường trung cấp,', 'Thực hiện Luật Giáo dục')).toBe(false)
    expect(goesOn('Kính gửi: Các trường trung cấp,', `cao đẳng ${'trên địa bàn '.repeat(10)}`)).toBe(false)
  })
})
