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

/** Word's fields and marks, and characters without width. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- Word's signs
  /\u0013[^\u0013-\u0015\r\n]{0,400}\u0014|[\0\u0002\u0013-\u0015\u001f\u00ad\u200b-\u200f\u2060\ufeff\ufffc]/g

/**
 * No markup and no invisible characters, every white space one space, Đ for the Ð typed for it, Ư for the Ƣ of fonts,
 * the sign for its wide form, no blank before an accent; NFC then, too.
 * An escape goes before the sign behind it can be taken for markup.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replaceAll('Ƣ', 'Ư')
    .replaceAll('ƣ', 'ư')
    .replaceAll('ı', 'i')
    .replace(/[！＂％＆＇（），－．／０-９：；？［］｛｝]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replaceAll('。', '.')
    .replaceAll('、', ',')
    .replace(INVISIBLE, '')
    .replaceAll('\u001e', '-')
    .replace(/[\u0007\uf020]/g, ' ') // eslint-disable-line no-control-regex -- the end of a cell
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
    .replace(/\s+(?=\p{M})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Letters and digits only, so that a text can be sought in another however both are set. */
export const bareWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
