/** What stands right before a name: `đồng chí`, `ông`, `đồng chí PGS.TS.`. */
import { bareOf } from '../../language/letters.js'
import { titlesBefore } from '../../language/titles.js'
import { FORMS_OF_ADDRESS } from '../../vocabulary/chair-words.js'
import { anyOf } from '../any.js'

const HONORIFIC = new RegExp(`(?<=(?<![a-zà-ỹ])((?:${anyOf(FORMS_OF_ADDRESS)})\\s*))`, 'iy')

/** What they end with, in bare letters: most words are told from them by it. */
const LAST = new Set(FORMS_OF_ADDRESS.map((form) => pair(form, form.length - 2)))

/** Two bare letters as one number. */
function pair(text: string, at: number): number {
  return bareOf(text.charCodeAt(at)) * 0x10000 + bareOf(text.charCodeAt(at + 1))
}

/** Where the form of address begins that stands right before the name at `at`; `at` itself where there is none. */
export function honorificBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && text.charCodeAt(end - 1) === 32) end--
  if (end < 2 || !LAST.has(pair(text, end - 2))) return at
  HONORIFIC.lastIndex = at
  const match = HONORIFIC.exec(text)
  return match ? at - match[1]!.length : at
}

/** Where the form of address and the titles begin that stand right before the name at `at`. */
export function addressBefore(text: string, at: number): number {
  return honorificBefore(text, titlesBefore(text, at))
}
