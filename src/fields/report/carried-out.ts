/** `Thực hiện … tại Thông báo số …`: a notice that the one reported on carries out. */
const LONGEST_SENTENCE = 400
const CARRIES_OUT = /^ ?(?:Thực hiện|Căn cứ|Triển khai) /
/** `Trong những năm qua, quán triệt và thực hiện` Kết luận số `… và` Kết luận số `…`. */
const CARRYING_OUT =
  /(?:thực hiện|triển khai|quán triệt|cụ thể hóa)(?: [^,.;:]{3,120} và)?(?: (?:nội dung|tinh thần))? $/

export function isCarriedOut(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - LONGEST_SENTENCE), end)
  return CARRIES_OUT.test(before.slice(before.lastIndexOf('. ') + 1)) || CARRYING_OUT.test(before)
}
