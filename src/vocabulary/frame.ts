/** Fixed words of the frame of an official document, in bare letters (no tones, lower case) unless said otherwise. */
import { list } from './list.js'

/** Quốc hiệu, Tiêu ngữ and the Party title. */
export const MOTTOES = [
  'cong hoa xa hoi chu nghia viet nam',
  'doc lap - tu do - hanh phuc',
  'dang cong san viet nam',
] as const

/** Types, in bare letters, that name who decides between the subject and the grounds. */
export const RESOLVING_TYPES = ['quyet dinh', 'nghi quyet', 'nghi dinh', 'lenh'] as const

/** Marks of secrecy, urgency and state that stand in a head, and its heading in English, in bare letters. */
export const HEAD_MARKS = list(`
  mat; toi mat; tuyet mat; khan; thuong khan; hoa toc; hoa toc hen gio; du thao; ban du thao; ban sao; sao y;
  sao y ban chinh; luu hanh noi bo; socialist republic of vietnam; socialist republic of viet nam
`)

/** How an opening paragraph begins; no subject line begins so. */
export const OPENING_WORDS = list(`
  can cu; hom nay; nham; nhan dip; qua theo doi; sau khi; theo de nghi; theo chuong trinh; thuc hien;
  trong ngay; trong cac ngay; trong hai ngay; trong ba ngay; trong thoi gian qua; tu ngay; vao hoi; vao luc;
  vua qua; xet; kinh gui; kinh goi
`)

/** The same that more than words tell, as patterns. */
export const OPENING_FORMS = [
  "\\d{1,2}\\s?(?:gio|h|g)(?:\\s?\\d{2})?(?:\\s?(?:phut|'))?,? (?:(?:sang|chieu),? )?ngay",
  'chieu(?! sang)',
  'hoi \\d',
  'ngay(?=\\s?[\\d.…]|\\s*$)',
  'sang(?! (?:tao|kien))',
  'thuong truc .{2,60} (?:da )?(?:to chuc|(?<!(?:cuoc|phien|buoi) )hop)',
  'toi(?! (?:pham|uu|da|thieu|cao))',
  'trong \\d+ ngay',
  '(?:thoi gian(?! ky)|dia diem|chu tri|chu toa|thanh phan)[^,.;:]{0,30}:',
] as const

/** What is printed above the articles of a decision, on a line of its own; the last two only before a colon. */
export const ENACTING_WORDS = ['quyết định', 'quyết nghị', 'nghị định', 'chỉ thị'] as const
export const ENACTING_ALONE = ENACTING_WORDS.slice(0, 2)

/** How a letter begins that tells what it answers or goes by, in bare letters; no name of a body does. */
export const ANSWERING_WORDS = list(`
  tra loi; phuc dap; tiep theo; theo; qua; lien quan; ve viec; trong (?:qua trinh|thoi gian|nhung); thoi gian;
  hien nay; thi hanh; nhan duoc
`)

/** Labels of where to find an addressee, in bare letters. */
export const CONTACT_LABELS = list('dia chi; ma so thue; mst; so dien thoai; dien thoai; email')

/** Words that stand for a field and are no value themselves, as printed and as scans have them; not in bare letters. */
export const FIELD_WORDS = [
  'số',
  'sô',
  'só',
  'so',
  's0',
  'ngày',
  'tháng',
  'năm',
  'v\\/v',
  'về',
  'kính g[ửở]i',
  'kính trình',
  't[/.]?m',
  'k[/.]?t',
  't[/.]?l',
  't[/.]?u[/.]?q',
  't[/.]u',
  'và',
  '[oqs]',
] as const

/** The same, of more than one word. */
export const FIELD_PHRASES = list(`
  về việc; ve viec; về viec; ve việc; thay mặt; ký thay; thừa lệnh; thừa ủy quyền; thừa uỷ quyền
`)
