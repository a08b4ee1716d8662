/** The folding of the contract, written apart from the one under test. */

const REFERENCES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ge: '≥',
  le: '≤',
}

/**
 * No markup and no invisible characters, every white space one space, Đ for the Ð typed for it, Ư for the Ƣ of fonts; NFC then, too.
 * An escape goes before the sign behind it can be taken for markup.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replaceAll('Ƣ', 'Ư')
    .replaceAll('ƣ', 'ư')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/<\/?(?:br|p|div|li|tr|td|th|h[1-6])\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hexadecimal, name) =>
      decimal !== undefined
        ? String.fromCodePoint(Number(decimal))
        : hexadecimal !== undefined
          ? String.fromCodePoint(parseInt(hexadecimal, 16))
          : (REFERENCES[name] ?? whole),
    )
    .replace(/(?<=\p{L})(?<![\u{10000}-\u{10ffff}])\*{2,}(?=\p{L})(?![\u{10000}-\u{10ffff}])/gu, ' ')
    .replace(/[*|]/g, '')
    .replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Letters and digits only, so that a text can be sought in another however both are set. */
export const bareWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
