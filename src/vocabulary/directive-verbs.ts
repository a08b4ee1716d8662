/** Words with which an instruction gives work, and with which a task begins. Lower case; entries stand between semicolons. */
import { list } from './list.js'

/** Verbs whose object is given the work. */
export const ASSIGNING_VERBS = list(`
  giao; giao cho; giao nhiệm vụ cho; giao nhiệm vụ; giao trách nhiệm cho; giao trách nhiệm;
  giao đồng thời cho; giao trực tiếp cho; giao thêm; giao thêm nhiệm vụ cho; giao nhiệm vụ cụ thể cho;
  giao việc cho; cần giao; phân công nhiệm vụ cụ thể cho; yêu cầu; yêu cầu đối với; đề nghị; kính đề nghị;
  trân trọng đề nghị; phân công; phân công cho; phân công nhiệm vụ cho;
  ủy quyền; ủy quyền cho; ủy nhiệm; ủy nhiệm cho; thống nhất giao; thống nhất giao cho; đồng ý giao; đồng ý giao cho; nhất trí giao;
  quyết định giao; tiếp tục giao; tiếp tục yêu cầu; tiếp tục đề nghị; chấp thuận giao; cho phép giao;
  thống nhất phân công; thống nhất đề nghị; thống nhất yêu cầu; đồng ý phân công;
  thống nhất chủ trương giao; nhất trí chủ trương giao; nhất trí về chủ trương giao; đồng ý chủ trương giao; đồng ý về chủ trương giao;
  thống nhất về chủ trương giao; thống nhất việc giao; đồng ý việc giao; trước mắt giao; trước mắt giao cho;
  tạm giao; tạm giao cho; tạm thời giao; tạm thời giao cho; nhất trí đề nghị; cơ bản thống nhất giao;
  yêu cầu và giao; đề nghị và giao; giao và yêu cầu; lưu ý; đề nghị, yêu cầu; yêu cầu, đề nghị
`)

/** Of these, those which a tasked body may also do to others: only at the head of a sentence do they give work. */
export const ASKING_VERBS = list('yêu cầu; đề nghị; kính đề nghị; lưu ý; phân công')

/** Verbs without which nothing is expressly given. */
export const EXPRESS_VERBS = list('giao; yêu cầu; đề nghị; phân công; ủy quyền; ủy nhiệm; lưu ý')

/** What a body is told not to do, behind `không`: `không` **để** `xảy ra …`. */
export const FORBIDDEN = list(`
  được; để; chờ; chủ quan; tổ chức; ban hành; sử dụng; bố trí; thực hiện; giải quyết; tự; ký; cho; phát sinh; cắt; đi;
  đùn đẩy; né tránh; nghiệm thu; phê duyệt; cấp phép; mua sắm; lạm thu; thu tiền; dạy; đổ
`)

/** What is given out, and is no work: `giao` **dự toán** `chi tiết`. */
export const ALLOTTED = list(`
  dự toán; chỉ tiêu; đất; khu vực biển; rừng; vốn; kế hoạch; mặt bằng; biên chế; quân; tài sản; hồ sơ
`)

/** What a body says in a letter of its own. */
export const OPINIONS = list(`
  xem xét; thẩm định; thẩm tra; đề xuất; đề nghị; kiến nghị; báo cáo; trình; trình bày; có ý kiến; tham mưu; trả lời;
  giải trình; thống nhất; nêu; rà soát; tổng hợp
`)

/** Verbs with which a document is issued: **ban hành** `Kế hoạch số 45/KH-UBND`. */
export const ISSUING_VERBS = list('có; ban hành; ký; ký ban hành')

/** What is drafted, and no field of work: `xây dựng` **kế hoạch**. */
export const DRAFTED = list(`
  kế hoạch; phương án; đề án; dự thảo; chương trình; nghị quyết; quy chế; quy trình; quy định; kịch bản;
  lộ trình; cơ chế; chính sách; danh mục; tờ trình; hồ sơ; văn bản; dự toán; tiêu chí; bộ tiêu chí; bộ chỉ số;
  hệ thống; cơ sở dữ liệu; chuyên đề; đề cương; mô hình; thuyết minh; nội dung
`)

/** What was issued by who proposes, and gives no work. */
export const PROPOSALS = list('tờ trình; báo cáo; đề nghị; đề xuất')

/** What is decided on a matter: **đồng ý** `cho gia hạn`. */
export const DECISIONS = list('nhất trí; đồng ý; tán thành; thống nhất; chấp thuận; cơ bản')

/** Verbs with which a body asks for a decision. */
export const REQUESTS = list('đề nghị; kiến nghị; đề xuất; xin')

/** What citizens turn to an authority with. */
export const PETITIONS = list('kiến nghị; phản ánh; khiếu nại; tố cáo')

/** How a notice speaks of citizens. */
export const CITIZENS = list('công dân; người dân; cử tri')

/** Those who turn to an authority with what they want: what they ask for is no work of theirs. */
export const PETITIONERS = [
  ...CITIZENS,
  ...list(`
    doanh nghiệp; nhà đầu tư; chủ đầu tư; công ty; hợp tác xã; hộ kinh doanh; nhà thầu; hộ dân; hộ gia đình;
    nhân dân; ông; bà; hộ ông; hộ bà
  `),
]

/** Who is told to write of something. */
export const PRESS = list(`
  báo; đài; tạp chí; cơ quan báo chí; cơ quan thông tin; cổng thông tin; trung tâm; phóng viên; ban tuyên giáo
`)

/** What tells that a sentence speaks of the meeting itself: `Tại cuộc` **họp**`, Chủ tịch đã giao …`. */
export const MEETING_CUES = list(`
  họp; hội nghị; làm việc; sau khi; qua nghe; thảo luận; kết luận; kết thúc; trên cơ sở
`)

