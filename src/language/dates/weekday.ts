/** A day of the week, as patterns hold it: `thứ Hai`, `thứ 2`, `chủ nhật`. */
export const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)'
