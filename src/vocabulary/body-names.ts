/** Words that go on with the name of a body after its head. Lower case; entries stand between semicolons. */
import { list } from './list.js'

/** What ministries, departments and divisions are called after; nothing but a level or a place follows. */
export const FIELDS = list(`
  y tế; nội vụ; tư pháp; tài chính; tài vụ; công thương; xây dựng; ngoại vụ; ngoại giao; du lịch; quốc phòng; công an;
  giao thông vận tải; giao thông vận tải và bưu điện; giao thông công chánh; quy hoạch - kiến trúc;
  quy hoạch kiến trúc; kế hoạch và đầu tư; kế hoạch đầu tư; kế hoạch - đầu tư;
  nông nghiệp và phát triển nông thôn; nông nghiệp và ptnt; nông nghiệp và môi trường;
  tài nguyên và môi trường;
  tài nguyên môi trường; tài nguyên - môi trường; thông tin và truyền thông; khoa học và công nghệ;
  khoa học công nghệ; giáo dục và đào tạo; giáo dục - đào tạo; giáo dục đào tạo;
  lao động - thương binh và xã hội; lao động, thương binh và xã hội; văn hóa, thể thao và du lịch;
  văn hóa và thể thao; văn hóa, thể thao; văn hóa - thể thao và du lịch; văn hóa thể thao và du lịch;
  dân tộc và tôn giáo; văn hóa - xã hội; văn hóa và thông tin; văn hóa - thông tin;
  kinh tế; kinh tế - ngân sách; kinh tế - hạ tầng; kinh tế và hạ tầng; tài chính - kế hoạch; quản lý đô thị;
  kinh tế, hạ tầng và đô thị; nội chính; tổ chức cán bộ; pháp chế; kế hoạch - tài chính; kế hoạch tổng hợp;
  tổ chức - hành chính; hành chính - tổng hợp; lao động - thương binh và xã hội - dân tộc; nông nghiệp;
  tôn giáo; dân tộc; nhà nước và pháp luật
`)

/** Heads that are named by one of these. */
export const FIELDED = list(
  'sở; bộ; phòng; p.; vụ; ngành; cục; ban; công chức; cán bộ; đội; tổ; trạm; hạt; khoa; chi cục; trung tâm; ngân hàng; bộ phận; trưởng phòng; phó trưởng phòng; trưởng khoa; phó trưởng khoa; trưởng ban; phó trưởng ban; trưởng bộ môn',
)

/** What Party committees and fronts are called after in a list (`các Ban: Tổ chức, Tuyên giáo, Dân vận Tỉnh ủy`). */
export const BRANCHES = list(`
  tổ chức; tuyên giáo; dân vận; nội chính; tuyên giáo và dân vận; xây dựng đảng; kiểm tra; quản lý; kiểm soát;
  thanh tra; thi đua - khen thưởng; tôn giáo; dân tộc; thú y; chăn nuôi; nông học; tổng hợp
`)

