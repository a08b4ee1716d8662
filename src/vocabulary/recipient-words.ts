/** What recipients get a document for, as a bracket behind them begins. */
import { list } from './list.js'
export const PURPOSES = [
  'để ',
  'báo cáo',
  'thực hiện',
  'phối hợp',
  'chỉ đạo',
  'theo dõi',
  'bố trí',
  'tổng hợp',
  'đăng ',
  'đưa tin',
  'phát sóng',
  'cử ',
  'đôn đốc',
  'giám sát',
  'niêm yết',
  'công khai',
] as const

/** The same in short: `B/c`, `T/h`, `Ph/h`. */
export const SHORT_PURPOSES = ['b\\/?c', 't\\/?h', 'th\\/h', 'p\\/?h', 'ph\\/h', 'c\\/đ', 'k\\/b'] as const

/** First words of a bracket in the list of recipients that tells no purpose: persons, units, parts, copies, ways (`iO`, `email`). */
export const NO_PURPOSE = list(`
  đ\\/c; đc; đồng chí; ông; bà; phòng; ban; bộ phận; tổ(?! chức); bản; cơ quan; đơn vị; gồm; bao gồm; trừ;
  các; và; cũ; mới; nếu; theo(?! dõi); qua; danh sách; có; số; nhóm; khối; tỉnh; huyện; xã; kèm; sau;
  gửi qua; e?-?mail; [ie]-?[A-Z][a-zA-Z]*
`)
