/** Words around a date that tell whose it is: that of a meeting, a document or a task. */
import { list } from './list.js'

/** A date right behind one of these is a limit, or one end of a period. */
export const LIMITS = list('trước; sau; đến; hết; từ; chậm nhất; là')

/** Others behind which no meeting is dated: `tính` **05/7/2022**. */
export const COUNTING = list('kể; tính; hạn')

/** Others behind which no document is dated; "về" begins what a document is about. */
export const OF_TASKS = list(`
  trong; vào; tại; về; họp; thực hiện; hoàn thành; yêu cầu; quy định; giao; gửi
`)

/** What is held on a day; of the second syllable of `tọa đàm` the mark stands in either place. */
export const HELD = list(`
  họp; hội nghị; làm việc; giao ban; tiếp công dân; hội ý; t[oọ][aạ] đàm; đối thoại; khảo sát; kiểm tra; hội thảo;
  đại hội
`)

/** What is issued on a day, as patterns; `Bí thư`, `đơn vị`, `Sở Kế hoạch và Đầu tư` only sound like one. */
export const ISSUED = list(`
  (?<!(?:pháp|kỷ) )luật(?! gia| sư); pháp lệnh; nghị định; nghị quyết; quyết định; chỉ thị; thông tư;
  (?<!(?:sở|phòng|vụ|chính -) )kế hoạch; báo cáo(?! viên); tờ trình; công văn; công điện; văn bản; giấy mời;
  giấy phép; đơn(?! vị); (?<!(?:bí|văn) )thư(?! ký| viện)
`)

/** A period behind one of these is reported on, or asked for: `đề nghị treo cờ từ ngày …`. */
export const NOT_HELD = list('báo cáo; tình hình; kết quả; (?<!(?:theo|xét) )(?:đề nghị|yêu cầu)')

/** What led to a meeting, often an earlier one, begins with these. */
export const OCCASIONS = list('thực hiện; theo; căn cứ; tiếp theo; tiếp tục; sau; trên cơ sở; xét')

/** Documents that a body has, sends or is sent on a day which is none of a meeting; in either case. */
export const PAPERS = list('[Bb]áo cáo; [Cc]ông văn; [Tt]ờ trình; [Vv]ăn bản; [Đđ]ơn; [Pp]hiếu trình')

/** `Thứ Hai, ngày 03/3/2025`, `* Sáng thứ 3 (04/3):`, as a line of a schedule, in bare letters. */
export const ONLY_WEEKDAY =
  /^[*_+ -]{0,4}(?:(?:sang|chieu|toi) )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?! nhat)(?:[, -]{0,3}\(?(?:ngay )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?)?[*_ ]{0,4}:?$/
