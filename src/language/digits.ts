import { latin } from './latin.js'

/** Whether a code is that of an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A letter beside digits that a scan misread. */
const MISREAD = /\d[OolI]|[OolI]\d/
const TOKEN = latin(/(?<![\p{L}\d])(?=[OolI]*\d)[\dOolI]{2,4}(?![\p{L}\d])/gu)

/** `ngày 1O/8/2O23` → `ngày 10/8/2023`: the text with digits for the letters that a scan put for them. */
export function withDigits(text: string): string {
  if (!MISREAD.test(text)) return text
  return text.replace(TOKEN, (token) => token.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'))
}

const NUMBER = /^(?=.*[\dO.])[\dOolI.]+$/

/** `lO` → `10`, `3.l` → `3.1`: the number of an item, as the office counts. */
export const countedIn = (number: string): string =>
  NUMBER.test(number) ? number.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : number

const DIGIT = /\d/g

/** Offset of the next digit, from `from` on; the text's length if there is none. */
export function nextDigit(text: string, from: number): number {
  DIGIT.lastIndex = from
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : text.length
}

/** Offset of the last digit, or -1. */
export function lastDigit(text: string): number {
  let at = text.length - 1
  while (at >= 0 && !isDigit(text.charCodeAt(at))) at--
  return at
}

/** The number that the text begins with, or 0. */
export function leadingNumber(text: string): number {
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) break
    number = number * 10 + code - 48
  }
  return number
}
