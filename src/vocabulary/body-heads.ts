/**
 * The words with which the name of a body begins. Lower case; entries stand between semicolons.
 */
import { list } from './list.js'

/** Organisations known by this head alone: what follows is their name, or nothing. */
export const ORGANISATION_HEADS = list(`
  công đoàn cấp trên trực tiếp cơ sở; công đoàn cấp trên cơ sở; công đoàn cấp trên; công đoàn cơ sở; công đoàn bộ phận;
  đảng ủy mặt trận tổ quốc, các đoàn thể trung ương; đảng ủy mặt trận tổ quốc, các đoàn thể; trại giam;
  trại tạm giam; nhà tạm giữ; phòng giao dịch; cơ quan an ninh điều tra;
  cơ quan thanh tra, giám sát ngân hàng;
  báo và phát thanh, truyền hình; báo và phát thanh - truyền hình; báo, phát thanh và truyền hình;
  báo và phát thanh truyền hình; đài phát thanh và truyền hình;
  đài phát thanh - truyền hình; đài phát thanh, truyền hình; đài truyền thanh;
  ủy ban nhân dân; ủy ban quản lý vốn nhà nước tại doanh nghiệp; ubnd; hội đồng nhân dân; hđnd; ủy ban; mặt trận; mặt trận tổ quốc;
  mặt trận tổ quốc việt nam; mttq; ubmttq;
  ủy ban mặt trận tổ quốc; ủy ban mặt trận tổ quốc việt nam; ub mttq; ủy ban mttq; ủy ban mttq việt nam;
  ủy ban mttqvn; công an; bộ chỉ huy; bộ tư lệnh; bộ đội biên phòng;
  bộ đội; quân khu; quân đoàn; quân chủng; binh đoàn; sư đoàn; trung đoàn; lữ đoàn; vùng cảnh sát biển; cảnh sát biển;
  cảnh sát khu vực;
  đồn biên phòng; đồn công an; văn phòng; tổng cục; chi cục; kho bạc nhà nước; kho bạc; kbnn; ngân hàng;
  ngân hàng nhà nước; nhnn;
  bảo hiểm xã hội; bhxh; tòa án; tòa án nhân dân; tand; viện kiểm sát; viện kiểm sát nhân dân; vksnd;
  kiểm toán nhà nước;
  trung tâm; bệnh viện; trạm y tế; bệnh xá; học viện; đại học; ban tuyên giáo; ban dân vận; khối dân vận;
  ban nội chính; ban xây dựng đảng; hội đồng bầu cử; hội đồng bầu cử quốc gia; ủy ban bầu cử; ban bầu cử;
  tổ bầu cử; ban thường vụ;
  ban thường trực; ban chấp hành; ban giám hiệu; ban giám đốc; ban lãnh đạo; ban cán sự đảng; ban cán sự; btv;
  đảng ủy; đảng bộ; chi bộ; cấp ủy chi bộ; cấp ủy đảng bộ;
  đảng đoàn; tỉnh ủy; thành ủy; huyện ủy; thị ủy; quận ủy; tỉnh đoàn; thành đoàn; huyện đoàn; thị đoàn; đoàn thanh niên;
  đoàn tncs;
  đoàn đại biểu quốc hội; đoàn đbqh; liên đoàn; liên đoàn lao động; lđlđ;
  tổ chức y tế thế giới; tổ chức lao động quốc tế; tổ chức nông lương; tổ chức nông lương liên hợp quốc; tổ chức di cư quốc tế;
  tổ chức tầm nhìn thế giới; tổ chức cứu trợ trẻ em; tổ chức hợp tác phát triển đức; liên minh; liên hiệp; hiệp hội; công đoàn;
  hội liên hiệp phụ nữ; hội lhpn; hội phụ nữ; hội nông dân; hội cựu chiến binh; hội chữ thập đỏ;
  hội khuyến học; hội người cao tuổi; hội luật gia;
  cổng thông tin điện tử; cổng ttđt; tập đoàn; tổng công ty; tcty; công ty; cty; công ty kiểm toán;
  công ty tư vấn; hợp tác xã; tổ hợp tác; liên hiệp hợp tác xã; liên danh; liên danh nhà thầu; liên danh nhà thầu thi công; chi hội; chi đoàn; chi đoàn thanh niên; chi ủy;
  liên đội; liên chi đoàn; liên chi hội; đoàn trường; thông tấn xã; hạt kiểm lâm; hạt quản lý đê; quân ủy; cảng hàng không; bến xe; cảng vụ;
  cảng vụ hàng hải; cảng vụ hàng không; cảng vụ đường thủy nội địa; cảng vụ đường thủy;
  vườn quốc gia; nhà xuất bản; nhà máy; nhà máy xử lý rác; nhà máy nước; nhà máy thủy điện; câu lạc bộ;
  thuế cơ sở; xí nghiệp; nông trường; lâm trường; bảo tàng; thư viện; chính phủ; quốc hội; ủy ban thường vụ quốc hội;
  bộ chính trị; ban bí thư; trung ương đảng; cơ quan thường trực; cơ quan thường vụ;
  cơ quan cảnh sát điều tra; cơ quan ubkt; tổng công đoàn;
  ủy ban kiểm tra; ủy ban kiểm tra đảng ủy; truyền tải điện; ký túc xá; thương vụ; bưu điện; điện lực;
  viễn thông; thường trực; vp; ttytkv; cdc; vnpt; evn; pc; viettel; mobifone; vinaphone; agribank;
  tổng lãnh sự quán; lãnh sự quán; đại sứ quán; khu công nghệ cao; khu công nghệ thông tin tập trung; giáo hội; cụm thi đua; khối thi đua; tòa soạn; khu quản lý đường bộ; khu quản lý bảo trì đường bộ; ban tổ chức cán bộ; ban tổ chức - hành chính;
  báo và đài ptth; báo và đài pt-th; báo và đài pt&th; báo và đài phát thanh - truyền hình;
  báo và đài phát thanh truyền hình; báo và đài phát thanh, truyền hình; báo và đài phát thanh và truyền hình;
  báo và phát thanh và truyền hình; ban nhân dân; ban ấp; ban thôn; ban khóm; ban khu phố; ban công tác mặt trận; ban phát triển thôn;
  ban thanh tra nhân dân; thanh tra nhân dân; ban đại diện cha mẹ học sinh; ban giám sát đầu tư của cộng đồng; liên danh tư vấn;
  liên danh nhà đầu tư; tư vấn giám sát; tư vấn thiết kế; tư vấn thẩm tra; khu bảo tồn thiên nhiên;
  khu dự trữ sinh quyển; ban quản trị; công đoàn ngành; công đoàn viên chức; ban tự quản; bộ phận một cửa;
  bộ phận tiếp nhận và trả kết quả; phân viện; phòng khám; phòng khám đa khoa; cơ sở cai nghiện ma túy; cơ sở bảo trợ xã hội; cơ sở trợ giúp xã hội;
  khu quản lý giao thông; tổng liên đoàn; tổng liên đoàn lao động; trung ương hội; trung ương đoàn;
  bảo hiểm tiền gửi; văn phòng thường trực; văn phòng cơ quan; công ty mẹ; công ty mẹ - tập đoàn; công ty mẹ - tổng công ty;
  tỉnh ủy, thành ủy; huyện ủy, thị ủy; huyện ủy, thành ủy; huyện ủy, thị ủy, thành ủy; huyện ủy, quận ủy; vietcombank; vietinbank;
  bộ phận một cửa liên thông; bộ phận chuyên môn; phòng chuyên môn; ban chuyên môn; bộ phận kế toán;
  bộ phận văn phòng; hội sở; hội sở chính;
  hội sở hữu trí tuệ; nhà khách; ban quản lý đấu thầu; đội thanh tra xây dựng; đội quản lý thị trường;
  đội quản lý điện; đội kiểm tra liên ngành; thanh tra giao thông; thanh tra giao thông công chánh; thanh tra xây dựng; văn phòng đăng ký quyền sử dụng đất; chi nhánh văn phòng đăng ký quyền sử dụng đất; văn phòng đăng ký đất đai; thanh tra quốc phòng; thống kê cơ sở; trạm thu phí;
  trạm kiểm dịch; trạm kiểm dịch động vật; trạm kiểm dịch thực vật; điểm trạm y tế; ub mttqvn;
  cơ quan điều tra; cơ quan thi hành án; cơ quan tiến hành tố tụng; ban chấp hành đảng bộ; bch đảng bộ; chi hội phụ nữ; chi hội nông dân; chi hội cựu chiến binh; chi hội người cao tuổi; chi đoàn cán bộ;
  ban quản trị tòa nhà; ban quản trị nhà chung cư; nhà thuốc; nhà xuất bản chính trị quốc gia sự thật;
  dân quân thường trực; giáo viên chủ nhiệm các lớp; giáo viên chủ nhiệm lớp; gvcn các lớp; xã đội;
  văn phòng đại diện; đội dân phòng; tt hđnd; tt huyện ủy; tt tỉnh ủy; tt thành ủy; tt đảng ủy; tt ksbt; tt y tế; tt vhtt; đồn bp; xí nghiệp thủy nông; cụm thủy nông; nhà thi đấu; petrolimex; vietnam airlines;
  xn;
  htx;
  ubkt; làng văn hóa - du lịch; làng văn hóa, du lịch; vietsovpetro; pv gas; pv oil; pv power; pv drilling; điểm bưu điện - văn hóa;
  điểm bưu điện văn hóa; bưu cục
`)

