/** The codes of the signs that words are parted by. */
export const SPACE = 32
export const COMMA = 44
export const COLON = 58
