/** Heads of the columns of a table of tasks, in small letters. */

/** Who is to do it. */
export const LEAD_COLUMN =
  /^(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|người|cá nhân|cán bộ|phòng|ban|tập thể|địa phương|tổ chức|lãnh đạo)(?:,? và |, ?|\/| )?)*(?:chủ trì|thực hiện|phụ trách|chịu trách nhiệm|được giao|được phân công|đầu mối|phân công|trách nhiệm)/

/** Who works along. */
export const SUPPORT_COLUMN = /^[^:]{0,40}phối hợp/

/** By when. */
export const LIMIT_COLUMN = /^(?:thời (?:hạn|gian|điểm)|hạn|tiến độ|ngày|h(?:oà|òa)n thành)(?![a-zà-ỹ])/