/** Of these a lower-case word after them is no sure name: they are bodies before a capital or a level (`Sở Y tế`, `Đoàn tỉnh`). */
export const SHORT_HEADS = list(`
  sở; bộ; cục; vụ; phòng; trường; viện; quỹ; ban; hội; đài; báo; tổ; đội; đoàn; hạt; trạm; khoa; khối; cảng;
  bộ môn; tạp chí;
  thanh tra; kiểm toán; biên phòng; kiểm lâm; quản lý thị trường; chi nhánh; phân hiệu; tòa; nhà hát; trại;
  xưởng; cụm thi đua; phân xưởng; thuế; hải quan; hải đội; hải đoàn; tiểu đoàn; đại đội; trung đội; công chức; cán bộ;
  cb; px; chuyên viên; bộ phận; thi hành án dân sự; thống kê; nhóm; tổ đội; liên ngành; liên bộ; liên sở;
  nhà văn hóa; nhà thiếu nhi; p.; px.; đơn nguyên; ttr; ga
`)

/** Bodies set up for a purpose, which may stand in small letters after the head (`Ban Chỉ đạo phòng, chống dịch`). */
export const COMMITTEE_HEADS = list(`
  ban chỉ đạo; bcđ; ban chỉ huy; bch; tiểu ban; tổ công tác; nhóm công tác; tổ chuyên viên; tổ giúp việc;
  tổ chuyên gia; tổ chuyên gia đấu thầu; tổ chuyên gia thẩm định; tổ điều hành; tổ liên ngành; tổ kiểm tra; tổ kiểm tra công vụ; tổ thẩm định;
  tổ biên tập; tổ soạn thảo; tổ đại biểu; đoàn đại biểu; tổ công nghệ số cộng đồng; tổ tư vấn; tổ thư ký;
  ban soạn thảo; đoàn kiểm tra; đoàn công tác; đoàn giám sát; đoàn thanh tra; đoàn kiểm toán; tổ kiểm toán;
  đoàn liên ngành; đoàn kiểm tra liên ngành; hội đồng; hội đồng thẩm định; hội đồng thẩm định quy hoạch; hội đồng thẩm định giá;
  hội đồng thẩm định giá đất; hội đồng thẩm định giá đất cụ thể; hội đồng thẩm định bảng giá đất; hội đồng tư vấn; hội đồng trường;
  hội đồng quản trị; hội đồng thành viên; hội đồng khoa học; trung tâm chỉ huy; sở chỉ huy; ban điều hành;
  ban vận động; ban tổ chức;
  ban quản lý; ban quản lý dự án; ban quản lý các dự án; ban quản lý trung ương các dự án; ban quản lý đầu tư xây dựng khu đô thị; ban quản lý đầu tư xây dựng khu đô thị mới; ban qlda; bql; bqlda; bql dự án; văn phòng điều phối; ban giám sát;
  ban kiểm soát; ban đại diện; ban kiểm tra; ban tiếp công dân; trụ sở tiếp công dân; tổ công tác đặc biệt;
  tổ công tác liên ngành; tổ bảo vệ an ninh, trật tự; tổ bảo vệ an ninh, trật tự ở cơ sở;
  tổ bảo vệ an ninh trật tự; tổ bảo vệ an ninh trật tự ở cơ sở; tổ bảo vệ an ninh trật tự cơ sở;
  lực lượng tham gia bảo vệ an ninh, trật tự;
  lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; lực lượng tham gia bảo vệ an ninh trật tự;
  lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở; lực lượng bảo vệ an ninh, trật tự;
  lực lượng bảo vệ an ninh, trật tự ở cơ sở; lực lượng bảo vệ an ninh trật tự;
  lực lượng bảo vệ an ninh trật tự ở cơ sở; lực lượng bảo vệ an ninh trật tự cơ sở;
  lực lượng xung kích; lực lượng xung kích phòng, chống thiên tai; lực lượng xung kích phòng chống thiên tai;
  đội xung kích phòng, chống thiên tai; đội xung kích phòng chống thiên tai; tổ tuần tra; đội tuần tra;
  tổ xung kích phòng, chống thiên tai; tổ xung kích phòng chống thiên tai; tổ hòa giải;
  tổ xác minh; đoàn xác minh; tổ phản ứng nhanh; tổ covid cộng đồng; tổ truyền thông;
  tổ xung kích; tổ liên gia; tổ liên gia tự quản; tổ tự quản; đội xung kích; tổ giám sát; tổ thanh tra;
  tổ tuyên truyền; tổ tiết kiệm và vay vốn; tổ nghiệp vụ;
  tổ chuyên môn; tổ khối; tổ bảo vệ; tổ bảo vệ rừng; tổ bảo vệ dân phố; tổ bảo vệ môi trường; tổ mua sắm;
  tổ vận động; tổ cưỡng chế; tổ thu hồi nợ; tổ quản lý điện; hội đồng tuyển dụng; hội đồng tuyển sinh;
  hội đồng xét tuyển; hội đồng kiểm kê; hội đồng kiểm kê tài sản; hội đồng thanh lý; hội đồng bồi thường;
  hội đồng bồi thường, hỗ trợ, tái định cư; hội đồng bồi thường, hỗ trợ và tái định cư;
  hội đồng bồi thường, hỗ trợ tái định cư; hội đồng bồi thường, giải phóng mặt bằng;
  hội đồng bồi thường giải phóng mặt bằng; hội đồng giải phóng mặt bằng; hội đồng bồi thường gpmb;
  hội đồng bt, ht&tđc; hội đồng bt, ht, tđc; hội đồng bt, ht và tđc; hội đồng gpmb; ban giải tỏa đền bù; ban giải tỏa, đền bù; ban đền bù giải tỏa; ban đền bù, giải tỏa;
  ban đền bù giải phóng mặt bằng; ban đền bù, giải phóng mặt bằng; ban bồi thường; ban bồi thường giải phóng mặt bằng;
  ban bồi thường, giải phóng mặt bằng; ban giải phóng mặt bằng; hội đồng thanh lý tài sản; ban khuyến nông; ban lâm nghiệp;
  hội đồng thi; hội đồng thi đua; hội đồng thi tuyển; hội đồng thi tuyển công chức; hội đồng thi tuyển viên chức; hội đồng thi nâng ngạch; hội đồng thi đua - khen thưởng;
  hội đồng thi đua, khen thưởng; hội đồng thi đua khen thưởng; hội đồng thi đua và khen thưởng;
  hội đồng nghiệm thu; hội đồng xét duyệt; hội đồng tuyển chọn; hội đồng xét tặng; hội đồng đánh giá;
  hội đồng đánh giá, phân hạng sản phẩm; hội đồng tự đánh giá; hội đồng nâng lương;
  hội đồng kỷ luật; hội đồng sáng kiến; hội đồng coi thi; hội đồng chấm thi; hội đồng ra đề thi;
  hội đồng đấu giá; hội đồng đấu giá quyền sử dụng đất; hội đồng định giá; hội đồng định giá tài sản; hội đồng định giá tài sản trong tố tụng hình sự; hội đồng thẩm tra; hội đồng giám sát; ban coi thi; ban chấm thi;
  ban đề thi; ban làm phách; ban thư ký hội đồng thi; bộ phận giúp việc
`)

