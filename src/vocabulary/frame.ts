/** Fixed words of the frame of an official document, in bare letters (no tones, lower case). */

/** Quốc hiệu, Tiêu ngữ and the Party title. */
export const MOTTOES = [
  'cong hoa xa hoi chu nghia viet nam',
  'doc lap - tu do - hanh phuc',
  'dang cong san viet nam',
] as const

/** Types, in bare letters, that name who decides between the subject and the grounds. */
export const RESOLVING_TYPES = ['quyet dinh', 'nghi quyet', 'nghi dinh', 'lenh'] as const

/** Marks of secrecy, urgency and state that stand in a head, in bare letters. */
export const HEAD_MARKS = [
  'mat',
  'toi mat',
  'tuyet mat',
  'khan',
  'thuong khan',
  'hoa toc',
  'hoa toc hen gio',
  'du thao',
  'ban du thao',
  'ban sao',
  'sao y',
  'sao y ban chinh',
  'luu hanh noi bo',
] as const

/** How an opening paragraph begins; no subject line begins so. */
export const OPENING_WORDS = [
  '\\d{1,2} ?(?:gio|h|g)(?: ?\\d{2})?(?: ?phut)?,? (?:(?:sang|chieu),? )?ngay',
  'can cu',
  'chieu(?! sang)',
  'hom nay',
  'hoi \\d',
  'ngay(?=\\s?[\\d.…]|\\s*$)',
  'nham',
  'nhan dip',
  'qua theo doi',
  'sang(?! (?:tao|kien))',
  'sau khi',
  'theo de nghi',
  'theo chuong trinh',
  'thuc hien',
  'thuong truc .{2,60} (?:da )?(?:to chuc|hop)',
  'toi(?! (?:pham|uu|da|thieu|cao))',
  'trong (?:cac )?ngay',
  'trong \\d+ ngay',
  'trong hai ngay',
  'trong thoi gian qua',
  'trong ba ngay',
  'tu ngay',
  'vao hoi',
  'vao luc',
  'vua qua',
  'xet',
  'de ',
  'kinh gui',
  'kinh goi',
] as const
