/** What copying, converting and typing do to the text of a notice without taking a word from it. */
import { encode } from '../decode/encode.js'
import type { LegacyEncodingName } from '../../src/vocabulary/encodings/names.js'

export type Damage = (text: string) => string | Uint8Array

const lines = (text: string) => text.split('\n')
/** Between two letters, every `n`th time; never in a character reference. */
const insideWords = (text: string, n: number, put: string) => {
  let count = 0
  return text.replace(/(?<=\p{L})(?<!&\w*)(?=\p{Ll}\p{L})/gu, () => (++count % n === 0 ? put : ''))
}
const REFERENCES: Record<string, string> = {
  à: 'agrave', á: 'aacute', â: 'acirc', ã: 'atilde', è: 'egrave', é: 'eacute', ê: 'ecirc', ì: 'igrave',
  í: 'iacute', ò: 'ograve', ó: 'oacute', ô: 'ocirc', õ: 'otilde', ù: 'ugrave', ú: 'uacute', ý: 'yacute',
} // prettier-ignore

/** Bold set on every `n`th word, never on a marker. */
const emphasise = (text: string, n: number, mark: string) => {
  let count = 0
  return text.replace(/(?<=\p{Ll} )\p{L}{3,}(?= \p{Ll})/gu, (word) =>
    ++count % n === 0 ? mark + word + mark : word,
  )
}

/** The longest paragraph cut behind a word in the middle, with `between` put in. */
const cutLongest = (text: string, between: string) => {
  const all = lines(text)
  const longest = all.reduce((best, line, index) => (line.length > all[best]!.length ? index : best), 0)
  const line = all[longest]!
  const cut = /(?<=\p{Ll}) (?=\p{Ll})/gu
  const places = [...line.matchAll(cut)].map(({ index }) => index)
  const middle = places[places.length >> 1]
  if (middle === undefined || line.length < 120) return text
  all[longest] = line.slice(0, middle) + between + line.slice(middle + 1)
  return all.join('\n')
}

function oldTones(text: string): string {
  return text.replaceAll('òa', 'oà').replaceAll('ủy', 'uỷ').replaceAll('ÒA', 'OÀ').replaceAll('ỦY', 'UỶ')
}

const MISREAD: Record<string, string> = {
  'phối hợp': 'phổi hợp', 'chủ trì': 'chủ tri', 'đồng chí': 'đông chí', 'Ủy ban': 'Uy ban', 'ỦY BAN': 'UY BAN', 'Chủ tịch': 'Chù tịch',
  'Giám đốc': 'Giảm đốc', 'Công an': 'Công ạn', 'THÔNG BÁO': 'THÔNG BẢO', 'Thông báo': 'Thông bảo', 'báo cáo': 'bảo cáo', 'Đề nghị Sở': 'Để nghị Sở', 'với': 'vói',
  'trước': 'trưởc', 'ngày': 'ngảy', 'tháng': 'thảng', 'của': 'cúa', 'hoạch': 'hoach', 'thuộc': 'thuôc',
} // prettier-ignore
const MISREADABLE = new RegExp(`(?<!\\p{L})(?:${Object.keys(MISREAD).join('|')})(?!\\p{L})`, 'gu')

export function misreadWords(text: string): string {
  return text.replace(MISREADABLE, (words) => MISREAD[words]!)
}

const FONTS: Record<string, Record<string, string>> = {
  'letters of another font': { oà: 'ồ', oá: 'ố', uyê: 'u', uâ: '', ò: 'ị', Ò: 'Ị', ô: 'ơ', Ô: 'Ơ' },
  'letters of a third font': { ò: 'ị', Ò: 'Ị', ó: 'ĩ', Ó: 'Ĩ', ô: 'ơ', Ô: 'Ơ' },
}
/** The text as a PDF file gives it whose font has other letters in the places of some. */
export function setIn(font: string): (text: string) => string {
  const letters = FONTS[font]!
  // Of the rhymes with these letters it is those without a tone that are lost.
  const some = new RegExp(
    Object.keys(letters).join('|').replace('uyê', 'uyê(?=n)').replace('uâ', '(?<=[qx])uâ(?=n)'),
    'gu',
  )
  return (text) => text.replace(some, (own) => letters[own]!)
}

/** The text as a PDF file gives it that takes letters with two marks from another font. */
const SPLITS: Record<string, RegExp> = {
  'blanks before letters of another font': /(?<=\p{L})(?<!&\w*)(?=[\u1ea0-\u1ef9])/gu,
  'blanks around letters of another font': /(?<=\p{L})(?<!&\w*)(?=[\u1ea0-\u1ef9])(?<![\u1ea0-\u1ef9])|(?<=[\u1ea0-\u1ef9])(?=\p{L})(?![\u1ea0-\u1ef9])/gu,
} // prettier-ignore