/** Words for bodies of a kind; alone they name none, under a determiner or with a tail they do. */
export const GENERIC_NOUNS = list(`
  hiệp hội, ngành hàng; hiệp hội ngành hàng; hội, hiệp hội ngành hàng; sở ban ngành; sở ngành; ban ngành;
  bộ ngành; cơ quan đơn vị; huyện, thị, thành đoàn và đoàn trực thuộc;
  huyện, thị, thành đoàn, đoàn trực thuộc; huyện, thành đoàn và đoàn trực thuộc;
  huyện, thành đoàn, đoàn trực thuộc; huyện đoàn, thành đoàn, đoàn trực thuộc; huyện, thị, thành đoàn;
  huyện, thị đoàn; huyện, thành đoàn; huyện đoàn; thành đoàn; huyện, thành hội; huyện hội; thị hội; thành hội; đoàn trực thuộc; đoàn cơ sở; cơ sở đoàn;
  cấp bộ đoàn; cấp công đoàn; cấp chính quyền; tỉnh, thành ủy; tỉnh, thành đoàn; tỉnh, thành hội; sở; ban; bộ;
  ngành; cấp; cấp ủy; tổ chức đảng; cơ sở đảng; chính quyền; đoàn thể; hội; hội đoàn thể; hội ngành nghề;
  hội nghề nghiệp; phòng;
  phòng ban; khoa; khoa đào tạo; viện; trường; trung tâm; vụ; cục; tổng cục; chi cục; bệnh viện; thôn; bản; buôn; làng; ấp;
  khóm; xóm; khu phố; khối phố; tổ dân phố; công chức, viên chức; công chức, viên chức, người lao động;
  công chức, viên chức và người lao động; viên chức, người lao động; viên chức và người lao động;
  cán bộ, viên chức; cán bộ, chiến sĩ; cán bộ, chiến sỹ; cán bộ chiến sĩ; cán bộ chiến sỹ; cán bộ, giáo viên; cán bộ, giáo viên, nhân viên; dân quân tự vệ;
  khu dân cư; tổ nhân dân; bon; tiểu khu; tổ; đội; huyện ủy; thị ủy; thành ủy; tỉnh ủy; quận ủy; đảng ủy;
  chi ủy; xã ủy; phường ủy; đặc khu ủy; đảng đoàn; ban cán sự đảng; ban đảng; mặt trận; ban chỉ đạo; đơn vị;
  cơ quan; địa phương; bộ phận; cán bộ, công chức, viên chức; cán bộ, công chức, viên chức, người lao động;
  công chức; viên chức; người lao động; cán bộ; chi, đảng bộ; chi, đảng ủy; chi ủy, đảng ủy; chi bộ, đảng bộ;
  huyện, thị, thành ủy; huyện, thành, thị ủy; huyện, thành ủy; thôn, bản; thôn, buôn; thôn, xóm; tòa án nhân dân cấp cao;
  viện kiểm sát nhân dân cấp cao; cán bộ, công chức; cán bộ, đảng viên; đảng viên; hộ gia đình; hội viên; đoàn viên; đoàn viên công đoàn;
  thành phần dự họp; đại biểu; chốt; chốt trực; chốt kiểm soát; chốt kiểm dịch; chốt kiểm soát dịch;
  chốt kiểm soát dịch bệnh; chốt kiểm soát liên ngành; bộ môn; tập thể, cá nhân; cá nhân; giảng viên; sinh viên;
  tổ chức, cá nhân; tổ chức và cá nhân; cá nhân, tổ chức; cơ quan, tổ chức, cá nhân;
  tổ chức, doanh nghiệp; tổ chức, doanh nghiệp và cá nhân; tổ chức, doanh nghiệp, cá nhân;
  giáo viên; giáo viên chủ nhiệm; điểm giao dịch; cổ đông; tổ chức cơ sở đảng; hội quần chúng; hội đặc thù;
  đồn, trạm biên phòng; đồn, trạm; nhóm nghiên cứu; nhóm nghiên cứu mạnh; tổ bộ môn; giáo viên, nhân viên;
  cổ đông lớn; hội viên tập thể; tổ hội; cụm hoạt động; chính quyền và nhân dân; chính quyền, nhân dân;
  chính quyền và nhân dân các dân tộc; chính quyền, nhân dân các dân tộc; chính quyền, quân và dân; quân và dân
`)

