/** Words that set a deadline, and words that tell a deadline from a mere time. */
import { list } from './list.js'

/** Verbs of an end: only after one of them does a whole year set a deadline. */
export const COMPLETION_VERBS = list(`
  hoàn thành; hoàn tất; hoàn thiện; xong; dứt điểm; kết thúc; bàn giao; giải ngân hết; ban hành;
  phê duyệt; khởi công; thông xe; khánh thành; đưa vào; phấn đấu
`)

/** Verbs of a duty: "trong tháng 9/2021" after one of them is a deadline, in "tình hình trong tháng 9/2021" it is none. */
export const DUTY_VERBS = [
  ...COMPLETION_VERBS,
  ...list(`
    thanh toán; giải ngân; báo cáo; báo về; trình; gửi; nộp; đề xuất; tham mưu; tổng hợp; cung cấp;
    thông báo; công bố; thẩm định; thông qua; quyết định; cấp; phân bổ; bố trí; ký kết; triển khai;
    thực hiện; tổ chức; xử lý; giải quyết; khắc phục; rà soát; kiểm tra; giám sát; xây dựng; lập; phải; yêu cầu; giao;
    đề nghị
  `),
]

/** What is over, or holds of others, sets no deadline: "các dự án đã khởi công trước ngày …". */
export const SETTLED_WORDS = list(`
  đã; vừa; phát sinh; có hiệu lực; hiệu lực; tồn tại; hình thành; so với;
  (?<!học |vệ |tuyển |dân |an |hy )sinh(?! viên| hoạt| thái| kế| học);
  tính(?= (?:đến|từ|tới|riêng|chung|cả|hết|trong|trước)(?![a-zà-ỹ])| ?$)
`)

/** "nhiệm vụ trọng tâm trong năm 2026" is the task of a time, which does not end with it. */
export const PRIORITY_WORDS = list('trọng tâm; hàng đầu; chủ yếu; cấp bách; quan trọng; đột phá')

/** What a period is spoken of in: "tình hình dịch bệnh trong tháng 9/2021". */
export const TOPIC_WORDS = list(`
  tình hình; thực trạng; diễn biến; kết quả(?! về | cho | với ); số liệu;
  (?<!òng |tổ |oàn |ban |nhóm )công tác; hoạt động; nhiệm vụ; chỉ tiêu
`)

/** Further verbs of work that lasts some days: "sơ tuyển từ ngày 25/8 đến ngày 29/8". */
export const WORK_VERBS = list(`
  sơ tuyển; tuyển quân; khám; tập huấn; bồi dưỡng; diễn tập; huấn luyện; tiêm; phun; khảo sát; kiểm kê;
  cao điểm; lấy ý kiến; niêm yết; vận động; tuyên truyền; ra quân; trực; tiếp xúc
`)

/** What takes place on certain days, whatever is done for it: "tổ chức kỳ họp dự kiến từ ngày 07 đến ngày 09/12". */
export const EVENT_WORDS = list(`
  dự kiến; thời gian; diễn ra; giai đoạn; kỳ họp; lễ; nghỉ; thời tiết; mưa; áp dụng; tiếp nhận;
  nhận hồ sơ; hồ sơ; trường hợp; văn bản
`)

/** Who is told to do something answers for it also where the sentence tells of the past. */
export const DIRECTIVE_WORDS: readonly string[] = ['giao', 'yêu cầu', 'đề nghị', 'phải', 'chỉ đạo']

/** What a day or a period begins with that no digit begins: "tháng 9", "cuối năm", "chín tháng đầu năm". */
export const PERIOD_WORDS = list(`
  ngày; năm; tháng; thứ; tuần; tối; chủ; của; cùng; cuối; chiều; chín; quý; đầu; giữa; hôm; hằng; hàng; mỗi;
  sáng; sáu; buổi; lúc; các; ba; hai
`)

/** Times of the year without a calendar date: "hoàn thành trước Tết Nguyên đán". */
export const SEASONS = list(`
  Tết Nguyên đán; Tết Dương lịch; Tết Âm lịch; Tết cổ truyền; Tết Trung thu; Tết; mùa mưa bão; mùa mưa lũ; mùa mưa; mùa bão; mùa khô; năm học mới
`)

/** A year of the lunar calendar is named by one of each: "Tết Nguyên đán Nhâm Dần". */
export const STEMS = list('giáp; ất; bính; đinh; mậu; kỷ; kỉ; canh; tân; nhâm; quý')
export const BRANCHES = list('tý; tí; sửu; dần; mão; thìn; tỵ; tị; ngọ; mùi; thân; dậu; tuất; hợi')

/** Between a word such as "thời hạn" and its date. */
export const LIMITED_ACTIONS = list(`
  hoàn thành; thực hiện; báo cáo; gửi; nộp; trình; xong; đăng ký; góp ý; giải quyết; xử lý; hoàn tất; triển khai;
  trả lời; khắc phục; ban hành; bàn giao; tổng hợp; cuối cùng; kết quả; hồ sơ; văn bản
`)
