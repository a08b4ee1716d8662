import { describe, expect, it } from 'vitest'
import {
  BULLET,
  isAlso,
  isFurther,
  isName,
  isRow,
  NUMBERED,
} from '../../../../src/blocks/head/addressees/words.js'
import { source } from '../../source.js'

const of = (...lines: string[]) => {
  const read = source(...lines)
  return { read, text: read.text, lines: read.lines, line: read.lines.at(-1)! }
}

describe('what stands before a name', () => {
  it('is a bullet', () => {
    expect(['- Sở Y tế', '+ Sở Y tế', '•Sở Y tế', '* Sở Y tế'].every((line) => BULLET.test(line))).toBe(true)
    expect(BULLET.test('*Sở Y tế*')).toBe(false)
  })

  it('is a number, where a mark ends the line', () => {
    expect(NUMBERED.test('1. Sở Y tế;')).toBe(true)
    expect(NUMBERED.test('2) Sở Nội vụ.')).toBe(true)
    expect(NUMBERED.test('1. Sở Y tế')).toBe(false)
    expect(NUMBERED.test('1. rà soát phương án.')).toBe(false)
  })
})

describe('isAlso', () => {
  it('tells the label of further names', () => {
    const also = (line: string) => isAlso(of(line).read, of(line).line)
    expect(also('**Đồng kính gửi:** Văn phòng UBND tỉnh')).toBe(true)
    expect(also('Kính gửi: Văn phòng UBND tỉnh')).toBe(false)
    expect(also('Đồng chí Chánh Văn phòng')).toBe(false)
  })
})

describe('isRow', () => {
  it('tells a row by its first pipe', () => {
    expect(isRow('| Sở Y tế | Hà Nam |', of('| Sở Y tế | Hà Nam |').line)).toBe(true)
    expect(isRow('Sở Y tế | Hà Nam', of('Sở Y tế | Hà Nam').line)).toBe(false)
  })
})

describe('isName, isFurther', () => {
  const name = (line: string) => isName(line, of(line).line)

  it('take a line that begins with a capital', () => {
    expect(name('Các sở, ban, ngành;')).toBe(true)
    expect(name('các sở, ban, ngành;')).toBe(false)
  })

  it.each(['Thực hiện Luật Đất đai,', 'Đề nghị các đơn vị:', `Các sở ${'trên địa bàn '.repeat(10)}`])(
    'take no sentence: %s',
    (line) => {
      expect(name(line)).toBe(false)
    },
  )

  it('go on below a semicolon only', () => {
    const further = (above: string, line: string) => {
      const { text, lines } = of(above, line)
      return isFurther(text, lines[1]!, lines[0]!)
    }
    expect(further('Sở Y tế;', 'Sở Nội vụ.')).toBe(true)
    expect(further('Sở Y tế.', 'Sở Nội vụ.')).toBe(false)
    expect(further('Sở Y tế;', 'và các xã')).toBe(false)
  })
})