/** Those who are known by what they are: the word names one by itself, and takes a complement of any words. */
const STANDING_NOUNS = list(`
  tổng thầu; cơ quan đại diện chủ sở hữu; chủ hồ; chủ hồ chứa; chủ các hồ chứa; chủ đập; chủ hồ, đập;
  chủ hồ chứa thủy lợi, thủy điện; chủ đập, hồ chứa; chủ đập, hồ chứa thủy lợi, thủy điện;
  chủ đập, hồ chứa nước; đơn vị quản lý vận hành; đơn vị quản lý, vận hành; đơn vị vận hành;
  đơn vị quản lý, khai thác; đơn vị thiết kế; đơn vị giám sát; đơn vị thẩm tra; đơn vị thẩm định;
  đơn vị lập quy hoạch; cơ quan thẩm định; cơ quan thẩm tra; cơ quan chủ trì thẩm tra; nhà đầu tư;
  chủ đầu tư; chủ chương trình; bên mời thầu; nhà thầu; đơn vị tư vấn; đơn vị thi công;
  cơ quan chủ trì soạn thảo; đơn vị chủ trì soạn thảo; cơ quan soạn thảo; đơn vị soạn thảo; cơ quan trình;
  nhà trường; chủ dự án; chủ rừng; chủ công trình; chủ các công trình; chủ cơ sở; chủ các cơ sở;
  chủ các dự án; chủ các phương tiện; chủ hộ kinh doanh; chủ nhà trọ; chủ trang trại; chủ các tàu;
  chủ các tàu cá; doanh nghiệp; toàn đơn vị; toàn cơ quan; toàn đảng bộ; toàn chi bộ; toàn lực lượng;
  toàn ngành
`)

