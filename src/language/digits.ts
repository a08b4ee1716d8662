/** A digit of those that notices count with. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