/** Verbs behind which others are named, who may have the comma that follows: `hướng dẫn các xã, UBND phường …`. */
export const GUIDING_VERBS = list('hướng dẫn; đôn đốc; nhắc nhở; vận động; mời')
/** Who are told what to do and are no body. */
export const PEOPLE = list(
  'nhân dân; nông dân; người dân; bà con; hộ dân; các hộ; các hộ dân; ngư dân; học sinh; thí sinh',
)
export const TOWARDS = list(`
  chỉ đạo; yêu cầu; đề nghị; phối hợp; báo cáo; gửi; cùng; giúp; với; của; gồm; cho; cả
`)

/** Behind `giao` these make other words of it: `giao` **thông**. */
export const GIVING_COMPOUNDS = list('thông; lưu; dịch; nhận; tiếp; ban; ước')

/** Before `giao` these make other words of it, or name who gives: `bàn` **giao**, `đã` **giao**, `Chính phủ` **giao**. */
export const BEFORE_GIVING = list(`
  bàn; chuyển; được; đã; sẽ; khi; để; theo; cho; không; khoán; việc; phủ; tỉnh; trưởng; tướng; thư; tịch; đốc; ủy; bộ; nước;
  viện; ban; hội; xã; phường; huyện
`)

/** What those begin with who speak for a meeting (`Hội nghị thống nhất giao …`), or speak as an article tells (`Đồng chí cũng yêu cầu …`, `…, ông giao …`). */
export const SPEAKERS = list('hội nghị; cuộc họp; phiên họp; tập thể; thay mặt; chủ tọa; đồng chí; ông; bà')

/** What a label begins with, behind whose colon bodies stand (`Cơ quan chủ trì: Sở Y tế`). */
export const LABELS = list(
  'cơ quan; đơn vị; bộ phận; người; chủ trì; phân công; phụ trách; thực hiện; trách nhiệm; trách nhiệm của; nhiệm vụ của; nhiệm vụ cụ thể của',
)

/** What a day begins with that a clause opens with (`Chậm nhất ngày 20/12 Sở Y tế phải …`). */
export const TIME_OPENERS = list('chậm nhất; muộn nhất; trước; ngay trong; trong; đến')

/** What is done by whom is named before them (`Việc … do Sở Y tế` **chủ trì**). */
export const PASSIVE_VERBS = list(`
  chủ trì; chịu trách nhiệm; đảm nhận; đảm nhiệm; đảm trách; làm đầu mối; là đầu mối;
  phụ trách; tham mưu; tổng hợp; theo dõi
`)

/** Verbs with which a notice turns to those above: only at the head of a sentence do they name who is asked. */
export const PETITIONING_VERBS = list(`
  mời; kính mời; trân trọng mời; đề nghị mời; kiến nghị; kiến nghị với; kiến nghị đến; tiếp tục kiến nghị;
  tiếp tục kiến nghị với; thống nhất kiến nghị; trân trọng kiến nghị; kiến nghị, đề xuất; kiến nghị, đề nghị
`)

/** What a speaker does before the assigning verb (`Chủ tịch UBND tỉnh thống nhất kết luận và giao …`). */
export const SPEAKING_VERBS = list(`
  thống nhất; kết luận; kết luận và; kết luận,; chỉ đạo và; báo cáo và; cũng; đã; tiếp tục; nhất trí; đồng ý;
  thống nhất và; đồng ý và; kết luận, chỉ đạo và; nhấn mạnh và; quyết định; xin; trân trọng; đồng thời;
  một lần nữa; ghi nhận và; phê bình và; nghiêm khắc phê bình và; nhắc nhở và
`)

/** Directing others: gives work only where no body is spoken of as the one who directs. */
export const DIRECTING_VERBS = list('chỉ đạo')

/** Words before the predicate, and modal verbs: what follows a body and opens a task. */
export const TASK_OPENERS = list(`
  theo chức năng; theo thẩm quyền; theo nhiệm vụ; theo lĩnh vực; theo phạm vi; theo phân công;
  theo trách nhiệm; theo sự phân công; căn cứ; trên cơ sở; trên tinh thần; trong phạm vi; với vai trò; với tư cách;
  với chức năng; tùy theo; tùy tình hình;
  phải; cần; cần phải; nên; có trách nhiệm; chịu trách nhiệm; chủ động; tích cực; khẩn trương; tiếp tục; sớm;
  nghiêm túc; thường xuyên; tập trung; kịp thời; nhanh chóng; quyết liệt; trực tiếp; tự; lưu ý; chú trọng;
  quan tâm; ưu tiên; kiên quyết; đồng thời; hằng; hàng; định kỳ; ngay; tuyệt đối; không được; không để;
  đặc biệt; luôn; bám sát; nêu cao; đề cao; gương mẫu;
  chung tay; linh hoạt; thật sự; thực sự; nỗ lực; phấn đấu; hết sức; tăng; vào cuộc; khẩn cấp; lập tức; cử;
  dự; họp; phối hợp; phối, kết hợp; thận trọng; mạnh dạn; nghiêm khắc; đồng loạt; liên tục; nhất thiết;
  chậm nhất
`)

/** Of these, those before which a verb can only be a part of the name (`Phòng Quản lý xây dựng` **chủ trì**). */
export const SURE_OPENERS = list(`
  chủ trì; đồng chủ trì; phối hợp; khẩn trương; tiếp tục; có trách nhiệm; chịu trách nhiệm; tham mưu; phải;
  cần; sớm; chủ động; nghiêm túc; làm đầu mối; đầu mối; là đầu mối; là cơ quan đầu mối; là đơn vị đầu mối;
  là cơ quan chủ trì; là đơn vị chủ trì; đôn đốc; theo dõi; báo cáo
`)

/** Verbs that tell how work is done (`tăng cường phối hợp`). */
export const EFFORTS = list(
  'đẩy mạnh; tăng cường; tập trung; tích cực; kịp thời; thường xuyên; đẩy nhanh; quan tâm',
)

