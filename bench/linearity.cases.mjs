/**
 * Worst-case texts. Each unit is repeated up to the size asked for, in one line or a line each, and
 * set where each part of the reader will see it.
 */

/** @type {Record<string, string>} what is repeated, by name */
export const UNITS = {
  digits: '1234567890',
  'letters, no spaces': 'nghiêngngảuyểnchuyển',
  capitals: 'ỦY BAN NHÂN DÂN ',
  'capitals, no spaces': 'ỦYBANNHÂNDÂN',
  spaces: '          ',
  'no-break spaces': '\u00a0 ',
  tabs: '\t',
  pipes: '| ',
  'form feeds': '\f',
  'carriage returns': '\r',
  'line separators': '\u2028',
  'zero-width': '\u200b',
  'soft hyphens': 'a\u00ad',
  'combining marks': 'e\u0302\u0301',
  'stray combining marks': '\u0301',
  asterisks: '*',
  'asterisk pairs': '**a** ',
  'asterisks open': '**a ',
  underscores: '_',
  'underscores open': '_a ',
  dashes: '-',
  'dashes apart': '- ',
  dots: '.',
  'dots and slashes': './',
  colons: ': ',
  'brackets open': '(',
  'brackets closed': ')',
  'brackets of copies': '(để b/c',
  'square brackets': '[',
  'links open': '[a](',
  backticks: '`a',
  'tags open': '<a ',
  tags: '<b>a</b>',
  'comments open': '<!-- ',
  entities: '&nbsp;&amp;',
  'entities open': '&amp',
  ampersands: '&',
  escapes: '\\*\\_',
  backslashes: '\\',
  'quotes open': '“',
  quotes: '"a" ',
  commas: ', ',
  'commas, no spaces': ',',
  semicolons: 'Sở Y tế; ',
  'markers, Arabic': '1. ',
  'markers with text': '1. Giao Sở Y tế: ',
  'markers, compound': '1.1.1.1.',
  'markers, letters': 'a) ',
  'markers, Roman': 'I. ',
  'markers, brackets': '(1) ',
  'markers, ordinal': 'Thứ nhất, ',
  bullets: '• ',
  'plus signs': '+ ',
  items: '- Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện trước ngày 05/7/2022. ',
  'number label': 'Số: ',
  'number label, blank': 'Số:      /TB-UBND ',
  numbers: '12/TB-UBND ',
  'numbers cut': '12/TB-',
  'numbers of a year': 'số 12/2024/QĐ-TTg, ',
  slashes: '1/2/',
  hyphens: 'TB-',
  'day label': 'ngày ',
  dates: 'ngày 05/7/2022, ',
  'dates written': 'ngày 05 tháng 7 năm 2022 ',
  'dates listed': 'ngày 05, 06, 07, 08, ',
  'dates that are none': '31/02/',
  'month label': 'tháng ',
  deadlines: 'trước ngày 05/7/2022 ',
  'deadlines open': 'chậm nhất trong tháng ',
  quarters: 'trong quý III/2021 ',
  orders: 'giao ',
  'orders with bodies': 'giao Sở Y tế, ',
  'orders after a stop': '. Giao Sở Y tế',
  demands: 'yêu cầu ',
  bodies: 'Sở ',
  'bodies listed': 'Sở Y tế, ',
  'bodies joined': 'Sở Y tế và ',
  'bodies of the people': 'UBND các xã, ',
  'bodies under one head': 'các sở, ban, ngành, ',
  'bodies of every rank': 'huyện, xã, ',
  'bodies in open brackets': 'Ban chỉ đạo (',
  'bodies after a colon': 'các Sở: ',
  support: 'phối hợp với ',
  'support with bodies': 'phối hợp với Sở Y tế ',
  'lead and support': 'Sở Y tế chủ trì, phối hợp ',
  'whom to direct': 'chỉ đạo, hướng dẫn ',
  persons: 'đồng chí Nguyễn Văn An, ',
  'persons without a name': 'đồng chí ',
  'persons without a comma': 'Nguyễn Văn ',
  posts: 'Phó Chủ tịch ',
  'posts with bodies': 'Chủ tịch UBND tỉnh, ',
  'on behalf': 'thay mặt ',
  meeting: 'tại cuộc họp ',
  conclusion: 'kết luận ',
  chaired: 'chủ trì ',
  citations: 'Quyết định số 12/QĐ-UBND ngày 05/7/2022 ',
  'citations elided': 'Chỉ thị số 15/CT-TTg, 16/CT-TTg, ',
  'citations open': 'Nghị quyết số ',
  types: 'Quyết định ',
  'recipients label': 'Nơi nhận: ',
  recipients: '- Sở Y tế (để b/c); ',
  archive: '- Lưu: VT. ',
  authority: 'TM. ',
  'authority with bodies': 'KT. CHỦ TỊCH ',
  'signature mark': '(Đã ký) ',
  'addressees label': 'Kính gửi: ',
  motto: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ',
  'Party title': 'ĐẢNG CỘNG SẢN VIỆT NAM ',
  title: 'THÔNG BÁO ',
  'title glued': 'THÔNG BÁO**KẾT LUẬN**',
  matter: 'V/v ',
  appendix: 'PHỤ LỤC ',
  'page numbers': '2 ',
  'page of pages': 'Trang 2/3 ',
  sentences: 'Ngày 05/7/2022, tại cuộc họp, đồng chí Nguyễn Văn An đã kết luận. ',
  'private use': '\ue000',
  emoji: '😀',
  'surrogates alone': '\ud83d',
  'replacement characters': '\ufffd',
  TCVN3: 'TH¤NG B¸O ',
  VNI: 'THOÂNG BAÙO ',
  mojibake: 'ThÃ´ng bÃ¡o ',
  'signs of an old encoding': 'X· µ ',
  'foreign characters': '␃ก犄',
  garbage: '~^&@{}|\\ ',
  'site chrome': 'Trang chủ | Tin tức | ',
}