/** Names of divisions that are known whole, since a part of them reads as a verb, a list or a level. */
export const UNIT_NAMES = list(`
  công viên địa chất; công viên địa chất toàn cầu; công viên địa chất toàn cầu unesco;
  đăng ký, thống kê đất đai; đăng ký và thống kê đất đai; đăng ký, thống kê đất đai và viễn thám;
  quản lý đất đai, đo đạc, bản đồ; quản lý đất đai, đo đạc và bản đồ; biển, đảo; biển, đảo và khí tượng thủy văn;
  quản lý tài nguyên nước, khoáng sản; quản lý tài nguyên nước, khoáng sản và biến đổi khí hậu;
  cảnh sát quản lý hành chính và trật tự xã hội; cảnh sát điều tra tội phạm về kinh tế và ma túy;
  cảnh sát điều tra tội phạm về hình sự, kinh tế và ma túy; cảnh sát điều tra tội phạm về hình sự, kinh tế, ma túy;
  chính trị tư tưởng - học sinh sinh viên; chính trị tư tưởng và học sinh, sinh viên;
  chính trị, tư tưởng và công tác học sinh, sinh viên; chính trị tư tưởng và công tác học sinh, sinh viên;
  hậu cần - kỹ thuật; hậu cần và kỹ thuật; thanh tra khiếu nại, tố cáo; kinh tế tổng hợp; kinh tế và vật liệu xây dựng; quản lý xây dựng và vật liệu xây dựng;
  vì sự tiến bộ của phụ nữ; quản lý quy hoạch và xây dựng; quản lý quy hoạch, xây dựng;
  quản lý quy hoạch, xây dựng và môi trường; quản lý quy hoạch, xây dựng, tài nguyên và môi trường;
  quản lý doanh nghiệp, lao động; quản lý doanh nghiệp và lao động; quản lý đầu tư và doanh nghiệp;
  quản lý đầu tư, doanh nghiệp và lao động;
  quản lý nợ và cưỡng chế nợ thuế; tuân thủ và hỗ trợ người nộp thuế; kinh tế công nghiệp, dịch vụ;
  khoa học cơ bản; kiểm soát chi; kiểm soát thủ tục hành chính; kiểm soát tthc; quản lý các khoản thu khác; kiểm tra giám sát mua bán điện; quản lý, hỗ trợ doanh nghiệp; quản lý, hỗ trợ cá nhân, hộ kinh doanh; tuyên truyền, hỗ trợ người nộp thuế;
  lao động, văn hóa, xã hội; quốc phòng, an ninh; quản lý phương tiện và người lái; đối tác công - tư;
  đối tác công tư; nghiệm thu nhà nước; kiểm tra nhà nước về công tác nghiệm thu công trình xây dựng;
  dự báo, thống kê; ổn định tiền tệ - tài chính; quản lý, giám sát kế toán, kiểm toán; thuế xuất nhập khẩu;
  quản lý thuế doanh nghiệp nhỏ và vừa và hộ kinh doanh, cá nhân; chính sách, thuế quốc tế;
  quản lý tuân thủ và hỗ trợ người nộp thuế; thực hiện chính sách bảo hiểm xã hội; thực hiện chính sách bhxh;
  thực hiện chính sách bhyt; thực hiện chính sách bảo hiểm y tế; dịch vụ hỗ trợ, chăm sóc khách hàng;
  quản lý đầu tư quỹ; thông tin và dự báo kinh tế - xã hội quốc gia; đào tạo, bồi dưỡng cán bộ, công chức;
  công tác học sinh - sinh viên; điều tra quy hoạch rừng; điều tra, quy hoạch rừng;
  chuyển đổi số và thông tin dữ liệu tài nguyên môi trường; giám sát an toàn không gian mạng quốc gia;
  phát triển thị trường và doanh nghiệp khoa học và công nghệ; đăng ký quốc gia giao dịch bảo đảm;
  các vấn đề chung về xây dựng pháp luật; dân tộc thiểu số; cảnh sát điều tra tội phạm về môi trường;
  điều phối vùng; hội đồng điều phối vùng; tư vấn cải cách thủ tục hành chính; cải cách thủ tục hành chính;
  quản lý, giám sát chính sách thuế; tài chính doanh nghiệp; lưu ký và bù trừ chứng khoán;
  giáo dục chính trị và công tác học sinh, sinh viên; pháp luật dân sự - kinh tế; pháp luật dân sự kinh tế;
  chế độ và kiểm soát chất lượng kiểm toán; chuyển đổi số và thống kê nông nghiệp;
  cán bộ quản lý nông nghiệp và phát triển nông thôn; cán bộ quản lý nông nghiệp và ptnt;
  chính sách và chiến lược phát triển nông nghiệp nông thôn; đầu tư phát triển nhà và đô thị;
  giải quyết khiếu nại, tố cáo; giải quyết khiếu nại, tố cáo và thanh tra khu vực; giám sát, thẩm định và xử lý sau thanh tra;
  theo dõi công tác thanh tra, giải quyết khiếu nại, tố cáo;
  theo dõi công tác thanh tra, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng;
  quốc gia ứng phó sự cố, thiên tai và tìm kiếm cứu nạn;
  quốc gia phòng, chống aids và phòng, chống tệ nạn ma túy, mại dâm; tổ chức biên chế; tổ chức - biên chế;
  phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc;
  phòng, chống tội phạm và tệ nạn xã hội; phòng, chống tội phạm, tệ nạn xã hội;
  ứng phó sự cố, thiên tai và tìm kiếm cứu nạn; quản lý, bảo vệ rừng và phòng cháy, chữa cháy rừng;
  phòng chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc;
  phòng, chống aids và phòng, chống tệ nạn ma túy, mại dâm;
  phòng, chống tội phạm, phòng, chống aids và tệ nạn ma túy, mại dâm; phòng, chống aids, ma túy, mại dâm;
  phòng thủ dân sự - phòng, chống thiên tai và tìm kiếm cứu nạn; phòng thủ dân sự và phòng, chống thiên tai;
  phòng thủ dân sự, phòng, chống thiên tai và tìm kiếm cứu nạn; phòng, chống dịch bệnh trên người;
  phòng, chống dịch bệnh ở người; phòng chống dịch bệnh ở người; khu kinh tế mở;
  các khu kinh tế và khu công nghiệp; khu công nghệ cao và các khu công nghiệp; các dự án phát triển đô thị; các khu công nghiệp và khu kinh tế; khu kinh tế và các khu công nghiệp;
  hội đồng thẩm định nhà nước; dự toán thu thuế; tuyên truyền - hỗ trợ người nộp thuế;
  tuyên truyền và hỗ trợ người nộp thuế; kê khai và kế toán thuế; thanh tra - kiểm tra thuế;
  giám sát quản lý về hải quan; công nghệ thông tin và thống kê hải quan; cntt và thống kê hải quan; điều tra chống buôn lậu; kiểm tra sau thông quan; công tác chính trị;
  quản lý đào tạo; quản lý đào tạo, nghiên cứu khoa học;
  quản lý đào tạo và nghiên cứu khoa học; tổ chức, hành chính, thông tin, tư liệu; kỹ thuật khai thác;
  cơ khí chế tạo; cơ khí chế tạo máy; dịch vụ khách hàng; chăm sóc khách hàng;
  giống cây trồng; giống cây trồng, vật nuôi; giống cây trồng và vật nuôi; quản lý xây dựng cơ bản;
  xây dựng cơ bản; khoa học tự nhiên; giáo dục quốc phòng - an ninh; giáo dục quốc phòng và an ninh;
  phối hợp phổ biến, giáo dục pháp luật; phối hợp phổ biến giáo dục pháp luật; quản lý, bảo vệ rừng;
  quản lý, bảo vệ rừng và bảo tồn thiên nhiên; quản lý bảo vệ rừng;
  quản lý bảo vệ rừng và bảo tồn thiên nhiên; sử dụng và phát triển rừng;
  tổ chức, tuyên truyền và xây dựng lực lượng; thanh tra, pháp chế; công nghệ sau thu hoạch;
  hành chính tổng hợp; nghiên cứu tổng hợp; quản lý tổng hợp; thanh thiếu nhi trường học;
  thanh thiếu niên trường học; thanh niên trường học; thanh thiếu nhi - trường học; thanh thiếu nhi;
  thanh niên nông thôn, công nhân và đô thị; thanh niên công nhân và đô thị; đoàn kết tập hợp thanh niên;
  tổ chức - kiểm tra; tổ chức - cán bộ, thanh tra và thi đua, khen thưởng;
  tổ chức - cán bộ, thanh tra và thi đua khen thưởng; tổ chức - xây dựng đoàn; tuyên giáo - nữ công;
  tổ chức - tuyên giáo; chính sách - pháp luật; cảnh sát quản lý hành chính về ttxh; cảnh sát qlhc về ttxh;
  cảnh sát quản lý hành chính về tt xã hội; cảnh sát giao thông - trật tự; cảnh sát giao thông, trật tự;
  cảnh sát gt-tt; an ninh nhân dân; cảnh sát điều tra tội phạm; công viên cây xanh; công viên - cây xanh;
  công viên và cây xanh; lễ hội; diễu binh, diễu hành; hội thi; hội thao; hội diễn; hội chợ; cuộc thi; liên hoan;
  tư vấn phát triển công nghiệp; tư vấn đầu tư; văn thư lưu trữ; văn thư - lưu trữ; bồi dưỡng chính trị; bồi dưỡng lý luận chính trị;
  dạy nghề và hỗ trợ nông dân; dịch vụ tổng hợp; dịch vụ sự nghiệp công; dịch vụ công ích;
  cung ứng dịch vụ công; cung ứng dịch vụ công ích; cung ứng dịch vụ sự nghiệp công;
  phòng thủ dân sự; di tích quốc gia đặc biệt;
  khu di tích quốc gia đặc biệt; di tích lịch sử quốc gia đặc biệt; cảng; cảng cá; chợ; chợ trung tâm;
  chợ đầu mối; cụm công nghiệp; các cụm công nghiệp; bến xe khách; cảng vụ đường thủy;
  cảng vụ đường thủy nội địa; văn phòng - thống kê; địa chính - xây dựng; địa chính;
  địa chính - nông nghiệp - xây dựng và môi trường; địa chính - xây dựng - đô thị và môi trường;
  tư pháp - hộ tịch; bến xe; công viên; nghĩa trang; khu du lịch; vịnh; đầu tư; đầu tư xây dựng;
  đầu tư và xây dựng; đầu tư phát triển; quy hoạch, đào tạo; đào tạo, bồi dưỡng;
  quy hoạch, đào tạo, bồi dưỡng; chính sách, tiền lương; tổ chức đảng, đảng viên; tổ chức đảng và đảng viên;
  tổ chức cơ sở đảng, đảng viên; tổ chức cơ sở đảng và đảng viên; huyện, cơ sở đảng; bảo vệ chính trị nội bộ;
  giao dịch chứng khoán; thông tin, thống kê; vật liệu xây dựng;
  khoa học tổ chức nhà nước; khoa học tổ chức nhà nước và lao động;
  kiểm định quốc gia vắc xin và sinh phẩm y tế;
  lý luận chính trị và lịch sử đảng; lý luận chính trị - lịch sử đảng; tuyên truyền, báo chí - xuất bản;
  bt, ht và tđc; bt, ht, tđc; bt, ht & tđc; mua sắm tập trung thuốc quốc gia; mua sắm tập trung; mua sắm công;
  mua sắm tài sản công; quản lý đầu tư; quản lý đầu tư xây dựng; quản lý xây dựng; tài chính kế toán;
  tài chính - kế toán; kế toán - tài chính; chiến lược phát triển; thị trường trong nước;
  chính sách, chiến lược trung ương; chính sách, chiến lược; rủi ro; tòa nhà; nhân sự;
  kế hoạch, tài chính kế toán; vật tư, trang thiết bị y tế; vật tư, thiết bị y tế; quản trị thiết bị;
  quản trị, thiết bị; quản trị cơ sở vật chất; quản trị nhân sự; đào tạo từ xa; đầu tư vốn; tổ chức nhân sự; quản lý rủi ro; quản lý tòa nhà;
  kiểm tra, kiểm soát nội bộ; kiểm tra kiểm soát nội bộ; thanh tra bảo vệ và pháp chế;
  thanh tra, bảo vệ và pháp chế; thanh tra, giám sát ngân hàng; dịch vụ sửa chữa; tuyển sinh;
  đào tạo thường xuyên; nội tổng hợp; ngoại tổng hợp; thận nhân tạo; công chức, viên chức;
  công chức - viên chức; xây dựng chính quyền; xây dựng chính quyền và công tác thanh niên;
  an ninh chính trị nội bộ; an ninh kinh tế; an ninh đối ngoại; an ninh điều tra;
  khoa học công nghệ, môi trường và vật liệu xây dựng; khoa học, công nghệ, môi trường và vật liệu xây dựng;
  khoa học công nghệ và vật liệu xây dựng; khoa học công nghệ xây dựng; cán bộ quản lý giao thông; cán bộ thanh tra; đào tạo và bồi dưỡng nghiệp vụ kiểm toán;
  cán bộ quản lý giáo dục; nhà giáo và cán bộ quản lý giáo dục; lâm nghiệp và kiểm lâm;
  các định chế tài chính; phát triển doanh nghiệp tư nhân và kinh tế tập thể; quản lý, giám sát bảo hiểm;
  quản lý giám sát bảo hiểm; quản lý, giám sát chính sách thuế, phí và lệ phí;
  quản lý nợ và kinh tế đối ngoại; công nghệ thông tin và chuyển đổi số; tiền lương và bảo hiểm xã hội;
  khởi nghiệp và doanh nghiệp công nghệ; an toàn bức xạ và hạt nhân; văn hóa cơ sở, gia đình và thư viện;
  truyền thông và thi đua, khen thưởng; cảnh sát điều tra tội phạm về trật tự xã hội;
  cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu;
  cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường;
  xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc; công tác đảng và công tác chính trị; giám đốc kiểm tra;
  kiểm tra nghiệp vụ và thi hành án; gia đình và người chưa thành niên;
  thực hành quyền công tố và kiểm sát điều tra; thực hành quyền công tố và kiểm sát xét xử hình sự;
  thực hành quyền công tố, kiểm sát điều tra, kiểm sát xét xử sơ thẩm án trật tự xã hội;
  thực hành quyền công tố và kiểm sát điều tra án trật tự xã hội; kiểm sát thi hành án dân sự;
  kiểm sát việc giải quyết các vụ án hành chính; kiểm sát giải quyết các vụ án hành chính;
  kiểm sát việc giải quyết các vụ, việc dân sự, hôn nhân và gia đình;
  kiểm sát việc tạm giữ, tạm giam, thi hành án hình sự;
  kiểm sát và giải quyết đơn khiếu nại, tố cáo trong hoạt động tư pháp; dịch vụ bơm nước; bơm nước;
  dịch vụ bơm tưới; hỗ trợ phụ nữ phát triển kinh tế; xây dựng tổ chức hội; dân quân tự vệ;
  khám bệnh theo yêu cầu; khám chữa bệnh theo yêu cầu; khám, chữa bệnh theo yêu cầu; điều trị theo yêu cầu;
  thuốc và điều trị; đào tạo mở; nghiên cứu phát triển kinh tế - xã hội; văn kiện; văn kiện đại hội;
  tổ chức phục vụ; tổ chức phục vụ đại hội; nhà chung cư; nhà chung cư, tòa nhà;
  điện lực và năng lượng tái tạo; thị trường châu âu - châu mỹ; thị trường châu á - châu phi;
  thị trường châu âu, châu mỹ; thị trường châu á, châu phi; thị trường nước ngoài;
  kinh tế địa phương và lãnh thổ; tổng hợp kinh tế quốc dân; công tác học sinh, sinh viên;
  công tác học sinh sinh viên; học sinh, sinh viên; quản lý hoạt động xây dựng;
  giám định nhà nước về chất lượng công trình xây dựng; giám định xây dựng;
  giám định chất lượng công trình xây dựng; kinh tế xây dựng; kinh tế hợp tác;
  kinh tế hợp tác và phát triển nông thôn; kinh tế số và xã hội số; kinh tế ngành; kinh tế đối ngoại;
  kinh tế tập thể; kinh tế - xã hội; kinh tế nông nghiệp; đăng ký và dữ liệu thông tin đất đai; y tế dự phòng;
  y tế công cộng; tôn giáo chính phủ; hộ tịch, quốc tịch, chứng thực; hành chính tư pháp; bổ trợ tư pháp;
  kiểm tra văn bản quy phạm pháp luật; kiểm tra văn bản và quản lý xử lý vi phạm hành chính;
  quản lý xử lý vi phạm hành chính và theo dõi thi hành pháp luật; quản lý xử lý vi phạm hành chính;
  phổ biến, giáo dục pháp luật; phổ biến giáo dục pháp luật; xây dựng và kiểm tra văn bản;
  xây dựng và phổ biến, giáo dục pháp luật; xây dựng pháp luật; phát thanh, truyền hình và thông tin điện tử;
  du lịch quốc gia việt nam; cảnh sát quản lý hành chính về trật tự xã hội;
  quản lý hành chính về trật tự xã hội; an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao;
  an ninh mạng và phòng chống tội phạm sử dụng công nghệ cao; cảnh sát điều tra tội phạm về ma túy;
  cảnh sát hình sự; cảnh sát kinh tế; cảnh sát môi trường; quản lý chất lượng nông, lâm sản và thủy sản;
  quản lý chất lượng nông lâm sản và thủy sản; chất lượng, chế biến và phát triển thị trường;
  an toàn vệ sinh thực phẩm; giám sát, điều hành thông minh; giám sát điều hành thông minh;
  giám sát, điều hành đô thị thông minh; điều hành thông minh; điều hành đô thị thông minh;
  dịch vụ đấu giá tài sản; trợ giúp pháp lý nhà nước; trợ giúp pháp lý; bảo vệ, chăm sóc sức khỏe cán bộ;
  bảo vệ chăm sóc sức khỏe cán bộ; bảo vệ sức khỏe cán bộ; bảo trợ người khuyết tật và trẻ mồ côi;
  bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo; bảo trợ người tàn tật và trẻ mồ côi;
  quản lý vận tải, phương tiện và người lái; quản lý vận tải phương tiện và người lái;
  quản lý vận tải và phương tiện; quản lý trật tự xây dựng đô thị; quản lý trật tự xây dựng;
  xúc tiến đầu tư, thương mại và du lịch; xúc tiến thương mại, đầu tư và du lịch; dịch vụ nông nghiệp tổng hợp;
  quản lý, điều hành giao thông đô thị; quản lý điều hành giao thông đô thị; đo đạc, bản đồ và viễn thám;
  thanh tra, kiểm tra và giải quyết khiếu nại, tố cáo; kiểm tra, giải quyết khiếu nại, tố cáo;
  xây dựng và kiểm tra văn bản quy phạm pháp luật; tiêu chuẩn, đo lường, chất lượng;
  tiêu chuẩn, đo lường và chất lượng; chính trị, tư tưởng và học sinh, sinh viên; hậu cần;
  sắp xếp đơn vị hành chính; sắp xếp, tinh gọn tổ chức bộ máy; sắp xếp tổ chức bộ máy; công tác tuyển quân;
  khu nông nghiệp ứng dụng công nghệ cao;
  quản lý trật tự đô thị; kiểm tra quy tắc đô thị; quản lý hạ tầng; quản lý kết cấu hạ tầng;
  quản lý kết cấu hạ tầng giao thông; quản lý chất lượng; quản lý đường bộ; quản lý đê điều;
  kiểm soát nhiễm khuẩn; chính sách xã hội; khuyến nông; trật tự xây dựng; trật tự đô thị; quản lý đất đai; giám định đầu tư;
  giám định y khoa; giám định pháp y; hồi sức tích cực; hồi sức tích cực - chống độc;
  hồi sức tích cực và chống độc; hồi sức tích cực chống độc; hồi sức cấp cứu; tiếp nhận và trả kết quả;
  tiếp nhận và trả kết quả giải quyết thủ tục hành chính; tiếp công dân; quản lý khám, chữa bệnh;
  quản lý y, dược cổ truyền; quản lý, bảo trì đường bộ; pháp chế, thanh tra;
  quản lý, bảo trì công trình giao thông; thi đua, khen thưởng; nghiên cứu khoa học; điều tra, khảo sát;
  chương trình xây dựng nông thôn mới; tổ chức - phục vụ; tổ chức, phục vụ; các khu công nghiệp, khu chế xuất;
  các khu công nghiệp và khu chế xuất; các khu công nghiệp, chế xuất; các khu chế xuất, khu công nghiệp;
  các khu công nghiệp, khu kinh tế; các khu kinh tế, khu công nghiệp; khu kinh tế, khu công nghiệp;
  khu công nghiệp, khu kinh tế; các khu công nghiệp và chế xuất; các khu chế xuất và công nghiệp;
  các khu chế xuất và khu công nghiệp; quản lý đấu thầu; tin học và thống kê; tin học và thống kê tài chính;
  nuôi dưỡng, phục hồi chức năng tâm thần; tư vấn, dịch vụ tài sản và hỗ trợ tài chính;
  nghiên cứu, ứng dụng và dịch vụ khoa học công nghệ; thông tin và thống kê khoa học và công nghệ;
  đào tạo, bồi dưỡng cán bộ; đào tạo, bồi dưỡng cán bộ, công chức, viên chức; tư vấn địa chính;
  công nghiệp thông tin và truyền thông; kiểm tra văn bản và tổ chức thi hành pháp luật;
  quản lý kiến trúc, quy hoạch; theo dõi công tác phòng, chống tham nhũng; khu liên hợp xử lý chất thải;
  khu đô thị; khu đô thị mới; cảng cá và bến cá; ứng dụng và phát triển công nghệ; tiếp công dân và xử lý đơn;
  tiếp công dân và xử lý đơn thư; tiếp dân, xử lý đơn thư; tiếp công dân, xử lý đơn thư; chuyên gia đấu thầu;
  thi tuyển công chức; tuyển dụng công chức; tuyển dụng viên chức; xét tuyển viên chức; đấu giá quyền sử dụng đất;
  định giá tài sản; định giá tài sản trong tố tụng hình sự; đánh giá, phân hạng sản phẩm ocop;
  hiến máu tình nguyện; kiểm tra công vụ; quản lý cửa sông, cảng cá; tuyên truyền hỗ trợ người nộp thuế;
  kiểm sát xét xử; kinh tế đất; tổ chức, biên chế và tổ chức phi chính phủ; xây dựng nếp sống văn hóa và gia đình;
  quản lý kỹ thuật, an toàn và môi trường; tài chính đầu tư; hợp tác đầu tư;
  xây dựng, kiểm tra và theo dõi thi hành pháp luật; phổ biến, theo dõi thi hành pháp luật;
  giám sát, kiểm tra và xử lý sau thanh tra; bồi dưỡng cán bộ quản lý giáo dục;
  dự báo, thống kê - ổn định tiền tệ, tài chính; thanh tra, kiểm tra, giám sát; kinh tế ngành, nông nghiệp;
  quản lý, khai thác công trình thủy lợi; quản lý quy hoạch; tổ chức cán bộ, thanh tra;
    hợp tác quốc tế về văn hóa; hoạt động thanh thiếu nhi; hoạt động thanh thiếu niên;
  phát triển và quản lý thị trường trong nước; quốc hội, địa phương và đoàn thể; quy hoạch, kế hoạch sử dụng đất;
  chiến lược và chính sách kinh tế - tài chính; công tác xây dựng đảng;   giáo dục trung học - giáo dục thường xuyên; kiểm định chất lượng công trình xây dựng;
  giám định chất lượng xây dựng; kết cấu hạ tầng xây dựng;   doanh nghiệp, kinh tế tập thể và tư nhân; kiểm nghiệm thuốc, mỹ phẩm, thực phẩm; bảo trợ xã hội tổng hợp;
  quản lý chất lượng, chế biến và phát triển thị trường; giảm nghèo bền vững;
  phòng, chống thiên tai và tìm kiếm cứu nạn;
  quản lý các khu công nghiệp và chế xuất; quản lý các khu chế xuất và công nghiệp;
  quản lý các khu chế xuất và khu công nghiệp; phòng, chống tham nhũng, lãng phí, tiêu cực;
  phòng, chống tham nhũng, tiêu cực; phòng, chống tệ nạn xã hội; phòng, chống ma túy; phòng, chống tội phạm;
  phòng, chống hiv/aids; phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số;
  phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số; chuyển đổi số và đề án 06;
  cải cách hành chính, chuyển đổi số và đề án 06; xóa nhà tạm, nhà dột nát;
  xóa nhà tạm, nhà dột nát cho hộ nghèo; các chương trình mục tiêu quốc gia;
  chương trình mục tiêu quốc gia xây dựng nông thôn mới; chương trình mục tiêu quốc gia   chương trình mục tiêu quốc gia; thực hiện quy chế dân chủ ở cơ sở; thực hiện quy chế dân chủ;
  toàn dân đoàn kết xây dựng đời sống văn hóa; phong trào toàn dân đoàn kết xây dựng đời sống văn hóa;
  chống buôn lậu, gian lận thương mại và hàng giả; bồi thường, giải phóng mặt bằng;
  bồi thường giải phóng mặt bằng; giải phóng mặt bằng; đổi mới và phát triển doanh nghiệp;
  sắp xếp, đổi mới doanh nghiệp; phát triển kinh tế tập thể;
  công nghệ, chuyển đổi số và tự động hóa; tài chính, quản trị; tài chính - quản trị; tài vụ - quản trị;
  tài chính, kế toán; quản lý về hải quan; hệ thống thanh toán; ngân quỹ; thu và phát triển người tham gia;
  quốc phòng, an ninh, đặc biệt; đăng ký giao dịch bảo đảm và bồi thường nhà nước;
  an toàn hệ thống các tổ chức tín dụng; theo dõi công tác phòng, chống tham nhũng, tiêu cực;
  theo dõi công tác phòng, chống tham nhũng, lãng phí, tiêu cực; thăm dò khai thác; thăm dò và khai thác;
  quản lý chất lượng bệnh viện; chiến lược bồi dưỡng cán bộ xây dựng
`)

