/** What lists count with besides figures. */
import { list } from './list.js'

/** The letters, in their order. */
export const ALPHABET = 'abcdđeghiklmnopqrstuvxy'

/** What stands behind `Thứ`, and before `là`, where items are counted in words, from one on. */
export const BEHIND_THU = list('nhất; hai; ba; tư; năm; sáu; bảy; tám; chín; mười')
export const BEFORE_LA = list('Một; Hai; Ba; Bốn; Năm; Sáu; Bảy; Tám; Chín; Mười')
