/** What holds of every reading of every text; each check lists what does not. */
import { decodeText } from '../../src/decode/index.js'
import { extract, noticeSchema, type Notice } from '../../src/index.js'
import { coverage, partsOf } from './coverage.js'
import { bareWords, fold } from './fold.js'
import { says, textValues } from './values.js'

export interface Reading {
  notice: Notice
  /** The decoded text that the positions are in. */
  text: string
}

export function read(input: string): Reading {
  return { notice: extract(input, { positions: true }), text: decodeText(input).text }
}

export function invalid({ notice }: Reading): string[] {
  const checked = noticeSchema.safeParse(notice)
  const issues = (checked.error?.issues ?? []).map(({ path, message }) => `/${path.join('/')}: ${message}`)
  const composed = [...textValues(notice)].filter(({ value }) => value !== value.normalize('NFC'))
  return [...issues, ...composed.map(({ pointer, value }) => `${pointer}: not NFC: ${value}`)]
}

/** Characters that stand nowhere in the notice, or in two places. */
export function lost({ notice, text }: Reading): string[] {
  const covered = coverage(notice, text)
  return [
    ...covered.lost.map(({ offset, text: words }) => `nowhere, at ${offset}: ${words}`),
    ...covered.twice.map(({ text: words, pointers }) => `twice, ${pointers.join(' and ')}: ${words}`),
  ]
}

/** Values whose words do not stand together in the text. */
export function invented({ notice, text }: Reading): string[] {
  const words = ` ${bareWords(text).join(' ')} `
  return [...textValues(notice)]
    .filter(({ pointer, value, reading }) => {
      if (reading || words.includes(` ${bareWords(value).join(' ')} `)) return false
      const position = notice.positions?.[pointer]
      const pieces = position ? partsOf(position) : []
      const said = pieces.map(({ start, end }) => text.slice(start.offset, end.offset)).join(' ')
      return bareWords(said).join(' ') !== bareWords(value).join(' ')
    })
    .map(({ pointer, value }) => `${pointer}: ${value}`)
}

/** Values without a position, or whose position leads to other words. */
export function misplaced({ notice, text }: Reading): string[] {
  const { positions = {}, ...fields } = notice
  const found: string[] = []
  for (const value of textValues(fields)) {
    const position = positions[value.pointer]
    if (!position) {
      if (!value.derived) found.push(`${value.pointer} has no position: ${value.value}`)
      continue
    }
    const words = partsOf(position).map(({ start, end }) => text.slice(start.offset, end.offset))
    const said = fold(words.join(' '))
    if (value.reading ? !says(said, value) : unescaped(said) !== unescaped(fold(value.value)))
      found.push(`${value.pointer}: ${JSON.stringify(value.value)} in ${JSON.stringify(said)}`)
  }
  const pointAt = pointsOf(text)
  for (const [pointer, position] of Object.entries(positions))
    for (const { start, end } of [position, ...partsOf(position)]) {
      if (end.offset < start.offset) found.push(`${pointer}: ends before it starts`)
      for (const { line, column, offset } of [start, end]) {
        const point = pointAt(offset)
        if (point.line !== line || point.column !== column)
          found.push(`${pointer}: ${line}:${column} is ${point.line}:${point.column}`)
      }
    }
  return found
}

/** In loose text a backslash is as likely to be a field code's as an escape. */
const unescaped = (text: string) => text.replaceAll('\\', ' ').replace(/\s+/g, ' ').trim()

/** As editors count: CR LF, LF and CR end a line. */
function pointsOf(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)]
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
