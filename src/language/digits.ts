/** A digit of those that notices count with. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Where the next digit stands, from `from` on; the text's length where there is none. */
export function nextDigit(text: string, from: number): number {
  let at = from
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++
  return at
}

/** The number that the text begins with; 0 where it begins with none. */
export function leadingNumber(text: string): number {
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) break
    number = number * 10 + code - 48
  }
  return number
}