/** Circumstances between a body and its task (`Sở Y tế căn cứ …, xây dựng …`). */
export const CIRCUMSTANCES = list(`
  theo; trong quá trình; trong thời gian; trong quý; trong tháng; trong năm; trong tuần; trong ngày;
  trong vòng; trong khi; trong đó; trong việc; trước ngày; trước khi; trước mắt; sau khi; nếu; khi; để; từ nay; từ; bằng; cùng;
  cùng với; mỗi ngày; mỗi tuần; mỗi tháng; mỗi quý; mỗi năm; một mặt; ngoài việc; ngoài nhiệm vụ; ngoài các nhiệm vụ; ngoài những nhiệm vụ; ngoài các nội dung;
  bên cạnh việc; bên cạnh; thông qua; đến ngày; đến hết; qua đó; với tinh thần; với quyết tâm; với
`)

/** Verbs a task begins with. */
export const TASK_VERBS = list(`
  chủ trì; đồng chủ trì; tham mưu; kết nạp; kiểm định; kiểm sát trực tiếp; rà soát; xây dựng; hướng dẫn; kiểm tra; giám sát;
  đôn đốc; theo dõi; tổng hợp; báo cáo; đề xuất; thực hiện; triển khai; tổ chức; hoàn thiện; hoàn thành;
  hoàn tất; hoàn chỉnh; hoàn trả; nghiên cứu; tiếp thu; bố trí; cân đối; thẩm định; thẩm tra; phê duyệt;
  ban hành; trình; gửi; cung cấp; cập nhật; công bố; công khai; chuẩn bị; đẩy nhanh; tăng ca; tăng kíp; tăng mũi; đẩy mạnh; tăng cường;
  nâng cao; duy trì; bảo đảm; đảm bảo; lãnh đạo; chỉ đạo; quán triệt; tuyên truyền; vận động; huy động; xử lý;
  giải quyết; khắc phục; tháo gỡ; hỗ trợ; giúp; làm việc; làm rõ; làm đầu mối; làm chủ đầu tư; làm tốt; làm;
  lập; ký; ký kết; ký cam kết; ký hợp đồng; ký biên bản; ký ban hành; ký phụ lục; thành lập; kiện toàn; phân công; phân bổ; phân loại; phân tích; phân cấp; giải ngân;
  quyết toán; nghiệm thu; bàn giao; tiếp nhận; thu hồi; thu; đền bù; bồi thường; thi công; đầu tư; mua sắm;
  mua; bán; vận hành; sửa chữa; sửa đổi; bổ sung; điều chỉnh; đánh giá; xác định; xem xét; cho ý kiến;
  cho biết; cho phép; góp ý; tham gia; đăng ký; kê khai; thống kê; niêm yết; xác minh; điều tra; truy vết;
  khảo sát; đo đạc; có mặt; có văn bản; có kế hoạch; có phương án; có giải pháp; có biện pháp; có báo cáo;
  có ý kiến; có hướng dẫn; có hình thức; có chương trình; có nhiệm vụ; có cơ chế; có chính sách; có lộ trình;
  có tờ trình; có thông báo; có công văn; có thể; có chỉ đạo; có đánh giá; chấn chỉnh; chấp hành; tuân thủ;
  siết chặt; quản lý; bảo vệ; bảo quản; bảo trì; phát hiện; phát huy; phát triển; phát động; phát hành;
  phát sóng; phát thanh; phát; thúc đẩy; khuyến khích; khai thác; khơi thông; đàm phán; thương thảo; thỏa thuận; lựa chọn;
  chọn; lấy ý kiến; lấy mẫu; lấy; ứng dụng; ứng phó; ứng trực; trực; trực ban; trực chỉ huy; khởi công; động thổ; khánh thành;
  khen thưởng; kỷ luật; tuyển dụng; đào tạo; bồi dưỡng; tập huấn; đưa; đưa vào; đưa tin; đưa ra; chuyển;
  chuyển đổi; chuyển giao; giao; giữ; giữ vững; giữ gìn; dừng; tạm dừng; bỏ; tính; tính toán; thuê;
  xin ý kiến; thừa ủy quyền; kéo giảm; kéo dài; đặt; treo; viết; rút; rút kinh nghiệm; rút ngắn; thay; thay thế;
  thay đổi; xóa; xét; xét duyệt; tránh; dành; điều phối; điều động; điều hành; điều tiết; trồng; xây; phá;
  phá dỡ; tháo dỡ; dọn; dọn dẹp; nạo vét; mở; mở rộng; đóng; đóng góp; đóng cửa; khoanh vùng; khoanh; cách ly;
  phong tỏa; tiêm; tiêm chủng; xét nghiệm; cứu chữa; điều trị; thu gom; thu hút; thu dung; vệ sinh; trả lời;
  trả; chi trả; chi; nộp; nhận; nắm; nắm chắc; nắm bắt; nhân rộng; nhắc nhở; nêu rõ; ngăn chặn; giảm;
  giảm thiểu; gắn; gắn kết; thanh tra; thanh toán; thanh quyết toán; thanh lý; thông tin; thông báo; trao đổi;
  liên hệ; liên kết; kết nối; kết hợp; tích hợp; chia sẻ; đồng bộ; số hóa; chuẩn hóa; cụ thể hóa; cải thiện;
  cải cách; cải tạo; kiến nghị; kiểm soát; kiểm điểm; kiểm kê; kiểm đếm; kiểm toán; cưỡng chế; xử phạt; xử lí;
  truy thu; truy cứu; định hướng; định giá; dự báo; dự thảo; dự toán; dự kiến; soạn thảo; biên soạn; biên tập;
  in; in ấn; sao gửi; lưu trữ; đấu tranh; đấu thầu; đấu giá; đấu nối; phản bác; phản ánh; phản biện;
  phổ biến; giới thiệu; quảng bá; tạo; tạo điều kiện; tạo lập; tiến hành; tìm; tìm kiếm; tìm hiểu; tranh thủ;
  tôn vinh; biểu dương; tuần tra; canh gác; chốt chặn; chống thất thu; chống lãng phí; túc trực; trực chiến;
  sẵn sàng; phòng ngừa; diễn tập; di dời; sơ tán; sắp xếp; bố cục; tái định cư; đăng; đăng tải; đăng phát;
  truyền hình trực tiếp; phát thanh trực tiếp; tường thuật; là đầu mối; là cơ quan đầu mối; là đơn vị đầu mối;
  là cơ quan chủ trì; là đơn vị chủ trì; là cơ quan thường trực; là chủ đầu tư; hiệu chỉnh; chỉnh sửa;
  chỉnh lý; tách; đính chính; cam kết; chịu; chi viện; tiết kiệm; thực hành tiết kiệm; cắt giảm; tiết giảm; tinh giản; khôi phục;
  phục hồi; phục vụ; ổn định; củng cố; bình ổn; điều hòa; cấp; cấp phép; cấp phát; cấp giấy; cung ứng; dự trữ;
  tiêu thụ; xuất; nhập; kết luận các cuộc; kết luận cuộc; kết luận các vụ; kết luận vụ; kết luận đơn;
  kết luận thanh tra; kết luận nội dung tố cáo; sửa; sửa soạn; sửa dứt điểm; phát quang; đầu mối;
  quyết định cho; ghi; ghi nhận; chăm lo; chăm sóc; thăm; thăm hỏi; tặng; trao; chú ý; coi; coi trọng; xem;
  lồng ghép; đề ra; đề nghị; đề cử; đặt hàng; nuôi; thả; thiết lập; thiết kế; thử nghiệm; thí điểm; triệu tập;
  mời; chốt; rà; quy định; quy hoạch; quyết định; đảm nhận; đảm nhiệm; đảm trách; gia hạn; gia cố; giao ban;
  giải trình; giải thích; giải tỏa; giải phóng; giám định; hướng; hành động; kêu gọi; khoán; khống chế;
  kích hoạt; kiềm chế; lan tỏa; lắp đặt; loại bỏ; luân chuyển; mời gọi; nâng; nâng cấp; nhất quán; nghiêm cấm;
  nghiêm; quay; quyết tâm; soát xét; phúc tra; phun; truy quét; triệt phá; khởi tố; bảo dưỡng; duy tu;
  trang bị; cứu trợ; vận chuyển; san lấp; san gạt; thu hoạch; tiêu hủy; đình chỉ; phân luồng; cắm biển;
  cắm mốc; gỡ; khai báo; cài đặt; huấn luyện; hiệp thương; đón tiếp; tiếp đón; động viên; giải thể; chấm dứt;
  bãi bỏ; hủy bỏ; sử dụng; sáp nhập; hợp nhất; sao; so sánh; sơ kết; tổng kết; tận dụng; tham vấn; tham khảo;
  tháo; thể chế hóa; thể hiện; thi đua; thu thập; thường trực; tư vấn; tương trợ; ủng hộ; vận dụng; vay;
  xã hội hóa; xác nhận; xác lập; xúc tiến; yêu cầu; đi đầu; tiên phong; cân nhắc; đối chiếu; đối soát;
  đối thoại với; hậu kiểm; phản hồi; thực thi; tạm ứng; ứng trước; ứng vốn; đến từng nhà; đến từng hộ; chỉ huy chung; chỉ huy trực tiếp; điều hành chung; tạm hoãn; khuyến cáo; lắng nghe; làm sạch; ra quân;
  sàng lọc; tập hợp; tập kết; khởi động; phân định; phân kỳ; gia tăng; công nhận; chỉnh trang; bổ nhiệm;
  tổng rà soát; thuyết minh; hạch toán; đúc rút; đề phòng; thoái vốn; tiếp xúc; tiếp cận; nhập liệu;
  lên phương án; lên kế hoạch; bàn bạc; bàn giải pháp; bàn biện pháp; bàn phương án; kết luận dứt điểm; cử cán bộ; cử công chức;
  cử viên chức; cử bác sĩ; cử chuyên gia; cử đoàn; cử lực lượng; cử lãnh đạo; cử người; cử đại diện; cử thành viên; cải tiến; đệ trình; đóng điện; hiện đại hóa; luân phiên; quan trắc;
  trợ giúp; tuyên dương; tu sửa; hạn chế tối đa; hạn chế thấp nhất; hạn chế việc; rải; trích lập;
  trích kinh phí; cấm; cấm đường; cấm biển; chặn; hủy; hủy thầu; hủy kết quả; phạt; duyệt; cắt; cắt cử;
  cắt điện; đắp; đào đắp; lắp; lắp dựng; lấp; nhắc; ngừng; ngưng; rào chắn; trích; trích lục; trích đo;
  trích xuất; bốc xếp; bốc dỡ; rà phá; tổng duyệt; thụ lý; hòa giải; đo vẽ; đo đếm; đo kiểm; tịch thu;
  tạm giữ; tạm cấp; tạm ngừng; dàn dựng; dẫn đoàn; trang trí; quét dọn; chắt lọc; đánh số; hệ thống hóa;
  bình xét; tái thẩm định; tái kiểm tra; tái lập; tái đàn; kiểm chứng; kế thừa; chia nhỏ; chia tách; kéo giãn;
  hiệp y; áp giá; áp dụng; phê chuẩn; bơm nước; tham dự; điều chuyển; đi khảo sát; đứng ra; đề bạt; đẩy lùi;
  khai quật; khai mạc; kiểm duyệt; kéo điện; kéo cáp; liệt kê; loại trừ; luật hóa; miễn giảm; miễn nhiệm;
  niêm phong; nối thông; phác thảo; phân quyền; phân xử; phủ xanh; ra thông báo; ra văn bản; ra nghị quyết; ra chỉ thị; ra kế hoạch; ra công văn; ra lời kêu gọi; ra thư ngỏ; lên danh sách;
  cho thôi việc; ra mắt; san ủi;
  sưu tra; tái hiện; tạm đình chỉ; tạm thu; thải loại; tham quan; thẩm vấn; thắp sáng; thuyên chuyển;
  thuyết phục; tiếp đoàn; tiếp nối; tiếp quản; tiếp sóng; tiếp tế; tiếp sức; tin học hóa; trưng mua;
  truy xuất; truyền dạy; từ chối; vá đường; vá ổ gà; xả nước; xả đáy; xâu chuỗi; xếp hạng; xếp loại; phân làn;
  phân ca; chỉ định; cho thuê; cho mượn; chứng nhận; chứng thực; bãi nhiệm; bảo lưu; bảo toàn; bóc tách;
  bồi đắp; bù đắp; áp thuế; ấn hành; gây quỹ; giải tán; giao lưu; giao nộp; gom; hiến kế; hoàn nguyên;
  hoàn lại; hồi đáp; hưởng ứng; khai thông; khai trương; khấu trừ; khớp nối; khởi thảo; khuyến nghị; kích cầu;
  kiểm phiếu; kết chuyển; đại tu; dán tem; dán nhãn; dâng hương; di lý; di tản; dồn điền; dỡ bỏ; dỡ tải;
  dựng rạp; đối phó; đối trừ; đối chất; đốn hạ; nắn tuyến; nắn dòng; ngắt điện; nới rộng; rót vốn; răn đe;
  gọi điện; hạ lãi suất; hạ giá; biểu quyết; bỏ phiếu; chất vấn; trả lời chất vấn; bám địa bàn; bám dân;
  khoanh nuôi; nhắn tin; súc xả; xả lũ; tích nước; ứng cứu; giải cứu; bắn pháo; ấn định; đốc thu; đôn thu;
  hoàn thuế; hoàn nhập; bồi hoàn; chấm thi; chấm thầu; hội chẩn; xếp lịch; bốc thăm; bao vây; bắt giữ;
  bám nắm; ban bố; bàn thảo; bàn thống nhất; bàn với; bàn cụ thể; lo đủ; lo vốn; lo kinh phí; lo phương tiện;
  can thiệp; cải chính; cảnh báo; cảnh giác; cập nhập; căn chỉnh; chạy thử; chăm bón; chứng minh; chuẩn chỉnh;
  cổ vũ; di chuyển; dịch chuyển; dò tìm; đánh bắt; đáp ứng; đeo bám; điểm danh; định danh; định vị; đón;
  đổi mới; đồng hành; đồng thuận; đơn giản hóa; gia cường; giảng dạy; gieo trồng; gìn giữ; góp phần; góp vốn;
  hạ tải; hoàn công; hoán đổi; hoạch định; học tập; hợp thức hóa; kết thúc; kẻ vẽ; kiểm thử; khám sức khỏe;
  khám sàng lọc; khám nghiệm; khám xét; khâu nối; khép kín; khiển trách; khóa sổ; khơi dậy; khởi kiện;
  khử khuẩn; khử trùng; lên lịch; lược bỏ; lưu giữ; lưu hồ sơ; mô tả; mật phục; neo đậu; ngầm hóa; ngăn ngừa;
  phản đối; phân nhóm; phân vùng; phân tuyến; phân giao; phân khai; phối thuộc; phục dựng; phủ sóng;
  quán xuyến; quy chủ; quy đổi; quy tập; quyên góp; ra đề; ra quyết định; ráp nối; rèn luyện; san sẻ;
  sang tên; sơ cứu; sơ tuyển; sưu tầm; tập luyện; tập dượt; thanh thải; thanh loại; thắt chặt; thần tốc;
  thi hành; thông xe; thông tuyến; thúc giục; tích lũy; tích trữ; tiết chế; tiêu độc; tiêu úng; tiêu thoát;
  tôn tạo; tổng kiểm kê; tổng kiểm tra; tổng vệ sinh; trưng bày; trưng cầu; trưng dụng; truy lĩnh; truy tìm;
  truy bắt; truyền đạt; tu bổ; ủy thác; vinh danh; xác thực; xen ghép; xua đuổi; xử trí; giải đáp; cơ cấu lại;
  cơ giới hóa; chuyên môn hóa; hài hòa; phúc đáp; kê biên; chỉnh đốn; dập dịch; dập lửa; chằng chống;
  trục vớt; lai dắt; hộ tống; áp tải; bố phòng; hỏi ý kiến; tinh gọn; tinh giảm; cho nghỉ; cho dừng;
  cho tạm dừng; xin lỗi; xin rút; chỉ rõ; nói rõ; bế giảng; khai giảng; chiêu sinh; đi cơ sở; đi kiểm tra;
  xuống cơ sở; xuống ngay; xuống địa bàn; xuống hiện trường; về cơ sở; bám cơ sở; thao giảng; hội giảng;
  lên lớp; chấm điểm; vào điểm; ôn tập; phụ đạo; sinh hoạt chuyên môn; soạn giáo án; soạn bài; tái cơ cấu;
  cho vay; chấm công; tuyển thêm; tuyển quân; tuyển sinh; kê đơn; bình đơn thuốc; bình bệnh án; lĩnh thuốc;
  hiệu chuẩn; kiểm chuẩn; đổ bê tông; lu lèn; thảm bê tông; bù lún; bám công trường; ra hiện trường;
  đi thực tế; gặp gỡ; viếng; chụp ảnh; gác chốt; gieo cấy; bơm tiêu; diệt chuột; diệt trừ; giao khoán;
  luyện tập; khám tuyển; xin chủ trương; thôi thu; bảo hành; bảo lãnh; hoàn ứng; lai tạo; khảo nghiệm;
  nhân giống; thuần hóa; tối ưu; tối ưu hóa; sinh hoạt chi bộ; sinh hoạt định kỳ; sinh hoạt chuyên đề;
  kháng nghị; kiểm sát việc; kiểm sát chặt chẽ; truy tố; vây bắt; gọi công dân; báo động luyện tập; canh trực;
  gác cổng; gác chắn; canh phòng; cấy; sơn kẻ; sơn lại; súc rửa; tự di dời; tự tháo dỡ; tự giác;
  tái cấu trúc; bù lại; bù tiến độ; biệt phái; tưới; che phủ; che chắn; soạn đề; chấm bài; vào sổ; dạy bù; miễn, giảm; chào giá; gieo sạ; xuống giống; thương lượng;
  tất toán; đòi nợ; chia tổ; thống nhất số liệu; ban hành kết luận thanh tra; có ý kiến về; có ý kiến bằng văn bản; có ý kiến thẩm định;
  cho ý kiến về; cho ý kiến bằng văn bản; cho ý kiến pháp lý; cho ý kiến chuyên môn;
  thừa lệnh; truyền thông về; truyền thông cho; truyền thông đến; truyền thông rộng rãi; buộc tháo dỡ;
  buộc dừng; buộc khắc phục; buộc khôi phục; hợp đồng với; hợp đồng thuê; hợp đồng xe; nấu ăn cho; bốc mộ;
  đốc thúc; minh bạch; miễn tiền; miễn phí; miễn học phí; suy nghĩ; nghĩ cách; ngồi lại; bắt tay; xắn tay; loại khỏi;
  loại ra; nhường; khóa van; vớt bèo; vớt rác; be bờ; hàn khẩu; gọi tàu; chia sẻ dữ liệu; chia sẻ thông tin;
  gặp trực tiếp; thống nhất lịch; ra soát; ban hành kết luận kiểm tra; khóa tài khoản; đổi mật khẩu; dịch tài liệu;
  đào mương; đào kênh; đào hố; đào móng; đúc; dẹp; canh lửa; chặt cây; chặt hạ; tỉa cành; sơn vạch; trải nhựa; trải thảm; thông cống; giãn nợ;
  dời; lợp mái; chiếu phim; photo; điều xe; dặm vá; kè bờ; trông coi; trông giữ; đối thoại; trợ cấp; thí nghiệm định kỳ; thí nghiệm hiệu chỉnh; thí nghiệm, hiệu chỉnh; thí nghiệm, thay thế; bầu bổ sung; nhổ cỏ; bón phân; lo chỗ; lo nơi; lo việc;
  ứng đủ; ứng kinh phí; ứng tiền; ứng ngân sách; bóc bỏ; bóc dỡ;
  đấu mối; bảo mật thông tin; lo hậu cần; bế mạc; thi đấu; tuyển chọn; lưu tâm; sát cánh; có cam kết; phát trực tiếp
`)

