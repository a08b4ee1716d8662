import { head } from '../head.js'

/** The cells above the type, without rules. */
export const cellsOf = (...lines: string[]) =>
  head(...lines, 'THÔNG BÁO', 'Kết luận của Chủ tịch', '', 'Ngày 05/7/2022 họp.').cells.filter(
    ([role]) => !['rule', 'type', 'subject'].includes(role!),
  )
