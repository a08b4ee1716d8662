/** Characters that stand for one that a notice is written with, and that one. */

/** From `！` to `～`: the wide forms of ASCII, which the readers of scans put for its signs. */
const WIDE = Array.from({ length: 0x5e }, (_, at): [string, string] => [
  String.fromCharCode(0xff01 + at),
  String.fromCharCode(0x21 + at),
])

export const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  // The Icelandic eth, which keyboards put for Đ, and the oi, which the fonts of many a PDF put for Ư.
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ƣ', 'Ư'],
  ['ƣ', 'ư'],
  // What the readers of scans take a faint i for.
  ['ı', 'i'],
  // Word's hyphen at which no line is broken, and the blank of its font of symbols.
  ['\u001e', '-'],
  ['\uf020', ' '],
  ['。', '.'],
  ['、', ','],
  ...WIDE,
])
