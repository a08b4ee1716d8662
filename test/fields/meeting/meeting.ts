import { fill } from '../fill.js'

const HEAD = ['SỞ Y TẾ', 'Số: 12/TB-SYT', 'Hà Nam, ngày 06 tháng 7 năm 2022', 'THÔNG BÁO']

export const SUBJECT = 'Kết luận của Giám đốc Sở'

/** Reads the meeting of a notice with this subject and opening. */
export const read = (subject: string, ...opening: string[]) =>
  fill('meeting', ...HEAD, subject, '', ...opening, '1. Giao Sở Y tế rà soát.')

export const meeting = (subject: string, ...opening: string[]) => read(subject, ...opening).draft.meeting
