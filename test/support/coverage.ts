/** Which characters of the source stand in the notice, from its positions alone. */
import type { Notice, Position } from '../../src/index.js'

const CONTAINERS =
  /^\/(?:header\/(?:motto\/\d+|issuer\/(?:parent|name)|number\/text|place|date|type|subject|addressees\/\d+)|(?:preamble|closing|unplaced)\/\d+|conclusions\/\d+(?:\/items\/\d+)*\/text|recipients\/\d+\/text|(?:signature|coSignatures\/\d+)\/(?:authority\/\d+\/(?:of|capacity)|position|title|name|mark))$/
const MARKERS = /^\/conclusions\/\d+(?:\/items\/\d+)*\/marker$/

/**
 * Words of the frame that are read but are no value: labels, capacities, the words around a blank date; without their
 * marks, with signs in the place of letters, or in pieces.
 */
const LABELS =
  /(?<![\p{L}\d])(?:s ?[o?]|n ?[o?]i ?(?:nh ?[a?] ?n|g ?[u?] ?i)|k[i?]nh ?g[u?]i|v\/v|v[e?] ?vi[e?]c|tm|kt|tl|tuq|q|t\/m|k\/t|t\/l|t\/uq|ng[a?]y|th[a?]ng|n[a?]m)(?![\p{L}\d])/giu
/** Markup, signs of quotations and of a word processor, invisible characters, rule lines, list punctuation. */
const MARKUP =
  // eslint-disable-next-line no-control-regex -- Word's signs
  /<[^<>]*>|\u0013(?:[^\u0013-\u0015\r\n]{0,400}\u0014)?|^[ \t\f]*(?:>[ \t]?)+|&(?:#\d+|#x[\da-f]+|[a-z]+);|[\s\u0085*_|\\`#~\0\u0002\u0007\u0014\u0015\u001e\u001f\u00ad\u200b-\u200f\u2060\ufffc\uff01-\uff0f\uff1a-\uff20]+/gimu
/** A date that is left blank, in part or whole, says nothing. */
const BLANK_DATE =
  /ng[a?]y[\s.…]*th[a?]ng[\s.…\d]*n[a?]m[\s.…]*(?:\d{4})?|ng[a?]y[\s.…\d]*th[a?]ng[\s.…]*n[a?]m[\s.…]*(?:\d{4})?/giu
const ENTRY = /^\/(?:recipients|header\/addressees)\//
/** The marker of one who receives the notice or is addressed: `1. UBND tỉnh;`. */
const ENTRY_NUMBER = /(?<!\d)\d{1,2}[.)][\s*_]*$/
/** What lists, rules and brackets are made of, and what a scan has for specks. */
const FRAME_SIGNS = /[-–—−+•·●○▪■□◦‣➢➤✓=─━═.,;:/()[\]"“”'’‘´^°\ue000-\uf8ff]+/gu

export interface Coverage {
  /** What stands nowhere, with the offset it begins at. */
  lost: { offset: number; text: string }[]
  /** What stands in two places. */
  twice: { offset: number; text: string; pointers: string[] }[]
}

export const partsOf = (position: Position) => position.parts ?? [position]

/** @param text the decoded text that the positions are in */
export function coverage(notice: Notice, text: string): Coverage {
  const holder = new Int32Array(text.length).fill(-1)
  const twice: Coverage['twice'] = []
  const pointers = Object.keys(notice.positions ?? {})
  const isReported = (pointer: string) => notice.kind === 'report' && pointer.startsWith('/header')
  pointers.forEach((pointer, index) => {
    const marker = MARKERS.test(pointer)
    if (!marker && !CONTAINERS.test(pointer)) return
    // What a report says of a notice's header stands in its text as well.
    const reported = isReported(pointer)
    for (const { start, end } of partsOf(notice.positions![pointer]!)) {
      for (let at = start.offset; at < end.offset; at++) {
        const before = holder[at]!
        if (reported && before >= 0) continue
        if (
          before >= 0 &&
          !isReported(pointers[before]!) &&
          /[\p{L}\d]/u.test(text[at]!) &&
          twice.at(-1)?.pointers[1] !== pointer
        )
          twice.push({
            offset: at,
            text: text.slice(at, Math.min(end.offset, at + 40)),
            pointers: [pointers[before]!, pointer],
          })
        holder[at] = index
      }
    }
  })
  const isEntry = (at: number) => ENTRY.test(pointers[holder[at] ?? -1] ?? '')
  return { lost: residue(text, holder, isEntry), twice }
}

function residue(text: string, holder: Int32Array, isEntry: (at: number) => boolean): Coverage['lost'] {
  const lost: Coverage['lost'] = []
  const uncovered = /[^\0]+/g
  let masked = ''
  for (let at = 0; at < text.length; at++) masked += holder[at]! >= 0 ? '\0' : text[at]!
  for (const { 0: piece, index } of masked.matchAll(uncovered)) {
    const marked = isEntry(index + piece.length)
    const left = (marked ? piece.replace(ENTRY_NUMBER, ' ') : piece)
      .replace(MARKUP, ' ')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(BLANK_DATE, ' ')
      .replace(LABELS, ' ')
      .replace(FRAME_SIGNS, ' ')
      .trim()
    if (left !== '') lost.push({ offset: index, text: piece.trim().slice(0, 120) })
  }
  return lost
}
