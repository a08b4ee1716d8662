import type { LegacyEncodingName } from '../../src/vocabulary/encodings/names.js'
import { tcvn3 } from '../../src/vocabulary/encodings/tcvn3.js'
import { viscii } from '../../src/vocabulary/encodings/viscii.js'
import { vniPairs, vniSingles } from '../../src/vocabulary/encodings/vni.js'

/** A notice in the test's own words, with every tone and most letters, in lower case and in capitals. */
export const notice = [
  'ỦY BAN NHÂN DÂN XÃ PHƯỚC MỸ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 17/TB-UBND',
  'Độc lập - Tự do - Hạnh phúc',
  'THÔNG BÁO KẾT LUẬN VỀ VIỆC SỬA CHỮA MƯƠNG DẪN NƯỚC',
  'Sáng ngày 03/02/2015, ông Nguyễn Kỳ Dũng chủ trì buổi họp bàn về lũ lụt, hạn hán ở vùng trũng.',
  '1. Giao bộ phận địa chính kiểm tra từng đoạn, vẽ lại sơ đồ, xử lý chỗ sạt lở và cắm biển cảnh báo.',
  '2. Những hộ đã nhận hỗ trợ thì phải ký sổ; việc cấp phát tuyệt đối không được chậm trễ quá ba ngày.',
  'Nơi nhận: như trên; lưu văn thư.',
].join('\n')

/** `text` in an encoding of eight bits, each byte as a Latin-1 character. */
export function encode(text: string, encoding: LegacyEncodingName): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => encoders[encoding](letter))
}

export const bytesOf = (latin1: string): Uint8Array => Buffer.from(latin1, 'latin1')

function tableOf(rows: readonly (readonly [number, string])[]): Map<string, string> {
  return new Map(
    rows.flatMap(([from, row]) =>
      [...row].map((letter, index): [string, string] => [letter, String.fromCharCode(from + index)]),
    ),
  )
}

const tcvn3Table = tableOf(tcvn3)
const visciiTable = tableOf(viscii)

function encodeVni(letter: string): string {
  const lower = letter.toLowerCase()
  const single = vniSingles[1].indexOf(lower)
  const pair = vniPairs.find(([, , letters]) => letters.includes(lower))
  const code = single === -1 ? pair![0] + pair![1][pair![2].indexOf(lower)]! : vniSingles[0][single]!
  return letter === lower ? code : code.toUpperCase()
}

/** Bytes as Python's `cp1258` and Windows have them. */
const tones1258: Readonly<Record<string, string>> = {
  '\u0300': '\xcc',
  '\u0301': '\xec',
  '\u0303': '\xde',
  '\u0309': '\xd2',
  '\u0323': '\xf2',
}
const letters1258: Readonly<Record<string, string>> = {
  Ă: '\xc3',
  Đ: '\xd0',
  Ơ: '\xd5',
  Ư: '\xdd',
  ă: '\xe3',
  đ: '\xf0',
  ơ: '\xf5',
  ư: '\xfd',
}

function encode1258(letter: string): string {
  const parts = letter.normalize('NFD')
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0]
  const base = parts.replace(tone ?? '', '').normalize('NFC')
  return (letters1258[base] ?? base) + (tone === undefined ? '' : tones1258[tone]!)
}

const encoders: Readonly<Record<LegacyEncodingName, (letter: string) => string>> = {
  tcvn3: (letter) => tcvn3Table.get(letter) ?? tcvn3Table.get(letter.toLowerCase())!,
  viscii: (letter) => visciiTable.get(letter)!,
  vni: encodeVni,
  'windows-1258': encode1258,
}
