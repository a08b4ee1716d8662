/** Signs that open an entry of a list, as the inside of a character class. */
export const BULLETS = '-–—−~¬+*•·●○▪▫■□◦‣➢➤✓✔\\ue000-\\uf8ff'
/** The same, but only before a blank and a capital: letters that copies have for signs of other fonts, and what scans have for a dash. */
export const LETTER_BULLETS = 'o§Øüvq=_.«»'