/** Words for bodies of a kind that take a complement of any words (`cơ quan báo chí`, `ngành y tế`, `nhà thầu thi công`). */
export const OPEN_NOUNS = [
  ...STANDING_NOUNS,
  ...list(`
    cơ quan; đơn vị; ngành; lực lượng; thương nhân; nhà máy; cơ quan đầu mối; đơn vị đầu mối;
    doanh nghiệp đầu mối; thương nhân đầu mối; nhà thầu tư vấn; tư vấn; tổ chức chính trị - xã hội;
    tổ chức chính trị; đoàn thể; tổ chức đoàn thể; phòng, ban; công ty; tổng công ty; tập đoàn; ngân hàng; trường học;
    chủ phương tiện; hãng; nhà mạng; hội, đoàn thể; văn phòng; hợp tác xã; hiệp hội; ban quản lý; chủ mỏ;
    chủ các mỏ; chủ tàu; chủ tàu cá; đơn vị đào tạo; cơ sở đào tạo; hệ thống truyền thanh; đơn vị chủ rừng;
    đơn vị chủ đầu tư; công ty con; công ty liên kết
  `),
]

/** Nouns for bodies only under a determiner: alone they are verbs or things (`Tổ chức thẩm định …`). */
export const COUNTED_NOUNS = list(
  'viện nghiên cứu; viện, trường; công sở; tổ chức; tổ chức hội; cơ sở; chủ; quỹ; thành viên; chuyên gia; hộ; hộ dân; cử tri; kênh; bên; khách sạn; nhà hàng; nhà nghỉ; siêu thị; chợ; hồ chứa; hồ thủy điện; hồ chứa thủy điện; nhà xe; khu du lịch; khu, điểm du lịch; trạm cấp nước; chi nhánh cấp nước; xí nghiệp cấp nước; đội thi công; tổ thi công; đội xây lắp; đội quản lý mạng; đội quản lý vận hành; đội kiểm tra; tổ kiểm tra; đội khai thác; đội vận tải; phân xưởng khai thác; phân xưởng sản xuất; phân xưởng sửa chữa; phân xưởng vận tải',
)

