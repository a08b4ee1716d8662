/**
 * What any reader of a notice has to do at least, whatever its rules are: decode, find each word and look it up, hash the
 * bytes, and write and check an object as large as ours.
 */
import * as crypto from 'node:crypto'
import { extract } from '../dist/index.js'
import { noticeCheck } from '../dist/notice-check.js'

const utf8 = new TextDecoder('utf-8', { fatal: true })
/** Words are looked up by so many numbers. */
const SIZE = 1 << 14
/** All letters that a notice is written with. */
const CODES = 0x2000
const LETTER = /[\p{L}\d]/u
const MULTIPLIER = 31

/** For each letter its small one, for all else 0. */
const small = Uint16Array.from({ length: CODES }, (_, code) => {
  const letter = String.fromCharCode(code)
  return LETTER.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0
})
const table = new Int32Array(SIZE)
let known = 0
/** What was read of each before. */
const written = new Map()

/** Lines, as far as the floor of `compare.peers.mjs` goes too. */
export const linesOf = ({ bytes }) =>
  utf8
    .decode(bytes)
    .normalize('NFC')
    .split(/\r\n|[\n\r]/)

export function floor(document) {
  let sum = 0
  for (const line of linesOf(document)) sum += numbersOf(line)
  let notice = written.get(document)
  if (!notice) written.set(document, (notice = extract(document.bytes)))
  const copy = copyOf(notice)
  copy.source.sha256 = sha256Of(document.bytes)
  return [sum, noticeCheck(copy), copy]
}

const sha256Of = (bytes) =>
  crypto.hash?.('sha256', bytes) ?? crypto.createHash('sha256').update(bytes).digest('hex')

/** Looks each word up; one that is new becomes known. */
function numbersOf(line) {
  let sum = 0
  let word = 0
  for (let at = 0; at <= line.length; at++) {
    const letter = at < line.length ? small[line.charCodeAt(at) % CODES] : 0
    if (letter !== 0) word = (Math.imul(word, MULTIPLIER) + letter) | 0
    else if (word !== 0) {
      sum += table[word & (SIZE - 1)] ||= ++known
      word = 0
    }
  }
  return sum
}

function copyOf(value) {
  if (Array.isArray(value)) return value.map(copyOf)
  if (value === null || typeof value !== 'object') return value
  const copy = {}
  for (const key in value) copy[key] = copyOf(value[key])
  return copy
}