/** Runs of small letters that belong to a name though a part of them is a verb too. */
export const NAME_IDIOMS = list(`
  hợp tác xã; cuộc vận động; cao nguyên đá; đồng bằng sông hồng; đồng bằng sông cửu long; biến đổi khí hậu; thiết bị; trang thiết bị; thiết bị y tế;
  vật tư thiết bị;
  vật tư - thiết bị; vật tư, thiết bị; thiết bị dạy học; bầu cử; bầu cử quốc gia;
  hđnd và ubnd; hđnd, ubnd; hđnd - ubnd; hđnd và ủy ban nhân dân; hội đồng nhân dân và ubnd;
  hội đồng nhân dân và ủy ban nhân dân; đoàn đại biểu quốc hội và hội đồng nhân dân; đoàn đbqh và hđnd;
  đoàn đbqh, hđnd và ubnd; đoàn đbqh, hđnd; đoàn đại biểu quốc hội, hội đồng nhân dân và ủy ban nhân dân;
  đoàn đại biểu quốc hội và hđnd; đoàn đbqh và hội đồng nhân dân;
  vốn nhà nước; vốn nhà nước tại doanh nghiệp; hàng dự trữ; hồ chứa;
  công an, quân đội; công an, quân sự; công an, quân đội, y tế;
  công an, quân đội, biên phòng; công an, quân sự, biên phòng; cửa khẩu; chợ; chợ trung tâm;
  khai thác công trình thủy lợi; công trình thủy lợi; trung học cơ sở; trung học phổ thông; phổ thông; chương trình;
  quy trình; thcs; thpt; ptdtbt; ptdtnt; gdtx; tiểu học; mầm non; đại học; cao đẳng; đại học sư phạm; cao đẳng sư phạm;
  an ninh trật tự; trật tự; an toàn xã hội; khiếu nại, tố cáo; khiếu nại và tố cáo;
  công nghệ thông tin; công nghệ bảo quản; an toàn thông tin; nội bộ; chi nhánh; thi đua - khen thưởng; thi đua khen thưởng;
  phòng, chống; phòng chống; phòng, chống dịch; phòng, chống dịch bệnh trên người; dịch bệnh ở người;
  phòng, chống dịch bệnh ở người; dịch bệnh; phòng chống dịch; phòng chống dịch bệnh; phòng, chống thiên tai;
  phòng thủ dân sự; dịch; thiên tai và tìm kiếm cứu nạn; tìm kiếm cứu nạn; tìm kiếm, cứu nạn;
  phòng cháy, chữa cháy; phòng cháy chữa cháy; phòng cháy và chữa cháy; cứu nạn, cứu hộ; cứu nạn cứu hộ;
  xuất, nhập cảnh; xuất nhập cảnh; quản lý xuất nhập cảnh; tham nhũng, tiêu cực;
  tham nhũng, lãng phí, tiêu cực; lãng phí, tiêu cực;
  thứ cấp; nước; nước ngoài; mttq và các đoàn thể; mặt trận tổ quốc và các đoàn thể; thị trường; chất lượng;
  doanh nghiệp nhỏ và vừa; nhỏ và vừa; siêu nhỏ, nhỏ và vừa; tín dụng doanh nghiệp nhỏ và vừa; người tham gia; người có công; người lao động;
  người cao tuổi; trẻ em; đầu tư; dự án; dự án đầu tư; dự án đầu tư xây dựng; đầu tư xây dựng;
  đầu tư phát triển; đầu tư và xây dựng; công trình; công trình giao thông; giao thông; nông nghiệp;
  công trình dân dụng; dân dụng và công nghiệp; công nghiệp; hạ tầng; hạ tầng kỹ thuật; khu kinh tế;
  khu công nghiệp; khu chế xuất; khu công nghệ cao; đô thị;
  xúc tiến đầu tư; xúc tiến thương mại; xúc tiến du lịch; phát triển quỹ đất; quỹ đất; đất đai;
  đăng ký đất đai; ký đất đai; thi hành án dân sự; thi hành án; quản lý thị trường; kiểm soát bệnh tật;
  bệnh tật; phục vụ hành chính công; hành chính công; hành chính; phục vụ; đảng; đảng ủy; vận tải; nông thôn;
  nông thôn mới; tín dụng; đa khoa; đa khoa tổng hợp; thương mại tổng hợp;
  bảo vệ rừng; phát điện; phân phối điện; truyền tải điện; tái tạo; tái chế; mục tiêu quốc gia; di tích; danh thắng;
  bảo trì đường bộ; công trình xây dựng dân dụng; công trình xây dựng giao thông;
  hạ tầng và phát triển đô thị;
  di sản; chung cư; nghĩa trang; bến xe; rừng đặc dụng, phòng hộ; rừng phòng hộ, đặc dụng;
  rừng đặc dụng và phòng hộ; rừng phòng hộ và đặc dụng; rừng phòng hộ, rừng đặc dụng;
  rừng đặc dụng, rừng phòng hộ; phòng hộ; rừng; rừng phòng hộ; rừng đặc dụng; trực ban; bảo vệ thực vật; chăn nuôi;
  thú y; chăn nuôi và thú y; cây trồng; vật nuôi; thủy sản; thủy lợi; môi trường; khí tượng thủy văn;
  cấp thoát nước; cấp nước; thờ tự; môi trường đô thị; thoát nước; điện tử; quốc tế; việt nam; nước sạch;
  nước sạch và vệ sinh môi trường nông thôn;
  chuyển đổi số; hạ tầng số; kinh tế số; kinh tế số và xã hội số; chính quyền số; công nghệ số; công nghiệp công nghệ số;
  dữ liệu số; nền tảng số; cải cách hành chính; cải cách hành chính và chuyển đổi số;
  khoa học, công nghệ, đổi mới sáng tạo; đổi mới sáng tạo; sử dụng; cổ phần; trách nhiệm hữu hạn;
  một thành viên; hữu hạn; thương mại; dịch vụ; tư vấn xây dựng; kỹ thuật; quân sự; biên phòng; cảnh sát;
  an ninh; điều tra; hình sự; giao thông đường bộ; kiểm tra; kiểm soát; giám sát; thanh tra; thường trực;
  truyền hình; phát thanh; phát thanh, truyền hình; phát thanh và truyền hình; báo chí; báo chí, truyền thông; truyền thông, báo chí; tuyên truyền, báo chí;
  báo chí, xuất bản; truyền thông; thông tin; thông tin đại chúng; truyền thông đại chúng; thông tin, tuyên truyền; thông tin tuyên truyền; thông tin - tuyên truyền; báo, đài; báo đài;
  lò hơi; lò nung; cơ điện; cơ giới; đường dây; điện nước; chế biến; chế biến gỗ; chế biến mủ; khai thác mủ; sửa chữa ô tô; sửa chữa cơ khí;
  cầu đường; vườn ươm; bốc xếp; đóng gói; thành phẩm;
  thông tấn, báo chí; thông tin, báo chí; thông tin báo chí; thông tin - báo chí; chính trị - xã hội;
  chính trị xã hội; chính trị - xã hội - nghề nghiệp; xã hội; xã hội - nghề nghiệp; nghề nghiệp; nhân dân;
  dân tộc; dân tộc thiểu số; các dân tộc thiểu số; tôn giáo; cộng đồng; liên ngành; hữu nghị; sự nghiệp;
  sự nghiệp công lập; công lập; ngoài công lập; công lập và ngoài công lập; hành chính nhà nước; nhà nước; đảng, nhà nước; quản lý nhà nước;
  tư vấn; tư vấn lập quy hoạch; tư vấn thiết kế; tư vấn giám sát; thi công; thi công xây dựng; thiết kế;
  giám sát thi công; viễn thông; bưu chính; bưu chính, viễn thông; ngân hàng; bảo hiểm; y tế; y tế dự phòng;
  giáo dục; công an; quân đội; thuế; hải quan; điện; điện lực; xây dựng; cơ khí; khai thác khoáng sản;
  nhập khẩu; xuất khẩu; xuất, nhập khẩu; xuất nhập khẩu; nhập khẩu, phân phối; kinh doanh; sản xuất;
  sản xuất, kinh doanh; vận tải hành khách; lữ hành; lưu trú; du lịch; tiêm chủng;
  khám, chữa bệnh; khám bệnh, chữa bệnh; khám chữa bệnh;
  tham mưu, giúp việc; tham mưu giúp việc; chuyên trách tham mưu, giúp việc; chuyên trách; chuyên đề;
  tham mưu; đại biểu; ngang bộ; tổ chức; cấp ủy; đảng, chính quyền; chức năng; quản lý; quản lý dự án;
  bảo trợ xã hội; công tác xã hội; văn hóa; văn hóa - thể thao; thể thao; thể dục thể thao; văn hóa, thể thao;
  học tập cộng đồng; giáo dục thường xuyên; giáo dục nghề nghiệp;
  giáo dục nghề nghiệp - giáo dục thường xuyên; đào tạo; đào tạo nghề; khoa học; công nghệ; khen thưởng;
  chống buôn lậu, gian lận thương mại và hàng giả; tổ chức tín dụng; quỹ tín dụng; lao động; việc làm;
  dịch vụ việc làm; tài chính; tổ chức cán bộ; thực phẩm; an toàn thực phẩm; vệ sinh an toàn thực phẩm;
  an toàn giao thông; giao thông công cộng; cổ phần hóa; giải phóng mặt bằng; bồi thường, giải phóng mặt bằng;
  bồi thường, hỗ trợ và tái định cư; bồi thường, hỗ trợ, tái định cư; hàng không; hàng hải;
  đường thủy nội địa; đường bộ; đường sắt; đường cao tốc; cao tốc; nuôi trồng thủy sản; khu vực phát triển đô thị; lưới điện; nguồn điện; thủy điện; nhiệt điện;
  hậu cần; công tác hậu cần; xây lắp; thi công xây lắp; cung cấp vật tư; cung cấp thiết bị; cung cấp vật tư, thiết bị; cung cấp vật tư thiết bị
`)

