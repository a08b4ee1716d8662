/**
 * How words of official texts are spelled, for texts that lost their marks: of two that have the same letters the
 * first is meant. Most are the phrases that rules look for, the rest is frequent beside them.
 */
import {
  COLLECTIVES,
  COMMITTEE_HEADS,
  COUNTED_NOUNS,
  GENERIC_NOUNS,
  ORGANISATION_HEADS,
  PARTY_BODIES,
  SELF_STANDING,
  SHORT_HEADS,
} from './body-heads.js'
import { COMMITTEE_WORK, FIELDED, FIELDS, NAME_IDIOMS, PURPOSES, TAILS, UNIT_NAMES } from './body-names.js'
import { PRESIDING } from './chair-words.js'
import { LIMITED_ACTIONS, WORK_VERBS } from './deadline-triggers.js'
import {
  ASSESSMENT_HEADINGS,
  ASSIGNING_VERBS,
  CIRCUMSTANCES,
  CONNECTORS,
  DECIDING_VERBS,
  DRAFTED,
  INTRODUCTIONS,
  PLAIN_VERBS,
  REPORTING_VERBS,
  SPEAKING_VERBS,
  STATEMENT_OPENERS,
  SUPPORT_LINKS,
  TASK_OPENERS,
  TASK_VERBS,
} from './directive-verbs.js'
import { documentTypes } from './document-types.js'
import { list } from './list.js'
import { MEETING_HEADS, POST_WORDS, VENUES } from './meeting-words.js'
import { stoppedSyllables } from './misread-words.js'
import { OFFICES } from './offices.js'
import { PROVINCES } from './provinces.js'
import { REGIONS } from './regions.js'

/** Phrases with words that mean another by themselves. */
export const FREQUENT_PHRASES = list(`
  một số; hồ sơ; cơ sở; các sở; sở ngành; trụ sở; số lượng; số liệu; chuyển đổi số; dân số; số hóa; sơ kết; sổ tay;
  Ủy ban; Ủy viên; tỉnh ủy; huyện ủy; thành ủy; đảng ủy; cấp ủy; Ủy ban nhân dân; hội đồng nhân dân; cộng hòa; xã hội; độc lập;
  hạnh phúc; việt nam; đảng cộng sản; nơi nhận; kính gửi; như trên; thông báo; kết luận; ý kiến; chủ tịch; phó chủ tịch; bí thư;
  phó bí thư; giám đốc; phó giám đốc; thủ tướng; bộ trưởng; thứ trưởng; chủ nhiệm; chánh văn phòng; thường trực; thường vụ;
  đồng chí; hồ chí minh; thành phố; thị xã; thị trấn; địa bàn; địa phương; nhân dân; đơn vị; cơ quan; tổ chức; thực hiện; về việc;
  cuộc họp; buổi làm việc; hội nghị; phiên họp; chủ trì; phối hợp; trước ngày; chậm nhất; trong tháng; trong năm; hàng tháng;
  quy định; quyết định; nghị quyết; nghị định; chỉ thị; công văn; tờ trình; báo cáo; kế hoạch; chương trình; dự án; đề án; giải pháp;
  tiến độ; hiệu quả; chất lượng; kinh phí; đầu tư; xây dựng; giải phóng mặt bằng; năm học; đến nay; đến hết; đến ngày; từ ngày;
  như sau; sau đây; sau khi; trong đó; đồng thời; tiếp tục; tăng cường; bảo đảm; đảm bảo; thời gian tới; thời gian qua; năm nay;
  bảo vệ; văn hóa; hóa chất; rà soát; lưu trữ; dân dụng; cung cấp; khắc phục; cán bộ; công chức; người dân; bổ sung;
`)