/** Open a task behind a colon; elsewhere they belong to names (`Ban Chỉ đạo phòng, chống dịch`). */
export const PREVENTING_VERBS = list(`
  phòng, chống; phòng chống; phòng, trừ; phòng trừ; phòng dịch; phòng bệnh; sản xuất; kinh doanh; tiếp dân;
  tiếp công dân; chữa cháy; thí nghiệm; đào; khám bệnh; khám, chữa bệnh
`)

/** After a body these open a statement, a decision or thanks, no task. */
export const STATEMENT_OPENERS = list(`
  đã; đang; chưa; vẫn; còn; bị; được; là; sẽ; vừa; kính trình; cơ bản; đồng ý; nhất trí; thống nhất; tán thành; ghi nhận;
  hoan nghênh; khiếu nại; khiếu kiện; tố cáo; tranh chấp; đánh giá cao; biểu dương; cảm ơn; trân trọng; kính báo; kính thông báo; chúc mừng; xin;
  phê bình; nghiêm khắc phê bình; nhắc nhở, phê bình; chấp thuận; kết luận; nhận thấy; nhấn mạnh; khẳng định; thấy; cho rằng; cho biết rằng; cho biết là; có nhiều; có chuyển biến;
  có tiến bộ; có sự; có số; có tỷ lệ; có kiến nghị; có bài; làm trưởng; làm phó trưởng; làm phó ban;
  làm phó chủ tịch; làm phó chủ nhiệm; làm tổ trưởng; làm tổ phó; làm chủ tịch; làm chủ nhiệm; làm ủy viên;
  làm thành viên; làm thư ký; đạt; quyết định; quyết định cho phép; họp bàn; hết sức chia sẻ; chia sẻ;
  nhận được; nghe; có cố gắng; tồn tại; nêu; chia buồn; nơi; nào; mới; bước đầu; ban hành kết luận; cũng; rất;
  đều; luôn; không; ủng hộ; hiện; hiện nay; đến nay; thời gian qua; vi phạm; buông lỏng; để xảy ra; vì;
  do; của; gồm; đó; này; ấy; như; hoặc; và; xảy ra; gặp; tuy; vẫn còn; chỉ; xác định đây; yên tâm;
  xuống cấp; có quy mô; có diện tích; có tổng mức; có công suất; có vị trí; có vai trò; có ý nghĩa; tăng trưởng; thiếu;
  nêu rõ,; nêu rõ:; nêu rõ rằng; giải ngân đạt; hoàn thành được; đủ điều kiện được; không đủ điều kiện; có ý kiến:; có ý kiến như sau
`)

