import { combiningMarks, plainAscii } from '../../vocabulary/encodings/characters.js'

/** Characters of other scripts than Latin, or of none; signs and arrows are not among them. */
const foreignRun = new RegExp(`[^${plainAscii}\\xa0-\\u024f${combiningMarks}\\u1e00-\\u22ff]{2,64}`, 'g')
/** Han characters so rare that two together are no word. */
const rareHan = /[\u3400-\u4dbf]{2}/
/** Scripts in one run from which on it is no text. */
const several = 3

/**
 * Offset of the first run of characters that jumps between scripts (`␃ก犄ዿ`), as the binary part of a
 * word-processor file does when it is read as UTF-16, or -1.
 */
export function findResidue(text: string): number {
  for (const { 0: run, index } of text.matchAll(foreignRun))
    if (rareHan.test(run) || new Set(Array.from(run, script)).size >= several) return index
  return -1
}

/** What a character is counted as: its block of 256, or European, or East Asian, or beyond the basic plane. */
function script(character: string): number | string {
  const code = character.codePointAt(0)!
  if (code > 0xffff) return 'astral'
  if (code < 0x530) return 'european'
  const eastAsian = (code >= 0x2e80 && code < 0xa000) || (code >= 0xac00 && code < 0xd800) || code >= 0xf900
  return eastAsian ? 'east-asian' : code >> 8
}