/** Names of one syllable: what follows them in small letters is no second half of theirs. */
export const ONE_SYLLABLE_NAMES = list(`
  bắc; nam; đông; tây; sở; bộ; ban; cục; vụ; viện; trường; hội; đoàn; đài; quỹ; thuế; đảng; huế; vinh; điện;
  dược; sử; văn; toán; lý; hóa; tin; luật; may; than; thép; y; bưu; nhi; mắt; tim; lao; nước; rừng; dệt; muối;
  gỗ; cà; vườn; khu; tỉnh; huyện; quận; xã; phường
`)

/** Purposes that follow a committee's head and end in a level or a proper name (`Ban Chỉ đạo thực hiện Nghị quyết 57 tỉnh`). */
export const PURPOSES = list(`
  thực hiện; triển khai; triển khai thực hiện; xây dựng; cải cách; chuyển đổi; phát triển; sắp xếp; tổng kết;
  kỷ niệm; rà soát; kiểm tra; giám sát; thẩm định; tuyển sinh; tuyển dụng; thi; thi tuyển; vận động; đổi mới;
  bảo vệ; quản lý; ứng phó; ứng dụng; kiểm kê; bầu cử;
  xử lý; tháo gỡ; thúc đẩy; đôn đốc; điều phối; hội nhập; cưỡng chế; giải quyết; thanh tra; điều hành;
  tiếp nhận; bồi thường; hỗ trợ; đầu tư; tổ chức; biên soạn; phòng; chống; giải phóng; giảm nghèo; đánh giá;
  giải ngân; tái cơ cấu; xúc tiến; thu hút; nghiệm thu; xác minh; khảo sát; di dời; thu hồi; đấu giá;
  khắc phục; phục hồi; xét duyệt; tư vấn; quy hoạch; tinh giản; số hóa; quyết toán; thanh lý; chống thất thu
`)