/** Of these is told how they were done (`triển khai` **còn chậm**), which gives no work. */
export const PERFORMED = list(`
  triển khai; thực hiện; thi công; báo cáo; giải ngân; phối hợp; quản lý; xử lý; tham mưu; chỉ đạo; cập nhật;
  chấp hành; tuyên truyền; kiểm tra; giám sát; trả lời
`)

/** How they were done. */
export const WANTING = list(`
  còn ít; còn thấp; còn chậm; còn hạn chế; chưa cao; chưa tốt; chưa sâu; chưa đều; chưa nghiêm; chưa kịp thời;
  chưa đầy đủ; chưa chặt chẽ; chưa hiệu quả; chưa quyết liệt; chưa thường xuyên; chưa đồng bộ; chưa đạt yêu cầu
`)

/** Predicates that a body above takes on what is put to it; no task when the body only follows a comma. */
export const DECIDING_VERBS = list(`
  xem xét; cho ý kiến; quyết định; chấp thuận; thông qua; cho phép; cho chủ trương; có ý kiến; biết; đồng ý; thống nhất
`)

/** Words between the start of a sentence and its subject or its verb. */
export const CONNECTORS = list(`
  đồng thời; ngoài ra; nội dung này; việc này; vấn đề này; nhiệm vụ này; bên cạnh đó; theo đó; do đó; do vậy; vì vậy; vì thế; từ đó; trên cơ sở đó; trong đó;
  tuy nhiên; mặt khác; cùng với đó; trước mắt; riêng; riêng đối với; riêng với; đối với; với; về phía; phía; nay; vậy;
  sau đó; cụ thể; tiếp theo; tiếp đó; trước hết; ngay sau cuộc họp; sau cuộc họp; thì; và;
  trong thời gian tới; thời gian tới; một lần nữa; trân trọng; kính; xin; đặc biệt; nhất là; song song đó;
  căn cứ chức năng, nhiệm vụ; theo chức năng, nhiệm vụ; theo chức năng nhiệm vụ; nếu cần; lưu ý; một là;
  quá thời hạn; quá thời hạn trên; quá thời hạn này; quá thời hạn nêu trên; hai là; ba là; bốn là; năm là; sáu là; thứ nhất; thứ hai; thứ ba; thứ tư; thứ năm;
  nhận được thông báo này; nhận được công văn này; nhận được văn bản này; nhận được công điện này; nhận được chỉ thị này;
  nhận được kế hoạch này
`)

