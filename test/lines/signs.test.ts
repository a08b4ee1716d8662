import { describe, expect, it } from 'vitest'
import {
  ANY,
  CELL,
  DIGIT,
  INK,
  LETTER,
  LINE_END,
  MARKUP,
  OTHER,
  PAUSE,
  SIGNS,
  SLASH,
  SPACE,
  STRANGE,
  UNCLEAN,
} from '../../src/lines/signs.js'

const of = (character: string) => SIGNS[character.charCodeAt(0)]!

describe('SIGNS', () => {
  it.each([
    ['a space', ' ', SPACE],
    ['a tab', '\t', CELL],
    ['a line end', '\n', LINE_END],
    ['a form feed', '\f', LINE_END],
    ['a bare letter', 'a', INK | LETTER],
    ['a comma', ',', INK | PAUSE],
    ['a sign', '?', INK],
    ['a combining accent', '\u0301', INK | UNCLEAN],
    ['a digit', '7', INK | DIGIT],
    ['a slash', '/', INK | SLASH],
    ['what a reference begins with', '&', INK | DIGIT | SLASH],
    ['a star', '*', INK | MARKUP],
    ['a pipe', '|', INK | CELL],
    ['what a tag begins with', '<', INK | MARKUP | CELL | UNCLEAN],
    ['a no-break space', '\u00a0', INK | UNCLEAN],
    ['a character without width', '\u200b', INK | UNCLEAN],
    ['a control character', '\x01', INK | STRANGE],
    ["a word processor's mark", '\x13', INK | STRANGE | UNCLEAN],
    ['a replaced character', '\ufffd', INK | STRANGE],
    ['a Cyrillic letter', 'ж', INK | OTHER],
    ['a Thai letter', 'ก', INK | OTHER | STRANGE],
    ['a Han character', '中', INK | STRANGE],
  ])('tell of %s', (_, character, kinds) => {
    expect(of(character)).toBe(kinds)
    expect(of(character) & ANY).toBe(kinds)
  })

  it.each([
    ['Ế', 'e'],
    ['ự', 'u'],
    ['Đ', 'd'],
    ['N', 'n'],
    ['n', 'n'],
  ])('hold by what the bare letter of %s differs', (letter, bare) => {
    expect(String.fromCharCode(letter.charCodeAt(0) ^ (of(letter) & 0xffff))).toBe(bare)
    expect(of(letter) & ~0xffff).toBe(INK | LETTER)
  })
})
