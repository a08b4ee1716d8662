/** `Công ty` **Cổ phần đầu tư hạ tầng** `Châu Giang`: what a company works in, in small letters before its own name. */
import { latin } from '../../latin.js'
import { endOf } from '../../sticky.js'
import { comparable, isCapital, type Line } from '../line.js'

const FORM = '(?:cổ phần|tnhh|trách nhiệm hữu hạn)(?: (?:mtv|một thành viên|1 thành viên|hai thành viên))?'
const WORK =
  'tập đoàn|đầu tư|xây dựng|hạ tầng|phát triển|thương mại|dịch vụ|sản xuất|kinh doanh|khai thác|chế biến|khoáng sản|tư vấn|thiết kế|cơ khí|vận tải|du lịch|xuất nhập khẩu|năng lượng|thủy điện|công nghiệp|nông nghiệp|môi trường|công nghệ|bất động sản|và'
const NAME = new RegExp(comparable(` ${FORM}(?: (?:${WORK}))+(?= )`), 'y')
/** What is built, or the document that is carried out. */
const THING = latin(/ (?:Khu|Cụm|Nhà|Dự|Đường|Quyết|Nghị|Thông|Luật|Kết|Công văn|Kế)(?!\p{L})/uy)

/** Where these words end; `at` where there are none. */
export function companyEnd(line: Line, at: number): number {
  const end = endOf(NAME, line.low, at)
  return end < 0 || !isCapital(line.text, end + 1) || endOf(THING, line.text, end) >= 0 ? at : end
}
