/**
 * What the fonts of some PDF files make of Vietnamese letters as their text is taken out: `cơng văn`, `văn phịng`,
 * `tồn tỉnh`, `qn đội`, `cĩ`. Words are listed as they are meant; how they are printed then follows from the letters.
 */
import { list } from './list.js'

/** What such a font prints for some letters; of two that begin alike the longer comes first. */
export const REMAPPED_LETTERS: readonly Readonly<Record<string, string>>[] = [
  { oà: 'ồ', oá: 'ố', uyê: 'u', uâ: '', uá: '', ô: 'ơ', ò: 'ị' },
  { ô: 'ơ', ò: 'ị', ó: 'ĩ' },
  { ò: 'õ' },
]

/** Words of which such a font makes none that an official text has. */
export const REMAPPED_WORDS = list(`
  bóng; bón; buôn; chông; chóng; chuông; chuyên; còn; có; công; dòng; duyên; đóng; đón; đoàn; đòi; đó; đôi; đô; đông; gói; góc; góp;
  hòa; hoàn; hoán; hóa; hôm; hòn; khó; khoá; khóa; không; khuôn; khuyên; lòng; lông; luôn; luyên; món; môi; môn; móc; muôn;
  ngói; ngoài; ngô; ngôi; nguyên; nhóm; nhôm; nói; nóng; nông; nuôi; ông; phó; phòng; phóng; quân; rót; ròng; sóc; sóng; sót; sôi; sông;
  thôi; thôn; thông; toà; tòa; toàn; tóm; tòng; tôn; tông; tròn; trôi; trông; tuyên; vòng; vuông; xoá; xóa; xông; xuân; xuyên;
`)

/**
 * By these such a text is told: `ô`, `ò`, `ó` became `ơ`, `ị`, `ĩ` (`cơng` for `công`), and in capitals `Ò` became `Õ` (`CỘNG
 * HÕA`). Each is impossible as a syllable, or unused.
 */
export const REMAPPED_FORMS: ReadonlySet<string> = new Set(
  'cơng chơng đơng khơng lơng nơng sơng thơng trơng tơng vơng xơng phịng hịa tịa vịng lịng dịng trịn cịn cĩ nĩi gĩp phĩ phõng hõa'.split(
    ' ',
  ),
)

/** Words of which it makes another: these are told by the one that stands beside them. */
export const REMAPPED_PHRASES = list(`
  biên hòa; bò sữa; chẩn đoán; chứng khoán; côn đảo; dự toán; dự đoán; đại hoá; điều hoà; đôn đốc; động hoá;
  giao khoán; giải thoát; giản hoá; giới hoá; gò công; gò dầu; gò vấp; hài hoà; hàng hoá; hạch toán; hoà bình; hoà giải;
  hoà nhập; hoá chất; hoá dầu; hoá đơn; hoá học; học hoá; hội hoá; hôn nhân; huân chương; kế toán; lô đất; lô hàng; suy đoán; khai khoáng; khánh hoà;
  cộng hoà; khoán bảo; khoán chi; khoáng sản; khôi phục; khoáng vật; kiểm soát; kiểm toán; luân chuyển; luân phiên; mô hình; nghiệp hoá;
  biên hoà; nhất quán; ô tô; phần hoá; phán đoán; quá hạn; quá khứ; quá lâu; quá mức; quá nhiều; quá tải; quá trình; quán triệt;
  quyết toán; quy mô; rà soát; rò rỉ; soát xét; số hoá; tạm toán; tập quán; thanh hoá; thanh toán; thăm dò; thất thoát;
  thể hoá; thị hoá; thoát hiểm; thoát lũ; thoát nghèo; thoát nước; tính toán; toà án; toà nhà; toà soạn; toán học; tổng quát;
  trâu bò; trò chơi; tuân theo; tuân thủ; ưu hoá; vai trò; văn hoá; vượt quá; chuẩn hoá;
`)

/** Phrases with a word that looks like one of these and is none. */
export const NEVER_REMAPPED = list(`
  bảo tồn; chỗ ngồi; còn tồn; đồn biên; đồn công; đồn đại; đồn điền; hồn nhiên; làm ngơ; linh hồn; nghỉ ngơi; ngồi họp; ngồi nhầm; sinh tồn;
  tâm hồn; tin đồn; vân đồn; đồn xá; tồn dư; tồn đọng; tồn kho; tồn lưu; tồn quỹ; tồn tại; tồn trữ; tồn vong; tồn đóng;
`)
