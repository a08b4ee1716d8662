/** What lists count with besides figures. */

/** The letters, in their order. */
export const ALPHABET = 'abcdđeghiklmnopqrstuvxy'

/** What stands behind `Thứ` and before `là` where items are counted in words, from one on. */
export const ORDINALS: readonly (readonly string[])[] = [
  ['nhất', 'Một'],
  ['hai', 'Hai'],
  ['ba', 'Ba'],
  ['tư', 'Bốn'],
  ['năm', 'Năm'],
  ['sáu', 'Sáu'],
  ['bảy', 'Bảy'],
  ['tám', 'Tám'],
  ['chín', 'Chín'],
  ['mười', 'Mười'],
]