/** What committees are set up for begins with these (`Ban Tổ chức` **các ngày lễ** `lớn`). */
export const COMMITTEE_MATTERS = list(`
  lễ; các ngày lễ; giải chạy; giải đấu; giải thể thao; ngày hội; tuần lễ; năm du lịch; sự kiện; các sự kiện; hội nghị; đại hội; kỳ thi;
  khu di tích; các khu di tích; diễn tập
`)

/** With these begins what a committee is for where it is several works, up to its level (`Ban Chỉ đạo` **chống buôn lậu**`, hàng giả tỉnh`). */
export const LISTED_WORK = list(`
  phòng, chống; phòng chống; chống; giải phóng mặt bằng; giải tỏa; bồi thường; đền bù; sắp xếp; phổ cập giáo dục;
  xóa mù chữ; xóa đói; tái định cư; phòng cháy, chữa cháy; phòng cháy chữa cháy; phòng ngừa
`)

/** What committees are for that are known whole, since a part of it reads as a verb, a list or a level (`Ban Chỉ đạo phát triển kinh tế - xã hội tỉnh`). */
export const COMMITTEE_WORK = list(`
  phát triển kinh tế - xã hội; phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi;
  xây dựng nông thôn mới và giảm nghèo bền vững; xây dựng nông thôn mới, giảm nghèo bền vững;
  công tác dân tộc thiểu số; công tác dân tộc và tôn giáo; công tác dân tộc, tôn giáo; công tác thi đua;
  công tác thi đua, khen thưởng; công tác thi đua - khen thưởng; công tác bảo vệ bí mật nhà nước;
  hội nhập quốc tế; công tác hội nhập quốc tế; hội nhập kinh tế quốc tế;
  phát triển nhà ở và thị trường bất động sản; chính sách nhà ở và thị trường bất động sản;
  nhà ở và thị trường bất động sản; cải thiện môi trường đầu tư kinh doanh;
  cải thiện môi trường đầu tư, kinh doanh; nâng cao năng lực cạnh tranh;
  cải thiện môi trường đầu tư kinh doanh và nâng cao năng lực cạnh tranh;
  cải thiện môi trường đầu tư kinh doanh, nâng cao năng lực cạnh tranh; bình ổn giá;
  phòng, chống tội phạm và xây dựng phong trào toàn dân bảo vệ an ninh tổ quốc;
  phòng, chống buôn lậu, gian lận thương mại và hàng giả; phòng, chống mua bán người;
  bảo hiểm xã hội, bảo hiểm y tế; thực hiện chính sách bảo hiểm xã hội, bảo hiểm y tế;
  phát triển đối tượng tham gia bảo hiểm xã hội, bảo hiểm y tế; tổng điều tra dân số và nhà ở;
  tổng điều tra kinh tế; tổng điều tra nông thôn, nông nghiệp; phổ cập giáo dục, xóa mù chữ;
  phổ cập giáo dục và xóa mù chữ; thi tốt nghiệp trung học phổ thông; thi tốt nghiệp thpt;
  sắp xếp tổ chức bộ máy; sắp xếp, tinh gọn tổ chức bộ máy; tinh gọn bộ máy; sắp xếp, tinh gọn bộ máy;
  tháo gỡ khó khăn, vướng mắc; tháo gỡ khó khăn, vướng mắc cho các dự án;
  tháo gỡ khó khăn, vướng mắc các dự án; tháo gỡ khó khăn, vướng mắc cho doanh nghiệp; tháo gỡ khó khăn cho doanh nghiệp; thúc đẩy giải ngân;
  phát triển du lịch; xây dựng nông thôn mới; sắp xếp đơn vị hành chính; sắp xếp đơn vị hành chính cấp xã;
  chống khai thác iuu; phòng, chống khai thác iuu; chống khai thác hải sản bất hợp pháp; bảo vệ và phát triển rừng;
  diễn tập khu vực phòng thủ; diễn tập phòng thủ khu vực; kiểm kê tài sản; kiểm kê tài sản công; kiểm kê đất đai;
  công tác tuyển quân; tuyển quân; xóa nhà tạm; công tác giảm nghèo; công tác đối ngoại; thu ngân sách;
  chống thất thu; chống thất thu ngân sách; chống thất thu thuế; tái cơ cấu; hè; phát triển kinh tế tư nhân; chủ trương đầu tư;
  báo cáo đánh giá tác động môi trường; đặt tên đường; đặt tên đường, phố; về nhân quyền; cưỡng chế; điều hành giao thông;
  thúc đẩy giải ngân vốn đầu tư công; giảm nghèo bền vững; công tác gia đình; phát triển đô thị; các công trình, dự án trọng điểm; các dự án, công trình trọng điểm;
  các công trình trọng điểm ngành giao thông vận tải;
  các công trình, dự án quan trọng quốc gia, trọng điểm ngành giao thông vận tải;
  các công trình, dự án quan trọng quốc gia, trọng điểm; các công trình, dự án quan trọng quốc gia;
  các dự án trọng điểm ngành dầu khí; phát triển điện lực; hội nhập quốc tế về kinh tế; điều hành giá;
  chính sách tài chính, tiền tệ;
  khắc phục hậu quả bom mìn và chất độc hóa học sau chiến tranh;
  tìm kiếm, quy tập và xác định danh tính hài cốt liệt sĩ; tìm kiếm, quy tập hài cốt liệt sĩ;
  ứng phó với biến đổi khí hậu; ứng phó biến đổi khí hậu; chương trình phát triển lâm nghiệp bền vững;
  vì sự tiến bộ phụ nữ; vì sự tiến bộ của phụ nữ; đào tạo
`)