/** Generic words that name a body by themselves, without determiner or tail (`Nhà đầu tư khẩn trương …`). */
export const SELF_STANDING = [
  ...STANDING_NOUNS,
  ...list(`
    dân quân tự vệ; cấp ủy; cấp ủy đảng; chính quyền; tổ chức đảng; chính quyền địa phương;
    giáo viên chủ nhiệm; chi ủy; trưởng thôn; ban chỉ đạo; thanh tra; kiểm toán; địa phương
  `),
]

/** Heads that are verbs in small letters: with a capital only they name a body (`Thống kê tỉnh`). */
export const VERBAL_HEADS = list('thống kê; thi hành án dân sự; thanh tra; kiểm toán; ttr')

/** Collectives that go together as one body when they stand side by side bare (`cấp ủy, chính quyền`). */
export const COLLECTIVES = list(`
  cấp ủy; cấp ủy đảng; tổ chức đảng; chính quyền; mặt trận; đoàn thể; ban chỉ đạo; hđnd; ubnd; đảng ủy; đảng bộ; tỉnh ủy, thành ủy;
  thường trực hđnd; thường trực hội đồng nhân dân; thường trực đảng ủy; ủy ban nhân dân; hội đồng nhân dân
`)

/** Levels and units of administration. */
export const UNITS = list(`
  tỉnh; thành phố; tp; tp.; tx; tx.; tt.; h.; q.; x.; huyện; huyện đảo; xã đảo; quận; thị xã; xã; phường; thị trấn; đặc khu; trung ương; quốc gia; khu vực;
  liên huyện; tỉnh, thành phố; tỉnh, thành; tỉnh thành; thị, thành phố; thị và thành phố;
  huyện, thị, thành phố; huyện, thị, thành; huyện, thành, thị; huyện/thị/thành phố; huyện/thị/thành; cấp tỉnh; cấp huyện; cấp xã;
  cấp trung ương; cấp nhà nước; cấp quốc gia; cấp thành phố; cấp sở; cấp quận; thôn; bản; buôn; khu phố; khối phố; tổ dân phố; khu dân cư;
  tổ nhân dân; bon; tiểu khu; khóm; ấp; làng; xóm; trung ương đảng
`)

