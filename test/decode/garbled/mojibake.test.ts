import { describe, expect, it } from 'vitest'
import { findMojibake } from '../../../src/decode/garbled/mojibake.js'

describe('findMojibake', () => {
  it.each([
    ['Latin-1', 'Sá»\x91: ThÃ´ng bÃ¡o', 1],
    ['windows-1252', 'Xã Ä‘á»“ng Ã½', 3],
    ['windows-1258', 'ThĂ´ng bĂ¡o kĂ©o', 2],
  ])('tells the first letter read as %s', (_, text, offset) => {
    expect(findMojibake(text)).toBe(offset)
  })

  it.each([
    ['two of them', 'ThÃ´ng bÃ¡o'],
    ['Portuguese', 'Não está, à mão, já há ações'],
    ['modern capitals', 'XÃ HỘI, HÃY, ĂN, ĂNG, XÔ”'],
    ['TCVN3', 'Th«ng b¸o kÕt luËn cña x·'],
  ])('tells none in %s', (_, text) => {
    expect(findMojibake(text)).toBe(-1)
  })
})
