/** `chậm nhất ngày 13/9/2021`, `muộn nhất trong tháng 9/2021`, `chậm nhất sau 10 ngày`, `chậm nhất là dịp 19/5`, `không muộn hơn ngày 15/12`. */
import { bound } from './bound.js'

const LEAD =
  /(?:(?:chậm|muộn|trễ) nhất|không (?:chậm|muộn|trễ) (?:hơn|quá)|không quá(?= ngày \d)):? (?:(?:là|vào|trong|đến|hết|sau|trước|vòng|dịp) )*/y

export const latest = bound(
  ['chậm nhất', 'muộn nhất', 'trễ nhất', 'không chậm', 'không muộn', 'không trễ', 'không quá'],
  LEAD,
)
