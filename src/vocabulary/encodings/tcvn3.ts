/**
 * TCVN3 (ABC, the `.VnTime` fonts): byte → letter, as rows of consecutive bytes.
 *
 * The rows hold the TCVN 5712:1993 positions that these fonts use: every lower-case letter and the seven
 * capitals without a tone. Toned capitals have no byte; they were typed as the lower-case byte in a
 * capitals font (`.VnTimeH`), so `THÔNG BÁO` is stored as `TH¤NG B¸O`.
 */
export const tcvn3: readonly (readonly [from: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]