/** Work that a name needs an object of: the next word belongs to it though it is a verb too (`Phòng Quản lý xây dựng`). */
export const OBJECT_WANTING = list(`
  quản lý; nghiên cứu; kiểm nghiệm; khai thác; bảo tồn; hỗ trợ; phát triển; xúc tiến; kiểm định chất lượng;
  kiểm soát; kiểm định; thẩm định; điều phối; phục vụ; giám sát; giám định; quy hoạch
`)

/** Of these, what divisions are called after without one too (`Phòng Thẩm định`). */
export const LONE_WORK = list('thẩm định; giám sát; giám định; kiểm nghiệm; kiểm định chất lượng; quy hoạch')

/** What stands behind them is what they do: `chủ đầu tư` **giải phóng mặt bằng**; `cơ quan` **quản lý nhà nước** is one. */
export const DOERS = list('chủ đầu tư; nhà đầu tư; chủ dự án; đoàn thể; hội, đoàn thể; nhà trường')

/** Nouns that have no kind of their own behind them: what follows is what they are to do. */
export const PLAIN_NOUNS = [
  ...DOERS,
  ...list(`
  cơ quan; đơn vị; tổ chức; địa phương; văn phòng; ngành; tổ chức chính trị; tổ chức chính trị - xã hội
`),
]