/** Of these, those below the communes. */
export const VILLAGES = list(
  'thôn; bản; buôn; bon; làng; ấp; khóm; xóm; khu phố; khối phố; tổ dân phố; khu dân cư; tiểu khu',
)

/** Units that lie in each other, the smallest first. */
export const LEVELS: readonly (readonly string[])[] = [
  VILLAGES,
  list('xã; phường; thị trấn; đặc khu'),
  list('huyện; quận; thị xã; thành phố; tp; tp.'),
  ['tỉnh'],
]

/** Heads that a capital inside a sentence makes the body that is spoken of: `đề nghị Tỉnh rà soát`, `giao Cục làm rõ`. */
export const NAMED_INSIDE = list(`
  tỉnh; thành phố; huyện; quận; thị xã; bộ; sở; cục; vụ; viện; ban; trường; chi nhánh; khoa; phòng; đội; đoàn; hội
`)

/** Words that open a name for a group of bodies. */
export const DETERMINERS = list(`
  các; từng; mỗi; mọi; tất cả các; toàn thể; toàn thể các; toàn bộ các; tất cả; những; tập thể; 100%; 100% các; 100% số; 02; 03; 04; 05; hai; ba; bốn; năm
`)

/** Words that only look like a head: `trường hợp` is no school, `xã hội` no commune. */
export const FALSE_HEADS = list(`
  trường hợp; tổ chức; tổ chức đảng ủy; khoa học; phòng ngừa;
  phòng, chống; phòng chống; phòng học; phòng họp; phòng thi; phòng máy; phòng khách; phòng dịch; phòng trừ; phòng thủ; bộ máy; bộ tiêu chí; bộ luật; bộ chỉ số;
  bộ thủ tục; bộ sách; đội ngũ; đội hình; hội nghị; hội thảo; hội họp; hội chợ; hội trường; hội nhập; hội ý;
  hội thi; báo cáo; báo động; báo giá; quỹ đất; quỹ bảo trì;
  vụ việc; vụ án; vụ mùa; vụ cháy; vụ phá; vụ vi phạm; vụ tai nạn; vụ khiếu; vụ tranh chấp; vụ lấn chiếm;
  vụ ngộ độc; vụ lúa; vụ đông; vụ xuân; vụ hè; ban hành; ban đầu; ban đêm; ban ngày; đoàn kết;
  đoàn xe; bản thân; bản đồ; bản án; bản chất; bản sắc; làng nghề; xã hội; xã viên; thị trường;
  đài thọ; đài tưởng niệm; viện phí; viện trợ; viện dẫn; cấp độ; cấp phép; cấp phát; cấp giấy; cấp nước;
  cấp bách; cấp thiết; cấp cứu; cấp kinh phí; cấp điện; cấp thẩm quyền; ngành nghề; ngành hàng;
  cơ sở dữ liệu; cơ sở vật chất; cơ sở hạ tầng; cơ sở pháp lý; cơ sở khoa học; cơ sở chính trị; cơ sở đó;
  cơ sở để; đơn vị hành chính; đơn vị sản phẩm; đơn vị thời gian; tổ hợp;
  cục diện; cục bộ; sở hữu; hội chứng; khối lượng; khối tài sản; cảng biển; trạm biến áp;
  trạm 110kv; trạm 220kv; trạm 500kv; trạm bơm; trung tâm của; thường trực tiếp; thường xuyên; trưởng thành;
  khu vực; công an ninh; thuế suất; trại giam giữ; bà con; ông bà; bà mẹ; ba là; hai là; bốn là; năm là;
  năm học; năm qua; hội đồng nghị; trường lớp; trường bắn; tổ dân; ba mục tiêu; bản quyền; bản lĩnh; bản tin;
  bản vẽ; bản cam kết; bản kiểm điểm; bản xác nhận; bản sao; tỉnh lộ; tỉnh táo; huyện lỵ; thành phần; quốc gia đạt chuẩn; thôn xóm;
  thanh tra, kiểm tra; thanh tra kiểm tra; kiểm toán độc lập; phường trình; đội tuyển; thành viên gia đình;
  kế toán viên; kế toán, thống kê; văn thư, lưu trữ; nhóm việc; nhóm nhiệm vụ; nhóm đối tượng; nhóm giải pháp;
  chủ tịch hội nghị; chủ tịch; chủ nhiệm; chủ trương; chủ đề; chủ thể; chủ quyền; hộ chiếu; hộ tịch;
  kênh mương
`)

