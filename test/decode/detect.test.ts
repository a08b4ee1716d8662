import { describe, expect, it } from 'vitest'
import { detectLegacy, isLegacyLine, suspiciousLines } from '../../src/decode/detect.js'
import { legacyTables } from '../../src/decode/legacy.js'
import { encode } from './encode.js'

const tcvn3 = legacyTables().find(({ name }) => name === 'tcvn3')!

describe('detectLegacy', () => {
  it.each(['tcvn3', 'vni', 'viscii', 'windows-1258'] as const)('knows %s by a few words', (name) => {
    const text = encode('Thông báo kết luận của Ủy ban nhân dân xã', name)
    expect(detectLegacy([text])?.name).toBe(name)
  })

  it('adds up the words of several lines', () => {
    expect(detectLegacy(['Th«ng', 'kÕt luËn'])).toBe(tcvn3)
  })

  it.each([
    ['no line', []],
    ['a single word', ['Th«ng']],
    ['units', ['5 µm, 3 mµ, 2 µm']],
    ['modern words beside a sign', ['Giá © 2025 của các xã là 5 µm']],
    ['another language', ['Le préfet a décidé où déjà été posée la façade naïve']],
  ])('knows none in %s', (_, lines) => {
    expect(detectLegacy(lines)).toBeNull()
  })
})

describe('suspiciousLines', () => {
  it('gives each line that has an odd character, once and whole', () => {
    const text = 'Sở Y tế\nTh«ng b¸o\nxã Tân Lập\n\nkÕt luËn'
    expect([...suspiciousLines(text)]).toEqual(['Th«ng b¸o', 'kÕt luËn'])
    expect([...suspiciousLines('Sở Y tế')]).toEqual([])
  })
})

describe('isLegacyLine', () => {
  it.each([
    ['Th«ng b¸o kÕt luËn', true],
    ['B¸o', true],
    ['Sở Y tế', false],
    ['Sở Y tế © 2025', false],
    ['préfet façade naïve', false],
    ['12/TB-UBND', null],
    ['phóc', null],
    ['© 2025', null],
  ])('of %j is %j', (line, isLegacy) => {
    expect(isLegacyLine(line, tcvn3)).toBe(isLegacy)
  })
})
