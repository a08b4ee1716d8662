/** `trụ sở Bộ` **(số 10 phố Tràng Thi)**`, …`: where exactly it is. */
const IN_BRACKETS =
  /^ ?\((?!sau đây|gọi|do |sáng|chiều|tối|thứ|ngày|\d{1,2} ?(?:giờ|h))[^()]{3,120}\)(?=[,;. ])/i

export function pastBrackets(text: string, at: number): number {
  return at + (IN_BRACKETS.exec(text.slice(at, at + 130))?.[0].length ?? 0)
}
