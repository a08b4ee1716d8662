/** Verbs that begin a conclusion with a capital, and no name: a heading before them has ended. */
import { list } from './list.js'

export const SENTENCE_VERBS = list(
  'Giao; Đề nghị; Yêu cầu; Thống nhất; Cơ bản thống nhất; Đồng ý; Ghi nhận; Biểu dương; Đánh giá cao; Tiếp tục; Tập trung; Khẩn trương; Lựa chọn',
)
