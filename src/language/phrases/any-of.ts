/** Words of a list as one pattern. */

/** A vowel with its tone before the one that older writing sets it on: `ủy`, `tọa`, `hòe`. */
const TONED = /[òóỏõọ][ae]|[ùúủũụ]y/gi

/** `uỷ` of `ủy`. */
function older(letters: string): string {
  const [vowel = '', tone = ''] = letters.charAt(0).normalize('NFD')
  return vowel + (letters.charAt(1) + tone).normalize('NFC')
}

/** The word, and as older writing sets its tones where that differs: `Ủy ban`, `Uỷ ban`. */
export function bothWays(word: string): readonly string[] {
  const other = word.replace(TONED, older)
  return other === word ? [word] : [word, other]
}

/** One pattern for the words of a list, the longest first, their tones set in either way. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.').replace(TONED, (letters) => `(?:${letters}|${older(letters)})`))
    .join('|')
}