const HEAD = `ỦY BAN NHÂN DÂN
TỈNH VĨNH HÒA
Số: 12/TB-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Vĩnh Hòa, ngày 06 tháng 7 năm 2022
`
const TITLE = `THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 05/7/2022
`
const OPENING = `
Ngày 05/7/2022, đồng chí Nguyễn Văn An, Chủ tịch UBND tỉnh đã chủ trì cuộc họp và kết luận:
`
const FOOT = `
Nơi nhận:
- Sở Y tế;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn An
`

/** @type {Record<string, (filler: string) => string>} where the filler stands, by name */
export const PLACES = {
  alone: (filler) => filler,
  header: (filler) => `ỦY BAN NHÂN DÂN\n${filler}\n${TITLE}${OPENING}1. Giao Sở Y tế.\n${FOOT}`,
  subject: (filler) => `${HEAD}THÔNG BÁO\n${filler}\n${OPENING}1. Giao Sở Y tế.\n${FOOT}`,
  preamble: (filler) => `${HEAD}${TITLE}\nNgày 05/7/2022, ${filler}\n1. Giao Sở Y tế.\n${FOOT}`,
  item: (filler) => `${HEAD}${TITLE}${OPENING}1. Giao Sở Y tế ${filler}\n${FOOT}`,
  items: (filler) => `${HEAD}${TITLE}${OPENING}1. Giao Sở Y tế:\n${filler}\n${FOOT}`,
  recipients: (filler) => `${HEAD}${TITLE}${OPENING}1. Giao Sở Y tế.\n\nNơi nhận:\n- ${filler}\n`,
  signature: (filler) =>
    `${HEAD}${TITLE}${OPENING}1. Giao Sở Y tế.\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\n${filler}\n`,
}

/** @type {Record<string, (unit: string) => string>} how the units follow each other, by name */
export const JOINS = {
  'one line': (unit) => unit,
  'a line each': (unit) => `${unit}\n`,
  'a paragraph each': (unit) => `${unit}\n\n`,
  'long lines': (unit) => `${unit.repeat(Math.ceil(20_000 / unit.length))}\n`,
}