/** Damage that leaves every field as it was. */
export const textDamage: Record<string, Damage> = {
  'CR LF': (text) => text.replaceAll('\n', '\r\n'),
  'CR': (text) => text.replaceAll('\n', '\r'),
  'no-break spaces': (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0'),
  'thin and em spaces': (text) => {
    let count = 0
    return text.replace(/(?<=\S) (?=\S)/g, (space) => ['\u2009', '\u2003', '\u202f', space][count++ % 4]!)
  },
  'spaces doubled': (text) => text.replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, '  '),
  'spaces at line ends': (text) => text.replace(/(?<=\S)$/gm, '  '),
  'soft hyphens': (text) => insideWords(text, 3, '\u00ad'),
  'zero-width spaces': (text) => insideWords(text, 3, '\u200b'),
  'byte order marks inside': (text) => insideWords(text, 40, '\ufeff'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'Ð for Đ': (text) => text.replaceAll('Đ', 'Ð'),
  'named character references': (text) => text.replace(/[àáâãèéêìíòóôõùúý]/g, (letter) => `&${REFERENCES[letter]};`),
  'numeric character references': (text) => text.replace(/[ạảấầẩẫậ]/g, (letter) => `&#${letter.codePointAt(0)};`),
  'no-break space references': (text) => text.replace(/(?<=\p{Ll}) (?=\p{Lu})/gu, '&nbsp;'),
  'tags of phrases': (text) => emphasise(text, 5, '').replace(/(?<=\p{Ll} )(\p{L}{3,})(?= \p{Ll})/gu, '<b>$1</b>'),
  'tags of paragraphs': (text) => text.replace(/^(?=\S)/gm, '<p>').replace(/(?<=\S)$/gm, '</p>'),
  'bold words': (text) => emphasise(text, 5, '**'),
  'italic words': (text) => emphasise(text, 5, '*'),
  'underlined words': (text) => emphasise(text, 5, '_'),
  'escaped markers': (text) => text.replace(/^(\d+)\. /gm, '$1\\. '),
  'blank lines doubled': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
  'blank lines with spaces': (text) => text.replaceAll('\n\n', '\n \t\n'),
  'page break of blank lines': (text) => cutLongest(text, '\n\n\n'),
  'page number inside a sentence': (text) => cutLongest(text, '\n\n2\n\n'),
  'page number in dashes inside a sentence': (text) => cutLongest(text, '\n\n- 2 -\n\n'),
  'form feed inside a sentence': (text) => cutLongest(text, '\n\f'),
  'form feed and page number inside a sentence': (text) => cutLongest(text, '\n\f2\n'),
  'Word hyphens and places to break a word': (text) => insideWords(text, 3, '\u001f').replaceAll('-', '\u001e'),
  'Word fields': (text) => text.replace(/\d{1,3}\/\p{Lu}\S+/gu, '\u0013 REF số \\h \u0014$&\u0015'),
  'Word cell ends': (text) => text.replace(/(?<=\S)\n/g, '\u0007\n').replaceAll('\n\n', '\n\u0007\n'),
  'pictures and zero bytes': (text) => text.replace(/(?<=\p{Ll})\n(?=\S)/gu, '\ufffc\n') + '\0\0',
  'wide signs': (text) => text.replace(/(?<!&#?\w*)[:;,()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'blanks before commas and stops': (text) => text.replace(/(?<!&#?\w*)(?<=[\p{L})])(?=[,;:.](?: |$))/gmu, ' '),
  'blanks before accents': (text) => text.normalize('NFD').replace(/(?<=\p{L}\p{M}?)(?=[\u0301\u0300\u0309\u0303\u0323])/gu, ' '),
  // What a crawler has for cells comes from no scan.
  'specks at line ends': (text) =>
    text.includes('\n|\n') ? text : text.replace(/(?<=\p{L})$/gmu, ' ~').replace(/(?<=[;.])$/gm, ' ’'),
  'specks before markers': (text) => text.replace(/^(?=(?:\d{1,2}\.|[-+]) )/gm, '’ '),
  'old tone places': oldTones,
  'misread words': misreadWords,
  ...Object.fromEntries(Object.keys(FONTS).map((font) => [font, setIn(font)])),
  ...Object.fromEntries(Object.entries(SPLITS).map(([name, places]) => [name, (text: string) => text.replace(places, ' ')])),
} // prettier-ignore

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Damage that nobody can undo. */
export const loss: Record<string, (text: string) => string> = {
  'letters become question marks': (text) => text.replace(/[\u1ea0-\u1ef9]/g, '?'),
  'tones are lost': (text) => text.normalize('NFD').replace(TONES, '').normalize('NFC'),
  'all marks are lost': (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
} // prettier-ignore

const latin = (text: string) => Buffer.from(text, 'latin1')
const LEGACY: LegacyEncodingName[] = ['tcvn3', 'vni', 'viscii', 'windows-1258']
/** Characters that no table of eight bits has, in their nearest printed form. */
const plainTyped = (text: string) =>
  text
    .replace(/[–—]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('…', '...')
    .replaceAll('\u00a0', ' ')

/** The texts that eight bits hold at all, and that are not damaged otherwise. */
export const isTypeable = (text: string) =>
  !/&#?\w+;/.test(text) &&
  !/[^\n\r\t -~àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu.test(plainTyped(text))

/** The bytes of the text, and the text that holds them as code points. */
export const encodings: Record<string, Damage> = {
  'UTF-8 with a byte order mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16 LE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 BE': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-16 LE, no mark': (text) => Buffer.from(text, 'utf16le'),
  ...Object.fromEntries(
    LEGACY.flatMap((name): [string, Damage][] => [
      [`${name}, bytes`, (text) => latin(encode(plainTyped(text), name))],
      [`${name} as Unicode`, (text) => encode(plainTyped(text), name)],
    ]),
  ),
}

/** Puts JSON of both readings as the damage itself leaves it: what it does to letters and signs is no difference. */
export function said(name: string): (json: string) => string {
  if (name === 'Ð for Đ') return (json) => json.replaceAll('Ð', 'Đ')
  if (name === 'old tone places') return oldTones
  if (name === 'misread words') return misreadWords
  if (name in FONTS) return setIn(name)
  if (name in SPLITS) return (json) => json.replaceAll(' ', '')
  if (name.startsWith('blanks before commas')) return (json) => json.replace(/ (?=[,;:.])/g, '')
  if (LEGACY.some((encoding) => name.startsWith(encoding)))
    return (json) => oldTones(plainTyped(json.replace(/[“”]/g, '\\"')).toLowerCase())
  return (json) => json
}
