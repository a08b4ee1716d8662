import { combiningMarks, plainAscii } from '../../vocabulary/encodings/characters.js'

/** Characters of scripts other than Latin, or of none, except signs and arrows. */
const foreignRun = new RegExp(`[^${plainAscii}\\xa0-\\u024f${combiningMarks}\\u1e00-\\u22ff]{2,64}`, 'g')
/** Han characters so rare that two in a row are not a word. */
const rareHan = /[\u3400-\u4dbf]{2}/
/** A run of so many scripts is not text. */
const several = 3

/**
 * Offset of the first run of characters from many scripts (`␃ก犄ዿ`), as the binary part of a word-processor file
 * becomes when it is decoded as UTF-16; -1 if there is none.
 */
export function findResidue(text: string): number {
  for (const { 0: run, index } of text.matchAll(foreignRun))
    if (rareHan.test(run) || new Set(Array.from(run, script)).size >= several) return index
  return -1
}

/** The script of a character, roughly: European, East Asian, beyond the basic plane, or its block of 256. */
function script(character: string): number | string {
  const code = character.codePointAt(0)!
  if (code > 0xffff) return 'astral'
  if (code < 0x530) return 'european'
  const eastAsian = (code >= 0x2e80 && code < 0xa000) || (code >= 0xac00 && code < 0xd800) || code >= 0xf900
  return eastAsian ? 'east-asian' : code >> 8
}