/** @type {Record<string, (size: number) => string>} texts that no repetition makes, by name */
export const SHAPES = {
  'items numbered on': (size) =>
    PLACES.items(fill(size, (index) => `${index + 1}. Giao Sở Y tế thực hiện trước ngày 05/7/2022.\n`)),
  'numbering in a wheel': (size) =>
    PLACES.items(
      fill(size, (index) => `${['I.', '1.', 'a)', '-', '+'][index % 5]} Giao Sở Y tế thực hiện.\n`),
    ),
  'nesting 10,000 deep': (size) =>
    PLACES.items(
      fill(
        size,
        (index) =>
          `${Array(1 + (index % 10_000))
            .fill(1)
            .slice(0, 400)
            .join('.')}. Nội dung\n`,
      ),
    ),
  'indents 10,000 deep': (size) =>
    PLACES.items(fill(size, (index) => `${' '.repeat(index % 10_000)}- Nội dung\n`)),
  'bullets of ever another kind': (size) =>
    PLACES.items(
      fill(
        size,
        (index) =>
          `${String.fromCharCode(0xe000 + (index % 6000))} Nội dung công việc phải làm trong tháng\n`,
      ),
    ),
  'brackets 10,000 deep': (size) =>
    PLACES.item(fill(size, (index) => (index % 20_000 < 10_000 ? '(a ' : ') '))),
  'emphasis 10,000 deep': (size) =>
    PLACES.item(fill(size, (index) => (index % 20_000 < 10_000 ? '*_a ' : 'a_* '))),
  'tags 10,000 deep': (size) =>
    PLACES.item(fill(size, (index) => (index % 20_000 < 10_000 ? '<b>a' : '</b>'))),
  'citations, each another': (size) =>
    PLACES.item(fill(size, (index) => `Quyết định số ${index + 1}/QĐ-UBND ngày 05/7/2022, `)),
  'citations, an item each': (size) =>
    PLACES.items(fill(size, (index) => `- Theo Quyết định số ${index + 1}/QĐ-UBND ngày 05/7/2022.\n`)),
  'bodies, each another': (size) => PLACES.item(fill(size, (index) => `Ban quản lý ${name(index)}, `)),
  'bodies, an item each': (size) =>
    PLACES.items(fill(size, (index) => `${index + 1}. Giao Ban Quản lý ${name(index)} chủ trì thực hiện.\n`)),
  'bodies by whom, one sentence': (size) =>
    PLACES.items(`- Việc bàn giao${fill(size, (index) => `, do Sở ${name(index)} có mặt`)}`),
  'partners without end': (size) =>
    PLACES.items(
      `- Giao Sở Y tế chủ trì, phối hợp với ${fill(size, (index) => `Sở ${name(index)}, `)}rà soát.`,
    ),
  'deadlines of one task': (size) =>
    PLACES.items(
      `- Giao Sở Y tế rà soát ${fill(size, (index) => `trước ngày ${1 + (index % 28)}/8/2022, `)}báo cáo.`,
    ),
  'captions of an article': (size) =>
    `${REPORT}${fill(size, (index) => `Đồng chí ${name(index)} phát biểu.\n\n`)}`,
  'headings only': (size) => PLACES.items(fill(size, (index) => `Về lĩnh vực ${name(index)}\n\n`)),
  'two columns': (size) =>
    PLACES.recipients(fill(size, (index) => `Sở ${name(index)};          TM. ỦY BAN NHÂN DÂN\n- `)),
  'words without blanks': (size) =>
    PLACES.items(
      fill(size, (index) => `${index + 1}. GiaoBộ Côngthương chủtrì, trước ngày${index % 28} tháng 7.\n`),
    ),
  'numbers without punctuation': (size) =>
    PLACES.items(fill(size, (index) => `${(index % 90) + 1} Giao Sở Y tế rà soát.\n`)),
  'columns by spaces': (size) =>
    PLACES.items(
      `STT      Nội dung            Cơ quan chủ trì\n${fill(size, (index) => `${index + 1}        Lập dự toán         Sở Y tế\n`)}`,
    ),
  'tables by spaces': (size) =>
    PLACES.items(
      fill(
        size,
        () => 'STT      Nội dung            Cơ quan chủ trì\n1        Lập dự toán         Sở Y tế\n\n',
      ),
    ),
  'lists nested by indents': (size) =>
    PLACES.items(fill(size, (index) => `${' '.repeat((index % 3) * 4)}- Rà soát quy hoạch:\n`)),
  'headers one after the other': (size) => fill(size, () => HEAD + TITLE),
  'notices one after the other': (size) =>
    fill(size, () => HEAD + TITLE + OPENING + '1. Giao Sở Y tế.' + FOOT),
  'random letters': (size) => fill(size, (index) => `${name(index * 7919)}${index % 13 === 0 ? '\n' : ' '}`),
}

/** The lead of an article that reports on a notice. */
const REPORT =
  'Ngày 12/9/2022, UBND tỉnh ban hành Thông báo số 12/TB-UBND ngày 12/9/2022 về kết luận tại cuộc họp.\n\n'

/** Text of at least `size` UTF-16 units from the pieces that `piece` makes of 0, 1, 2 … */
function fill(size, piece) {
  const pieces = []
  for (let length = 0, index = 0; length < size; index++) {
    const next = piece(index)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('')
}

function name(index) {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor(rest / 26))
    letters += String.fromCharCode(97 + (rest % 26))
  return `T${letters}`
}

/** Every case by name: `digits, one line, in item`. */
export function* cases() {
  for (const [shape, make] of Object.entries(SHAPES)) yield { name: shape, make }
  for (const [unit, text] of Object.entries(UNITS))
    for (const [join, joined] of Object.entries(JOINS))
      for (const [place, set] of Object.entries(PLACES)) {
        const piece = joined(text)
        yield {
          name: `${unit}, ${join}, ${place}`,
          make: (size) => set(piece.repeat(Math.ceil(size / piece.length))),
        }
      }
}
