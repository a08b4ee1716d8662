/** Signs that open an entry of a list, as the inside of a character class. */
export const BULLETS = '-–—−~+*•·●○▪▫■□◦‣➢➤✓✔\\ue000-\\uf8ff'
