/** Patterns for the words of a list. */

/** Two vowels of which older writing puts the tone on the second: `ủy`, `tọa`, `hòe`. */
const TONED = /[òóỏõọ][ae]|[ùúủũụ]y/gi

/** `uỷ` of `ủy`. */
function older(letters: string): string {
  const [vowel = '', tone = ''] = letters.charAt(0).normalize('NFD')
  return vowel + (letters.charAt(1) + tone).normalize('NFC')
}

/** The word, and its older spelling if that differs: `Ủy ban`, `Uỷ ban`. */
export function bothWays(word: string): readonly string[] {
  const other = word.replace(TONED, older)
  return other === word ? [word] : [word, other]
}

/** One pattern for the words of a list in both spellings, the longest first. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.').replace(TONED, (letters) => `(?:${letters}|${older(letters)})`))
    .join('|')
}
