/** Words of articles that report on a notice. */
import { list } from './list.js'

/** How what stands below a picture begins. */
export const CAPTIONS = list(`
  Đồng chí; Đ/c; Ông; Bà; Quang cảnh; Toàn cảnh; Hình ảnh; Các đại biểu; Ảnh; Trong ảnh; Lãnh đạo; Thủ tướng; Phó Thủ tướng;
  Bộ trưởng; Thứ trưởng; Bí thư; Phó Bí thư; Chủ tịch; Phó Chủ tịch; Giám đốc
`)

/** What one says, and no picture shows. */
export const SPEECH_VERBS = list(`
  yêu cầu; đề nghị; giao; ghi nhận; đánh giá; biểu dương; nhấn mạnh; lưu ý; nêu rõ; chỉ rõ; khẳng định; cho rằng; cho biết;
  thống nhất; đồng ý; nhất trí; hoan nghênh; tán thành; chia sẻ; nhận định
`)

/** How a sentence begins that tells what another document is carried out by. */
export const CARRYING_OUT_OPENERS = ['Thực hiện', 'Căn cứ', 'Triển khai'] as const

/** What is done to such a document. */
export const CARRYING_OUT_VERBS = ['thực hiện', 'triển khai', 'quán triệt', 'cụ thể hóa'] as const