/** Connectors after which a subject may stand though the sentence has one already. */
export const RESUMING_CONNECTORS = list('đồng thời; trong đó; riêng; cụ thể; ngoài ra; trên cơ sở đó; sau đó')

/** Words of a phrase that may stand before the subject (`Trên cơ sở …, Sở X khẩn trương …`). */
export const INTRODUCTIONS = list(`
  chậm nhất; quá trình; muộn nhất; kể từ; không để; ngày; nhân dịp; sáng; chiều; đầu; cuối;
  giai đoạn; năm; tháng; quý; tới; cùng; như vậy; hoàn thành;
  sau; ngay; trong; trên; bên cạnh; ngoài; căn cứ; để; nhằm; từ; nếu; trường hợp; khi; trước; đối với; về;
  với; theo; hằng; hàng; định kỳ; đến; song song; vào; do; riêng; thực hiện; vì; đồng thời;
  tiếp tục; thời gian; liên quan; mỗi tháng; mỗi tuần; mỗi quý; mỗi năm; mỗi ngày; cứ; đúng;
  quá thời hạn
`)

/** Verbs that open a task behind `các xã có dự án chậm tiến độ`. */
export const PLAIN_VERBS = list(`
  kiểm điểm; rà soát; tập trung; chỉ đạo; hoàn thành; hoàn thiện; xử lý; tăng cường; đẩy nhanh; đẩy mạnh;
  tuyên truyền; vận động; giải trình; bàn giao; tổ chức; thực hiện; triển khai; cam kết; rút kinh nghiệm;
  thống kê; khắc phục; chuẩn bị; huy động; bố trí; sơ tán; cập nhật; xây dựng kế hoạch; xây dựng phương án;
  xây dựng lộ trình; lập hồ sơ; lập danh sách; lập kế hoạch; chấn chỉnh; sẵn sàng; di dời; theo dõi; tiếp thu;
  đề xuất; có văn bản; có phương án
`)