/** Kinds of authorities that are verbs elsewhere: `các cơ quan` **tuyên truyền** `đẩy mạnh …`. */
export const VERBAL_KINDS = list(
  'tuyên truyền; thanh tra, kiểm tra; kiểm tra, thanh tra; thanh tra, kiểm toán',
)

/** Fixed words after a name that belong to it. */
export const TAILS = list(`
  có liên quan; liên quan; hữu quan; chuyên ngành; sau sáp nhập; sau hợp nhất; sau sắp xếp; sau khi sáp nhập;
  sau khi hợp nhất; sau khi sắp xếp; mới sáp nhập; mới thành lập; mới hợp nhất; mới sau sáp nhập;
  mới sau sắp xếp; chức năng; chuyên môn; nghiệp vụ; lâm sàng; cận lâm sàng; lâm sàng, cận lâm sàng; lâm sàng và cận lâm sàng; độc lập; khu vực; bị ảnh hưởng;
  bị thiệt hại; chịu ảnh hưởng; bị ngập; bị ngập lụt; bị cô lập; nêu trên; nói trên; trên; toàn tỉnh;
  toàn huyện; toàn thành phố; toàn xã; toàn quốc; toàn ngành; địa phương; cơ sở; trong tỉnh; trong toàn tỉnh;
  trong và ngoài tỉnh; trong và ngoài công lập;
  chưa đạt chuẩn nông thôn mới; của trung ương và địa phương; của trung ương và tỉnh;
  của trung ương và thành phố; trong ngành; trong vùng; trong khu vực; trong huyện; trong xã; ngoài tỉnh; trên toàn tỉnh; trên toàn quốc;
  địa phương các cấp; địa phương 2 cấp; địa phương 02 cấp; địa phương hai cấp;
  trên cả nước; cả nước; phía bắc; phía nam; phía đông; phía tây; ven biển; ven sông; ven đê; miền núi; nghèo;
  khó khăn; đặc biệt khó khăn; miền trung; vùng cao; biên giới; biên giới, hải đảo; trọng điểm; tuyến cuối; tuyến trên; tuyến dưới; cấp trên;
  cấp dưới; lưu động; trực thuộc; được giao nhiệm vụ; được phân công; được phân công nhiệm vụ; được giao chủ trì;
  được giao làm chủ đầu tư; được giao chủ đầu tư; được kiểm tra; được thanh tra; được giám sát; được kiểm toán;
  được kiểm tra, giám sát; được thanh tra, kiểm tra; ở trung ương; khác ở trung ương;
  liên xã; liên huyện; liên phường; liên thôn; liên khu; liên quận; liên xã, phường;
  có dịch; có rừng; có biển; có tên; nhận ủy thác; còn lại; khác; tối cao; trường; nhà trường; trường học; lân cận;
  giáp ranh;
  trên địa bàn; đóng trên địa bàn; đóng chân trên địa bàn; đóng quân trên địa bàn; đứng chân trên địa bàn;
  hoạt động trên địa bàn; có trụ sở trên địa bàn;
  phụ trách; phụ trách lĩnh vực; phụ trách địa bàn; phụ trách khối; phụ trách địa bàn, lĩnh vực;
  phụ trách lĩnh vực, địa bàn; được phân công phụ trách; được phân công phụ trách chi bộ;
  được phân công phụ trách địa bàn; được phân công phụ trách lĩnh vực; thành viên;
  giúp việc; chuyên môn về xây dựng; sử dụng ngân sách; sử dụng ngân sách nhà nước; dự toán cấp i; dự toán cấp ii; dự toán cấp 1;
  dự toán cấp tỉnh; dự toán trực thuộc; bạn; cùng cấp; có thẩm quyền; có dự án đi qua; nơi có dự án đi qua; nơi có dự án; nơi có đất thu hồi; nơi có đất bị thu hồi; vùng dự án;
  ngang bộ; thuộc; tỉnh bạn; chủ quản; chủ quản chương trình; chủ quản các chương trình; chủ quản chương trình mục tiêu quốc gia;
  chủ quản các chương trình mục tiêu quốc gia; chủ quản dự án;
  chậm tiến độ; có tiến độ chậm; chủ trì dự án thành phần; chủ trì các dự án thành phần;
  chủ trì nội dung thành phần; chủ trì các nội dung thành phần; chủ trì tiểu dự án; chủ trì các tiểu dự án;
  chủ trì chương trình; đơn vị; nêu tại; tham gia;
  cấp trên cơ sở; cấp trên trực tiếp; cấp trên trực tiếp cơ sở; chủ quản báo chí; có vốn nhà nước;
  có vốn đầu tư nước ngoài; có vốn đầu tư trực tiếp nước ngoài; có vốn đầu tư trực tiếp của nước ngoài;
  trong cụm; trong cụm thi đua; trong khối; trong khối thi đua; thuộc cụm; thuộc khối;
  liên quan khác; có liên quan khác; quản lý chuyên ngành; quản lý nhà nước chuyên ngành; quản lý ngành;
  quản lý lĩnh vực; quản lý ngành, lĩnh vực; quản lý ngành và lĩnh vực; quản lý nhà nước ngành, lĩnh vực;
  quản lý nhà nước về ngành, lĩnh vực; quản lý xây dựng chuyên ngành;
  quản lý đường bộ; quản lý hồ đập; quản lý hồ chứa; quản lý, vận hành hồ chứa; quản lý vận hành hồ chứa;
  vận hành hồ chứa; khai thác, vận hành hồ chứa; quản lý, khai thác hồ chứa; quản lý, khai thác công trình thủy lợi;
  quản lý công trình xây dựng chuyên ngành; thuộc và trực thuộc; thuộc, trực thuộc; dự họp; tham dự họp; tuyến biển; tuyến biên giới
`)

