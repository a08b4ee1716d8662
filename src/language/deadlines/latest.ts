/** `chậm nhất ngày 13/9/2021`, `muộn nhất trong tháng 9/2021`, `chậm nhất sau 10 ngày`, `chậm nhất là dịp 19/5`, `không muộn hơn ngày 15/12`, `không để kéo dài sau ngày 31/8`. */
import { list } from '../../vocabulary/list.js'
import { bound } from './bound.js'

const LEAD =
  /(?:(?:chậm|muộn|trễ) nhất|không (?:chậm|muộn|trễ) (?:hơn|quá)|không quá(?= ngày \d)|không (?:để )?kéo dài(?= (?:quá|sau) (?:ngày|tháng|quý) )):? (?:(?:là|vào|trong|đến|hết|sau|quá|trước|vòng|dịp) )*/y

export const latest = bound(
  list(
    'chậm nhất; muộn nhất; trễ nhất; không chậm; không muộn; không trễ; không quá; không để kéo dài; không kéo dài',
  ),
  LEAD,
)
