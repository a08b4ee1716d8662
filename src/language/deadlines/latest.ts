/** `chậm nhất ngày 13/9/2021`, `chậm nhất là 17 giờ ngày …`, `muộn nhất trong tháng 9/2021`, `chậm nhất sau 10 ngày`. */
import { bound } from './bound.js'

const LEAD = /(?:chậm|muộn|trễ) nhất:? (?:(?:là|vào|trong|đến|hết|sau|trước|vòng) ){0,3}/y

export const latest = bound(['chậm nhất', 'muộn nhất', 'trễ nhất'], LEAD)
