/**
 * Windows-1258: where it differs from windows-1252. The five tone marks are combining characters that
 * follow their vowel, so what it decodes to must be composed. 8A, 8E, 9A and 9E stand for nothing.
 */
export const windows1258: readonly (readonly [byte: number, letter: string])[] = [
  [0xc3, 'Ă'],
  [0xcc, '\u0300'],
  [0xd0, 'Đ'],
  [0xd2, '\u0309'],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, '\u0303'],
  [0xe3, 'ă'],
  [0xec, '\u0301'],
  [0xf0, 'đ'],
  [0xf2, '\u0323'],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
]

/** The bytes of 80–9F that windows-1258 leaves undefined although windows-1252 does not. */
export const windows1258Undefined: readonly number[] = [0x8a, 0x8e, 0x9a, 0x9e]
