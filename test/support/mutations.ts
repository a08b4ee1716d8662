/** Random harm to a text: what copying by hand, cutting and transmission do. */
import fc from 'fast-check'
import { loss, misreadWords, setIn } from './damage.js'

type Mutation = (text: string) => string

const SIGNS = [
  '\u00a0', '\u00ad', '\u200b', '\ufeff', '\f', '\t', '\r', '*', '**', '_', '|', '-', '(', ')', '“', '<b>', '&nbsp;', '\\',
  '\u0301', '\ud83d', '\ufffd', '1. ', 'a) ', 'Nơi nhận:', 'THÔNG BÁO', 'ngày ', '31/02/2024', 'Ð', '\ue000', '€', '中', '😀',
  '\u0007', '\u001e', '\u0013 PAGE \u0014', '\u0015', '：', '’ ', ' ~', '. ', ' ,', ' \u0303',
] // prettier-ignore

const at = (text: string, share: number) => Math.floor(share * text.length)
const lineAt = (lines: string[], share: number) => Math.floor(share * (lines.length - 1))
const byLines =
  (change: (lines: string[]) => string[]): Mutation =>
  (text) =>
    change(text.split('\n')).join('\n')

const share = fc.double({ min: 0, max: 1, noNaN: true })

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  share.map((from) => byLines((lines) => lines.toSpliced(lineAt(lines, from), 1))),
  share.map((from) =>
    byLines((lines) => lines.toSpliced(lineAt(lines, from), 0, lines[lineAt(lines, from)]!)),
  ),
  fc.tuple(share, share).map(([from, to]) =>
    byLines((lines) => {
      const [a, b] = [lineAt(lines, from), lineAt(lines, to)]
      return lines.with(a, lines[b]!).with(b, lines[a]!)
    }),
  ),
  fc
    .tuple(share, fc.constantFrom('', '\n', '2', '- 3 -', 'Trang 2/5', '-----', '\f4'))
    .map(([from, put]) => byLines((lines) => lines.toSpliced(lineAt(lines, from), 0, put))),
  // A sentence or a line cut in the middle, with or without a page number between.
  fc.tuple(share, fc.constantFrom('\n', '\n\n', '\n\n\n', '\n\n2\n\n', '\f', ' ')).map(
    ([from, put]) =>
      (text: string) =>
        text.slice(0, at(text, from)) + put + text.slice(at(text, from)),
  ),
  fc.tuple(share, fc.integer({ min: 1, max: 200 })).map(
    ([from, length]) =>
      (text: string) =>
        text.slice(0, at(text, from)) + text.slice(at(text, from) + length),
  ),
  fc.tuple(share, fc.constantFrom(...SIGNS), fc.integer({ min: 1, max: 4 })).map(
    ([from, sign, times]) =>
      (text: string) =>
        text.slice(0, at(text, from)) + sign.repeat(times) + text.slice(at(text, from)),
  ),
  fc.tuple(share, fc.string({ unit: 'binary', maxLength: 12 })).map(
    ([from, put]) =>
      (text: string) =>
        text.slice(0, at(text, from)) + put + text.slice(at(text, from)),
  ),
  share.map((from) => (text: string) => text.slice(0, at(text, from))),
  share.map((from) => (text: string) => text.slice(at(text, from))),
  fc.constantFrom<Mutation>(
    (text: string) => text.replaceAll('\n', ' '),
    (text: string) => text.replaceAll('\n\n', '\n'),
    (text: string) => text.replaceAll('\n', '\n\n'),
    (text: string) => text.toLocaleUpperCase('vi'),
    (text: string) => text.toLocaleLowerCase('vi'),
    (text: string) => text.replaceAll(' ', ''),
    misreadWords,
    setIn('letters of another font'),
    ...Object.values(loss),
  ),
)

/** One to eight mutations, one after the other. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(mutation, { minLength: 1, maxLength: 8 })
  .map((all) => (text) => all.reduce((changed, mutate) => mutate(changed), text))

/** Pieces that a notice is made of, in no order: what a grammar of lines has to expect. */
export const pieces: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...SIGNS, ' ', '\n', '\n\n', '   ', 'Giao ', 'Sở Y tế', ', ', '; ', ': ', '. ', 'và ', 'phối hợp với ', 'chủ trì ',
        'trước ngày 05/7/2022', 'Quyết định số 12/QĐ-UBND', 'tại cuộc họp ', 'kết luận', 'đồng chí Nguyễn Văn An', 'Số: ',
        '12/TB-UBND', 'Hà Nam, ngày 05 tháng 7 năm 2022', 'KẾT LUẬN', 'TM. ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '- Lưu: VT.',
        'Kính gửi: ', 'V/v ', 'ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'II. ', '3.1. ', '- ', '+ ', '• ', 'Thứ nhất, ',
        'Điều 1. ', '(Đã ký)', 'PHỤ LỤC', 'ĐẢNG CỘNG SẢN VIỆT NAM', '*****', '-------', 'thông báo để các sở biết, thực hiện./.',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 120 },
  )
  .map((all) => all.join('')) // prettier-ignore
