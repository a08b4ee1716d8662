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

/** They want a number: `… hoàn thành trước` / `30/11/2021`. */
export const WANTING_NUMBERS = list(`
  trước; ngày; tháng; năm; quý; hết; hơn; gần; khoảng; trên; dưới; khoản; điều; Điều; điểm; mục; số
`)
