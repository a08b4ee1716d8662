/**
 * Types of official documents and the abbreviations that stand for them in a symbol.
 *
 * Sources: Decree 30/2020/NĐ-CP, article 7 and appendix III (administrative documents); Regulations 66-QĐ/TW and
 * 399-QĐ/TW (Party documents); the law on the promulgation of legal documents (legislative ones).
 */
export interface DocumentType {
  /** As printed at the beginning of a sentence; further spellings of the same name after the first. */
  names: readonly [string, ...string[]]
  /** As in `12/TB-UBND`; none where the symbol of this type names no type. */
  codes: readonly string[]
}

const administrative: readonly DocumentType[] = [
  { names: ['Nghị quyết'], codes: ['NQ'] },
  { names: ['Nghị quyết liên tịch'], codes: ['NQLT'] },
  { names: ['Quyết định'], codes: ['QĐ'] },
  { names: ['Chỉ thị'], codes: ['CT'] },
  { names: ['Quy chế'], codes: ['QC'] },
  { names: ['Quy chế phối hợp'], codes: ['QCPH', 'QC'] },
  { names: ['Quy định'], codes: ['QyĐ', 'QĐ', 'QĐi'] },
  { names: ['Thông cáo', 'Thông cáo báo chí'], codes: ['TC', 'TCBC'] },
  { names: ['Thông báo'], codes: ['TB', 'TBKL'] },
  { names: ['Thông báo liên tịch'], codes: ['TBLT'] },
  { names: ['Thông báo liên ngành'], codes: ['TBLN'] },
  { names: ['Hướng dẫn'], codes: ['HD'] },
  { names: ['Hướng dẫn liên ngành'], codes: ['HDLN', 'HD'] },
  { names: ['Chương trình'], codes: ['CTr', 'CTHĐ', 'CTPH'] },
  { names: ['Kế hoạch'], codes: ['KH', 'KHPH', 'KHLN'] },
  { names: ['Kế hoạch liên tịch'], codes: ['KHLT'] },
  { names: ['Kế hoạch liên ngành'], codes: ['KHLN', 'KH'] },
  { names: ['Phương án'], codes: ['PA'] },
  { names: ['Đề án'], codes: ['ĐA'] },
  { names: ['Dự án'], codes: ['DA'] },
  { names: ['Kết luận thanh tra', 'Kết luận kiểm tra'], codes: ['KL', 'KLTT'] },
  { names: ['Báo cáo'], codes: ['BC'] },
  { names: ['Biên bản'], codes: ['BB'] },
  { names: ['Tờ trình'], codes: ['TTr'] },
  { names: ['Hợp đồng'], codes: ['HĐ'] },
  { names: ['Phụ lục hợp đồng'], codes: ['PLHĐ'] },
  { names: ['Công văn'], codes: ['CV'] },
  { names: ['Công điện'], codes: ['CĐ'] },
  { names: ['Bản ghi nhớ'], codes: ['BGN', 'GN'] },
  { names: ['Bản thỏa thuận', 'Bản thoả thuận'], codes: ['BTT', 'TTh'] },
  { names: ['Giấy ủy quyền', 'Giấy uỷ quyền'], codes: ['GUQ', 'UQ'] },
  { names: ['Giấy mời', 'Giấy mời họp'], codes: ['GM'] },
  { names: ['Giấy triệu tập'], codes: ['GTT'] },
  { names: ['Thư mời'], codes: ['TM'] },
  { names: ['Giấy giới thiệu'], codes: ['GGT', 'GT'] },
  { names: ['Giấy nghỉ phép'], codes: ['GNP', 'NP'] },
  { names: ['Giấy chứng nhận'], codes: ['GCN', 'CN'] },
  { names: ['Giấy phép'], codes: ['GP', 'GPXD'] },
  { names: ['Giấy xác nhận'], codes: ['GXN', 'XN'] },
  { names: ['Phiếu gửi'], codes: ['PG'] },
  { names: ['Phiếu chuyển'], codes: ['PC'] },
  { names: ['Phiếu báo'], codes: ['PB'] },
  { names: ['Phiếu trình'], codes: ['PTr'] },
  { names: ['Thư công', 'Thư khen', 'Thư ngỏ'], codes: [] },
  { names: ['Bản sao y', 'Sao y'], codes: ['SY', 'BS'] },
  { names: ['Bản trích sao'], codes: ['TrS', 'TS'] },
  { names: ['Bản sao lục'], codes: ['SL'] },
  { names: ['Bản cam kết'], codes: ['CK'] },
  { names: ['Lịch công tác', 'Lịch tiếp công dân'], codes: ['LCT'] },
  { names: ['Đề xuất'], codes: ['ĐX'] },
  { names: ['Yêu cầu báo giá'], codes: ['YCBG'] },
]

const party: readonly DocumentType[] = [
  { names: ['Kết luận'], codes: ['KL'] },
  { names: ['Thông tri'], codes: ['TT'] },
  { names: ['Quy hoạch'], codes: ['QH'] },
  { names: ['Chiến lược'], codes: ['CL'] },
  { names: ['Tuyên bố'], codes: [] },
  { names: ['Lời kêu gọi'], codes: ['LKG'] },
]

const legislative: readonly DocumentType[] = [
  { names: ['Hiến pháp'], codes: [] },
  { names: ['Bộ luật'], codes: [] },
  { names: ['Luật'], codes: [] },
  { names: ['Pháp lệnh'], codes: ['PL'] },
  { names: ['Lệnh'], codes: ['L'] },
  { names: ['Chỉ lệnh'], codes: ['CL'] },
  { names: ['Nghị định'], codes: ['NĐ'] },
  { names: ['Thông tư'], codes: ['TT'] },
  { names: ['Thông tư liên tịch'], codes: ['TTLT'] },
  { names: ['Thông tư liên bộ'], codes: ['TT', 'TTLB'] },
  { names: ['Văn bản hợp nhất'], codes: ['VBHN'] },
]

export const documentTypes: readonly DocumentType[] = [...administrative, ...party, ...legislative]

/** Names that only citations use: `văn bản số 12/SXD-QH`. */
export const genericDocumentNames: readonly string[] = ['Văn bản', 'Bản án']

/** What an official letter, whose number names no type, is called. */
export const letterNames: readonly string[] = ['Công văn', 'Văn bản']

/** What the National Assembly and its standing committee number `NN/YYYY/QH15`. */
export const nationalAssemblyActs: readonly string[] = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết',
]

/** Bodies whose abbreviation is told from a type's when the hyphen between them was lost: `1961/QĐUBND`. */
export const gluedOrgans =
  /^(?:UBND|UBMTTQ|UBTVQH\d*|UB|HĐND|CP|TTg|TTG|VP[A-ZĐ]*|TW|TU|HU|ĐU|BCĐ[A-ZĐ]*|QH\d*|CTN|TANDTC|B[A-ZĐ]{1,9}|S[A-ZĐ]{1,9})$/
