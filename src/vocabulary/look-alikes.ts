/** Characters that stand for one that a notice is written with, and that one. */

/** Signs and figures that the readers of scans put in their wide forms, `：` for `:`. */
const WIDE = Array.from('!"%&\'(),-./0123456789:;?[]{}', (sign): [string, string] => [
  String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
  sign,
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
