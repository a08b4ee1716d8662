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

/** Behind these stands who is told to do something: `- Giao` / `Cục Hải quan …`, `Yêu cầu Chủ tịch` / `UBND tỉnh …`. */
export const WANTING_BODIES = list(`
  Về; Để; Kiến nghị; giao; Giao; yêu cầu; Yêu cầu; đề nghị; Đề nghị; tham mưu; Tham mưu; phối hợp; Phối hợp; Thông qua; Chủ tịch; Bộ trưởng;
  Thứ trưởng; Giám đốc; Tổng Giám đốc; Thủ trưởng; Thủ tướng; Cục trưởng; Vụ trưởng; Thống đốc; Hiệu trưởng
`)

/** No body has so short a name. */
export const WANTING_NAMES = list(`
  Phó; Việt; Ban; Cục; Vụ; Viện; Đài; Hội; Đoàn; Tổng cục; Chi cục; Ủy ban; Uỷ ban; Hội đồng; Cơ quan; Trung tâm; Tập đoàn; Tổng công ty;
  Văn phòng; Bộ đội; Công ty; Ngân hàng; Bảo hiểm; Hiệp hội; Liên danh; Học viện; Bệnh viện; Bộ Tư lệnh; Ban Quản lý; Ban QLDA; Ban Chỉ đạo
`)

/** Laws begin no paragraph: `2. Về dự án` / `Luật Giám định tư pháp`. */
export const LAWS = list('Luật; Bộ luật; Pháp lệnh; Nghị định; Thông tư')

/** A colon behind these announces what is concluded: `… Thủ tướng Chính phủ yêu cầu:`. */
export const ANNOUNCING = list('sau; sau đây; dưới đây; yêu cầu; chỉ đạo; kết luận')

/** They want a figure, and nothing ends with them: `… sinh viên khóa` / `42, lập danh sách …`. */
export const WANTING_FIGURES = list(
  'quý; khóa; lần thứ; trước ngày; từ ngày; đến ngày; hết ngày; vào ngày; Nghị quyết số; Quyết định số; khoản; Điều',
)

/** They want a number: `… hoàn thành trước` / `30/11/2021`. */
export const WANTING_NUMBERS = list(`
  trước; sau; ngày; tháng; năm; quý; hết; hơn; gần; khoảng; trên; dưới; quá; đạt; thêm; bằng; còn; tối đa; tối thiểu; ít nhất; nhất là; khóa; Phòng; Tổ; Đội; Khu; Trạm; Quận; Phường;
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
