/** Words that the pieces of a syllable may be taken for, see `splitBlanks`. */
import { list } from './list.js'

/** Words of letters with two marks alone or in front, which may follow a unit or a lone letter: `5 m ở độ cao`. */
export const wordsBySplitLetters: ReadonlySet<string> = new Set(
  list('ở; ấp; ảnh; ổn; ủy; ứng; ấy; ổ; ẩm; ưu; ước; ăn; ơn'),
)

/** Words that a lone letter may follow: `nhóm B ở xã`. */
export const wordsBeforeLetters: ReadonlySet<string> = new Set(
  list('nhóm; khối; lớp; loại; hạng; mẫu; cụm; tổ; lô; khu; án'),
)
