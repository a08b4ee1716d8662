/** Words around the names of those who chair a meeting. */
import { list } from './list.js'

/** Forms of address before a name; the short one has its capital inside a sentence too. */
export const ADDRESSES = ['đồng chí', 'Đồng chí', 'đ/c', 'Đ/c', 'ông', 'Ông', 'bà', 'Bà'] as const

/** Military ranks, as they stand behind a form of address. */
export const RANKS = ['Đại', 'Thượng', 'Trung', 'Thiếu'].flatMap((grade) =>
  ['tướng', 'tá', 'úy'].map((rank) => `${grade} ${rank}`),
)

/** What one does who leads a meeting. */
export const CHAIRING = ['chủ trì', 'chủ tọa'] as const

/** The same, and what one does who runs it. */
export const LEADING = [...CHAIRING, 'điều hành'] as const

/** What tells of one whom only a post names that they held the meeting. */
export const PRESIDING = [
  ...LEADING,
  ...list(`
    thông báo (?:ý kiến |nội dung )?kết luận(?! của); kết luận; có kết luận; có (?:một số )?ý kiến;
    cho ý kiến; chỉ đạo; phát biểu; thống nhất; yêu cầu
  `),
]

/** What is chaired, as it stands behind the verb. */
export const GATHERINGS = list(`
  họp; hội nghị; hội thảo; làm việc; giải trình; chất vấn; đối thoại; giao ban
`)

/** Places that a post is of. */
export const UNITS = list(`
  xã; phường; thị trấn; huyện; quận; thị xã; đặc khu; thành phố; tỉnh
`)

/** Posts that no name of a body follows. */
export const WHOLE_POSTS = list(`
  [Tt]hứ trưởng; Thủ tướng; Thủ tướng Chính phủ; Thủ tướng Thường trực; Hiệu trưởng; Hiệu phó;
  Tổng [Gg]iám đốc
`)