/** What companies are called after though it heads bodies too: `các Tập đoàn:` **Điện lực** `Việt Nam`. */
export const COMPANY_NAMES = list(
  'điện lực; bưu điện; viễn thông; bưu chính viễn thông; bảo hiểm; ngân hàng; cảng hàng không',
)

/** What companies work in, told before their own names: `Công ty Cổ phần` **đầu tư hạ tầng** `Châu Giang`. */
export const COMPANY_TRADES = list(`
  tập đoàn; đầu tư; xây dựng; hạ tầng; phát triển; thương mại; dịch vụ; sản xuất; kinh doanh; khai thác;
  chế biến; khoáng sản; tư vấn; thiết kế; cơ khí; vận tải; du lịch; xuất nhập khẩu; năng lượng; thủy điện;
  công nghiệp; nông nghiệp; môi trường; công nghệ; bất động sản; và
`)

/** Committees of the Party as they end the names of what belongs to them (`Văn phòng` **Huyện ủy**). */
export const PARTY_COMMITTEES = list(
  'đảng ủy; tỉnh ủy; thành ủy; huyện ủy; quận ủy; thị ủy; xã ủy; phường ủy; đặc khu ủy',
)

/** To whom groups belong that are named right before them (`các phòng chuyên môn` **Sở**). */
export const OWNERS = list(`
  sở; bộ; cục; tổng cục; chi cục; vụ; viện; ban; đài; ubnd; ủy ban nhân dân; hđnd; hội đồng nhân dân;
  văn phòng; tỉnh ủy; thành ủy; huyện ủy; đảng ủy; công an; trường; học viện; bệnh viện; trung tâm; công ty;
  tổng công ty; tập đoàn; ngân hàng; thuế; kho bạc; bhxh; tỉnh hội; thành hội; huyện hội; trung ương hội;
  tỉnh đoàn; thành đoàn; huyện đoàn; liên đoàn
`)

/** What a body is besides, behind its name and a dash (`Sở Y tế - cơ quan thường trực Ban Chỉ đạo`). */
export const ROLES = list('cơ quan; đơn vị; thường trực; đầu mối; chủ đầu tư; nhà đầu tư')

/** Links to the level, place or body that a name belongs to (`của tỉnh`, `trực thuộc Tỉnh ủy`, `trên địa bàn huyện`). */
export const LINKS = list(`
  của; thuộc; trực thuộc; trên địa bàn; đóng trên địa bàn; đóng chân trên địa bàn; đóng quân trên địa bàn;
  đứng chân trên địa bàn; hoạt động trên địa bàn; có trụ sở trên địa bàn; tại; ở; trong; thuộc thẩm quyền quản lý của;
  thuộc phạm vi quản lý của; cấp; khối; nơi; vùng; khu vực; thuộc và trực thuộc; liên quan thuộc;
  liên quan của; có liên quan thuộc; có liên quan của; liên quan trên địa bàn; có liên quan trên địa bàn;
  chuyên môn thuộc; chuyên môn trực thuộc; tham mưu thuộc; tham mưu trực thuộc; tham mưu của; quản lý; tuyến;
  về; giúp việc; phụ trách
`)

/** What an office-holder or a group is in charge of stands behind this. */
export const CHARGE = 'phụ trách'

/** Fields in charge that are verbs too: `Phó Hiệu trưởng phụ trách` **đào tạo** `chỉ đạo …`. */
export const VERBAL_FIELDS = list(
  'đào tạo; tuyển sinh; đầu tư; xây dựng; sản xuất; kinh doanh; khai thác; tuyên truyền',
)

/** With these a name goes on that was read to here only, though they open statements too. */
export const NAME_LINKS = list('và; của; hoặc; gồm; do; như; khác')

/** No name goes on with these. */
export const NAME_PARTERS = list('trong; cho')

/** What those who manage projects are named after, several together: `công trình dân dụng, công nghiệp và hạ tầng đô thị`. */
export const BUILT_WORKS = list(`
  giao thông; nông nghiệp; phát triển nông thôn; ptnt; nông thôn; dân dụng; công nghiệp; hạ tầng đô thị;
  hạ tầng kỹ thuật; hạ tầng giao thông; hạ tầng; thủy lợi; môi trường; văn hóa; du lịch; y tế; phát triển quỹ đất;
  phát triển đô thị; phát triển hạ tầng; phát triển cụm công nghiệp; dịch vụ công ích; tái định cư
`)

/** What is written with a capital and is no body, but for documents: `Giao` **Khu đất** `…`, `Yêu cầu` **Hồ sơ** `phải nêu rõ …`. */
export const NAMED_THINGS = list(`
  hồ sơ; nhiệm vụ; chỉ tiêu; danh mục; tiểu dự án; gói thầu; công trình;
  đồ án; nội dung; thông tin; số liệu; tài liệu; dự thảo; văn bản; phần mềm; hệ thống; cơ sở dữ liệu; mô hình;
  giải pháp; cuộc thi; phong trào; lễ; lễ hội; hội nghị; hội thảo; đại hội; kỳ họp; tuần lễ; tháng; ngày; năm; quý; tết;
  khu; khu đất; thửa; lô; tuyến; cầu; đường; hồ; sông; đảo; nhà; trụ sở; quốc lộ; cao tốc; vành đai;
  quy trình; điều; khoản; mục; phụ lục; việc; công tác; tiến độ; kinh phí; vốn; ngân sách
`)
