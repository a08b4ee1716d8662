/** One notice, from bytes to JSON. */
import * as crypto from 'node:crypto'
import { parseBlocks } from './blocks/parse.js'
import { wordDamageOf } from './decode/garbled/index.js'
import { decode, decodeText, type Decoded } from './decode/index.js'
import type { Context } from './fields/context.js'
import { Mark } from './fields/mark.js'
import type { Line } from './lines/lines.js'
import { offsetAt } from './lines/position.js'
import { noticeCheck } from './notice-check.js'
import type { Notice } from './notice.js'
import { fill } from './pipeline.js'
import { toNotice, type Explanation } from './render.js'

export interface ExtractOptions {
  /** Named in `source.path`; default `-`. */
  path?: string | undefined
  /** Encoding of the bytes, taken strictly; found by content when not given. */
  encoding?: string | undefined
  /** Add `positions`: from JSON Pointer to unist `Position` in the decoded text. */
  positions?: boolean | undefined
  /** Called for each value: which rule read it, from which line, and why. */
  explain?: ((entry: Explanation) => void) | undefined
}

/**
 * Reads one notice.
 *
 * @param input - the text, or the bytes of a file
 * @returns the notice, checked against `noticeSchema`; doubts are in `diagnostics`
 * @throws DecodeError when the bytes are no text, or not in the encoding given; TypeError when given neither text nor bytes
 */
export function extract(input: string | Uint8Array, options: ExtractOptions = {}): Notice {
  // An ArrayBuffer, as `fetch` has it, is neither; whoever writes JavaScript is told by nobody else.
  if (typeof input !== 'string' && !ArrayBuffer.isView(input))
    throw new TypeError('extract takes a string or a Uint8Array')
  const { path = '-', encoding, positions = false, explain } = options
  const decoded =
    typeof input === 'string' ? decodeText(input) : decode(input, encoding === undefined ? {} : { encoding })
  const sha256 = sha256Of(input)
  const source = { path, encoding: decoded.encoding, sha256 }
  const context = fill(parseBlocks(decoded.text, wordDamageOf(decoded.problems)))
  reportDecoding(decoded, context)
  const notice = toNotice(context, source, { positions, ...(explain ? { explain } : {}) })
  const wrong = noticeCheck(notice)
  if (wrong !== undefined) throw new TypeError(`The notice breaks its schema at ${wrong || '/'}`)
  return notice
}

/** In Node 20.12 and later; it takes half the time. */
const hash: typeof crypto.hash | undefined = crypto.hash

const sha256Of = (input: string | Uint8Array): string =>
  hash ? hash('sha256', input) : crypto.createHash('sha256').update(input).digest('hex')

function reportDecoding({ text, problems }: Decoded, context: Context): void {
  for (const { rule, detail, offset, end } of problems) {
    if (rule === 'text-garbled' && context.findings.some((finding) => finding.rule === rule)) continue
    if (offset === null) context.report(rule, null, detail)
    else if (rule === 'text-garbled')
      context.report(rule, markAt(offset, wordAt(text, offset, end), context.lines))
    else context.report(rule, markAt(offset, detail, context.lines), detail)
  }
}

/** So much of a garbled word is shown on each side: it may have no blanks. */
const REACH = 20

/** The word around the character at `offset`, or the words up to `end`. */
function wordAt(text: string, offset: number, end = offset): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, offset - REACH), offset))
  const behind = /^\S*/.exec(text.slice(end, end + REACH))
  return before![0] + text.slice(offset, end) + behind![0]
}

/** A place in the decoded text, in offsets of the lines. */
function markAt(offset: number, detail: string, lines: readonly Line[]): Mark {
  const start = offsetAt(lines, offset)
  return new Mark({ start, end: start + 1 }, detail)
}