/** What a body has to do, not what it is known by: `có trách nhiệm`, `có văn bản`. */
export const HAVING = list(`
  trách nhiệm; văn bản; kế hoạch; giải pháp; biện pháp; phương án; báo cáo; ý kiến; hướng dẫn; thể; hình thức;
  chương trình; nhiệm vụ; cơ chế; chính sách; lộ trình; tờ trình; thông báo; công văn; chỉ đạo; đánh giá; sự;
  nhiều; chuyển biến; ít nhất; tối thiểu
`)

/** What befalls those who do not do what they have to. */
export const PENALTIES = list(`
  chấm dứt; thu hồi; cưỡng chế; xử phạt; xử lý; đình chỉ; dừng; tạm dừng; cắt; thay thế; hủy; loại; không xem xét
`)

/** What the work is about, before the body that is to do it: `Các` **kiến nghị** `khác, Sở Y tế tổng hợp`. */
export const MATTERS = list(`
  nội dung; vấn đề; kiến nghị; đề xuất; khó khăn; vướng mắc; trường hợp; hạng mục; khối lượng; nhiệm vụ; diện tích;
  kinh phí
`)

/** Bodies that hold the meeting themselves: what they ask for is what the notice asks for. */
export const PRESIDING_BODIES = list(`
  ubnd; ủy ban nhân dân; hđnd; thường trực; ban thường vụ; btv; ban chấp hành; tỉnh ủy;
  thành ủy; huyện ủy; quận ủy; thị ủy; đảng ủy; xã ủy; ban cán sự đảng; đảng đoàn; ban giám đốc;
  ban giám hiệu; ban lãnh đạo; lãnh đạo; ban chỉ đạo; bcđ; ban chỉ huy; bch; hội đồng; chính phủ; bộ;
  đoàn kiểm tra; đoàn công tác; đoàn giám sát; tổ công tác; văn phòng; tòa án; tổng công ty; tập đoàn; sở
`)

