/** Words at the end of a line that tell whether it goes on in the next. */
import { list } from './list.js'

/** They want another wherever a line was broken: `… phiên họp lần thứ 14 của` / `Ban Chỉ đạo …`. */
export const LINKS = list('và; của; các; với; cho; tại; bởi; theo; những; trong; thuộc')

/** These too, where lines end in mid-sentence. */
export const OPEN_WORDS = list(`
  Luật; về; do; từ; đến; là; cùng; hoặc; như; số; việc ban hành; Bộ Công; Sở Công; ngành Công
`)

/** Heads of bodies that want a name, and what they end themselves: `Văn phòng` **Sở**. */
export const OPEN_HEADS = list('Bộ; Sở')
export const OWN_OFFICES = list('Văn phòng; Thanh tra; Lãnh đạo; Giám đốc')

/** A colon behind these announces what is concluded: `… Thủ tướng Chính phủ yêu cầu:`. */
export const ANNOUNCING = list('sau; sau đây; dưới đây; yêu cầu; chỉ đạo; kết luận')

/** They want a figure, and nothing ends with them: `… sinh viên khóa` / `42, lập danh sách …`. */
export const WANTING_FIGURES = list(
  'quý; khóa; lần thứ; trước ngày; từ ngày; đến ngày; hết ngày; vào ngày; Nghị quyết số; Quyết định số; khoản; Điều',
)

/** They want a number: `… hoàn thành trước` / `30/11/2021`. */
export const WANTING_NUMBERS = list(`
  trước; ngày; tháng; năm; quý; hết; hơn; gần; khoảng; trên; dưới; quá; đạt; thêm; bằng; còn; tối đa; tối thiểu; ít nhất; nhất là; khóa; Phòng; Tổ; Đội; Khu; Trạm; Quận; Phường;
  khoản; điều; Điều; điểm; mục; số
`)

/** Words that a dash joins; a line broken before it is not followed by a bullet: `các tổ chức chính trị` / `- xã hội`. */
export const DASHED = list(`
  kinh tế - xã hội; chính trị - xã hội; văn hóa - xã hội; xã hội - nghề nghiệp; kinh tế - kỹ thuật; kinh tế - ngân sách;
  kinh tế - tài chính; kinh tế - hạ tầng; quốc phòng - an ninh; an ninh - quốc phòng; tài chính - kế hoạch; kế hoạch - tài chính;
  tài chính - ngân sách; thi đua - khen thưởng; thương mại - dịch vụ; thương mại - du lịch; dịch vụ - du lịch; du lịch - dịch vụ;
  công nghiệp - xây dựng; nông - lâm; dân số - kế hoạch hóa; thể dục - thể thao; văn hóa - thể thao; văn hóa - thông tin;
  tổ chức - hành chính; hành chính - tổng hợp; hành chính - quản trị; lao động - thương binh; tuyên giáo - dân vận
`)