/** Letters behind `các` that stand for things, not for bodies. */
export const SHORT_FORMS_OF_THINGS = list(`
  ptnt; clctgt; cđs; grdp; gdp; gni; cpi; iip; pci; pii; icor; vat; cnch; tkcn; ptds; pctt; pcccr; antt; attt;
  antp; bhyt; khcn; đmst; tthc; vbqppl; qppl; csdl; dvc; dvctt; gcn; tscđ; kpi; ocop; ctmtqg; mtqg; kcn; ccn;
  kkt; kcx; hđlđ; tbkl; gpmb; pccc; cntt; nsnn; odm; oda; fdi; ppp; xdcb; đtc; ktxh; anqp; qpan; attp; bvmt;
  bvtv; vsmt; vsmtnt; ptqđ; khkt; tdtt; atvstp; vsattp; httt; tbđ; qsdđ; tnmt; ntm; cchc; kns; đbcl; đbclgd;
  htqt; nckh; nq; qđ; nđ; tt; ct; vb; pclb; pcltt; pcttb; ktcttl; qlđđ; nlts; đtxd; csht; ttattl; hs; da; gt; xl; tba; đz; kwh; mw; covid
`)

/** Bodies of the Party: what they are told to lead is no body that is tasked. */
export const PARTY_BODIES = list(`
  ban cán sự; bcs đảng; bcsđ; đảng đoàn; đảng ủy; đảng bộ; ban thường vụ; thường trực;
  tỉnh ủy; thành ủy; huyện ủy; quận ủy; thị ủy; xã ủy; cấp ủy; cấp ủy đảng; tổ chức đảng; chi bộ; chi ủy
`)

/** Bodies of a kind that stand side by side without a determiner: `bộ, ngành, địa phương liên quan`. */
export const KINDS_IN_LISTS: readonly string[] = [
  ...['bộ, ngành', 'bộ, cơ quan', 'bộ, ban, ngành', 'bộ ngành'],
  ...['sở, ngành', 'sở, ban, ngành', 'sở, ban ngành', 'sở ban ngành', 'sở ngành', 'ban, ngành'],
]