/** Words that are by far the most frequent of their letters. */
export const FREQUENT_WORDS = list(`
  và; của; các; được; để; đến; đã; đang; đó; đây; đồng; điều; đề; độ; đất; đường; đầu; đủ; đúng; đảng; đảm; đoàn; đợt; đội; động; định; đối; đại; đạt; điểm;
  năm; ngày; này; những; nếu; nên; nơi; nội; nước; nay; nghe; nghị; nghiệp; nguồn; người; ngành; nghĩa; nhà; nhận; nhất; nhiệm; nhiều; như; nhưng; nhân; nông; năng;
  cho; có; còn; cùng; cần; cấp; công; chủ; chỉ; chưa; chính; chức; chương; chung; cuối; cục; cứ; cũng; cơ; chế; chi; cả; cao; cải; chậm; cách; chất; chuyển;
  bộ; báo; bảo; bằng; bị; bên; bước; bản; bổ; bí; biện; biết; bệnh; bình; ban; biển; bão; bắc;
  giao; giữa; giải; giám; giờ; gồm; gửi; góp; giá; giảng; giới; gia; giáo; giấy;
  hiện; hành; họp; hội; hợp; học; huyện; hết; hồ; hướng; hạn; hàng; hai; hơn; hoặc; hoàn; hoạch; hải; hạ; hòa; hóa; hậu; hiệu; hỗ; hộ;
  khi; không; khu; khắc; kết; kế; kiến; kiểm; kinh; kịp; khẩn; khó; khối; kỳ; khai; khoa; khả; kỹ;
  là; làm; lại; lý; luật; lên; lần; lập; lệnh; lãnh; lĩnh; lưu; lực; lượng; lớn; liệu; lợi; luận; lộc; lao;
  một; mới; mọi; mỗi; mức; mặt; mạnh; mục; muộn; miền; môi; mưa; mùa; mềm; mũi;
  phải; phòng; phó; phường; phối; phát; pháp; phân; phần; phục; phê; phương; phí; phù; phụ; phép; phố;
  quý; quan; quả; quản; quyền; quyết; quốc; quy; quá; quận; quân;
  rà; ra; rõ; rất; riêng; rừng;
  số; sau; sẽ; sự; sẵn; sớm; sở; sản; sâu; sơ; sinh; sách; sức; sát; sông;
  tỉnh; tại; theo; thì; trong; trên; từ; thành; thị; tháng; thực; trước; trưởng; tổ; tổng; tốt; tác; tế; tài; thể; tự; tư; thông; thống; thuộc; thường; tình; trình;
  triển; trường; tiến; tiếp; tục; tăng; tập; tuần; tới; từng; tỷ; tuyến; toàn; tâm; tin; thủ; thời; thẩm; thiết; thiện; thu; thế; thuốc; tồn; trọng; trị; trạng; tiêu;
  tiền; tối; tiết; trở; trương; thôn; trẻ; tuổi; thuế; thủy; thương; thứ;
  ủy; ứng; ưu; ương; vào; về; với; việc; vụ; văn; vốn; vị; vẫn; vùng; viên; vướng; vật; vi; vĩnh; việt; vấn;
  xã; xây; xử; xem; xét; xuân; xuất; yêu; ý; yếu; y; ở; ông; sáng; chiều; đa; dân; dự; dưới; diễn; diện; dịch; dựng; dụng; dữ; đức; đông;
`)

/** In order: of what has the same letters the first is meant. */
export const markedPhrases = (): string[] => [
  ...FREQUENT_PHRASES,
  ...FREQUENT_WORDS,
  // An office and the field that it is for: "Sở Y tế".
  ...FIELDED.flatMap((head) => FIELDS.map((field) => `${head} ${field}`)),
  ...ORGANISATION_HEADS,
  ...COMMITTEE_HEADS,
  ...PARTY_BODIES,
  ...COLLECTIVES,
  ...SELF_STANDING,
  ...GENERIC_NOUNS,
  ...COUNTED_NOUNS,
  ...OFFICES,
  ...POST_WORDS,
  ...TASK_VERBS,
  ...ASSIGNING_VERBS,
  ...SUPPORT_LINKS,
  ...PRESIDING,
  ...DECIDING_VERBS,
  ...SPEAKING_VERBS,
  ...REPORTING_VERBS,
  ...PLAIN_VERBS,
  ...LIMITED_ACTIONS,
  ...WORK_VERBS,
  ...TASK_OPENERS,
  ...CONNECTORS,
  ...CIRCUMSTANCES,
  ...INTRODUCTIONS,
  ...STATEMENT_OPENERS,
  ...ASSESSMENT_HEADINGS,
  ...MEETING_HEADS,
  ...VENUES,
  ...DRAFTED,
  ...documentTypes.flatMap(({ names }) => names),
  ...NAME_IDIOMS,
  ...UNIT_NAMES,
  ...COMMITTEE_WORK,
  ...PURPOSES,
  ...TAILS,
  ...FIELDS,
  ...PROVINCES,
  ...REGIONS,
  ...SHORT_HEADS,
  ...stoppedSyllables,
]
