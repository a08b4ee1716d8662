/**
 * VNI Windows (the `VNI-Times` fonts): a base letter and the modifier after it make one letter
 * (`oä` is `ộ`), some letters stand alone (`ö` is `ư`). Capitals take capital modifiers (`OÄ` is `Ộ`).
 */

/** Base letter, its modifiers in order, and what base + modifier stand for. */
export const vniPairs: readonly (readonly [base: string, modifiers: string, letters: string])[] = [
  ['a', 'øùûõïâàáåãäêèéúüë', 'àáảãạâầấẩẫậăằắẳẵặ'],
  ['e', 'øùûõïâàáåãä', 'èéẻẽẹêềếểễệ'],
  ['o', 'øùûõïâàáåãä', 'òóỏõọôồốổỗộ'],
  ['ô', 'øùûõï', 'ờớởỡợ'],
  ['u', 'øùûõï', 'ùúủũụ'],
  ['ö', 'øùûõï', 'ừứửữự'],
  ['y', 'øùûõ', 'ỳýỷỹ'],
]

/** The letters of one character, and what they stand for. */
export const vniSingles: readonly [codes: string, letters: string] = ['ôöìíæóòîñ', 'ơưìíỉĩịỵđ']