/** Committees of every level: `UBND huyện A` speaks for no province. */
export const LOCAL_COMMITTEES = list('ubnd; ủy ban nhân dân')

/** What an issuer calls itself by, the first word of its name: `Sở yêu cầu các phòng …`, `Huyện giao …`. */
export const ISSUERS_IN_SHORT = list(`
  sở; bộ; cục; ban; trường; viện; phòng; tỉnh; thành phố; huyện; quận; thị xã; thị trấn; xã; phường; đặc khu
`)

/** Bodies whose `yêu cầu` is their own work in the notice of another: `Ban QLDA yêu cầu nhà thầu …`. */
export const EXECUTING_BODIES = list(`
  sở; phòng; chi cục; ban a; ban quản lý; ban ql; ban qlda; bql; bqlda; chủ đầu tư; nhà đầu tư; tư vấn giám sát
`)

/** Between a body and those of its kind that are named after it: `các sở, nhất là Sở Y tế`. */
export const APPOSITIONS = list(
  'trực tiếp là; nhất là; đặc biệt là; trước hết là; đứng đầu là; trong đó có; gồm; bao gồm; gồm có',
)

/** Who builds is named by that: `Trong quá trình thi công, ` **nhà thầu** ` phải …`. */
export const BUILDERS = list('chủ đầu tư; nhà đầu tư; nhà thầu; chủ dự án; bên mời thầu')

/** What those do who are heard (`Sau khi nghe Sở Y tế` **báo cáo**). */
export const REPORTING_VERBS = list(`
  báo cáo; trình bày; phát biểu; giải trình; thuyết minh; đề xuất; kiến nghị; có ý kiến; nêu; thông tin;
  giới thiệu; góp ý; tham gia; phản ánh; thảo luận
`)

/** Heads a passage that looks back: its sentences report, they do not instruct. */
export const LOOKING_BACK = list(`
  thời gian qua; trong thời gian qua; vừa qua; những năm qua; thời gian vừa qua; tuy nhiên; đến nay; hiện nay;
  đến thời điểm hiện tại; năm qua; trong những năm qua; qua theo dõi; qua kiểm tra; qua báo cáo; trên đây là
`)

/** Headings over what was found, not over what is to be done. */
export const ASSESSMENT_HEADINGS = list(`
  kết quả chung; kết quả công tác; nhận xét; nhận xét chung; nhận xét, đánh giá; về kết quả chung; những kết quả đạt được;
  những kết quả đã đạt được; tồn tại, khó khăn; khó khăn, vướng mắc; hạn chế, khuyết điểm; ưu điểm, kết quả;
  đánh giá; đánh giá chung; về đánh giá; kết quả; kết quả đạt được; về kết quả; những kết quả; tình hình;
  về tình hình; tồn tại; tồn tại, hạn chế; hạn chế; khó khăn; thuận lợi; nguyên nhân; ưu điểm; nhận định;
  những tồn tại; những hạn chế; về nguyên nhân; khuyết điểm; về khuyết điểm; về ưu điểm; về tồn tại; về hạn chế; đặc điểm; bối cảnh;
  thành phần
`)

/** Words before a body heading (`Đối với Sở Y tế:`). */
export const HEADING_PREFIXES = list(`
  đối với; với; riêng đối với; riêng với; về phía; riêng; trách nhiệm của; nhiệm vụ của; trách nhiệm;
  nhiệm vụ cụ thể của; nhiệm vụ đối với; phần việc của; đề nghị đối với; nhiệm vụ chung của; nhiệm vụ chung đối với;
  nhiệm vụ cụ thể đối với; nhiệm vụ trọng tâm của; nhiệm vụ trọng tâm đối với; một số nhiệm vụ của;
  một số nhiệm vụ đối với; yêu cầu chung đối với; yêu cầu cụ thể đối với; yêu cầu riêng đối với; một số yêu cầu đối với;
  các yêu cầu đối với
`)

/** Words before the bodies that work along with the leading one. */
export const SUPPORT_LINKS = list(`
  làm đầu mối cùng; làm đầu mối, cùng; làm đầu mối cùng với; làm đầu mối, cùng với; là đầu mối, cùng;
  là đầu mối, cùng với; đầu mối, cùng; đầu mối, cùng với; chủ trì cùng; chủ trì, cùng; chủ trì với; chủ trì cùng với;
  chủ trì, cùng với; phối hợp; phối hợp với; phối hợp cùng; phối hợp cùng với; phối hợp chặt chẽ với;
  phối hợp chặt chẽ cùng; phối hợp chặt chẽ; phối hợp tốt với; phối hợp thường xuyên với;
  phối hợp hiệu quả với; phối hợp đồng bộ với; phối hợp kịp thời với; phối hợp, làm việc với;
  phối hợp làm việc với; phối hợp, trao đổi với; phối hợp, thống nhất với; phối hợp, liên hệ với;
  phối hợp trực tiếp với; phối hợp và hỗ trợ; phối hợp trong công tác với; phối kết hợp với; phối hợp, hỗ trợ;
  phối hợp, cùng với;
  phối hợp chặt chẽ, thường xuyên với; phối hợp chặt chẽ, hiệu quả với; phối hợp chặt chẽ, kịp thời với;
  phối hợp nhịp nhàng với; kết hợp với; kết hợp cùng; kết hợp chặt chẽ với; hiệp đồng với;
  hiệp đồng chặt chẽ với; có sự tham gia giám sát của; với sự tham gia giám sát của; cùng; cùng với; có sự tham gia của; với sự tham gia của; sự tham gia của;
  sự phối hợp của; sự phối hợp với; có sự phối hợp của; với sự phối hợp của; phối hợp với lãnh đạo;
  bàn bạc với
`)
