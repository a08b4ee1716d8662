/**
 * The beginning of a line: its marker, after emphasis or the sign of a converter.
 *
 *     "**1. Giao Sở Y tế:**"   "- 1. Giao Sở Y tế"   "*** Về đề xuất …:**"
 */
import { CodeSet } from '../../language/code-set.js'
import { isCapital } from '../../language/letters.js'
import { SPACE } from '../../language/punctuation.js'
import { emphasisLength } from '../emphasis.js'
import { readMarker } from '../markers.js'
import type { Marker } from './marker.js'

export interface Lead {
  marker: Marker | null
  /** Offset of the marker, or of the words if there is none. */
  at: number
}

/** @param slice - the text of the line from `start` on */
export function readLead(text: string, start: number, slice: string): Lead {
  const sign = listSignLength(slice)
  const star = sign > 0 ? null : readStar(slice)
  if (star) return { marker: star, at: start }
  // "_ Giao Sở Y tế": a misread dash, not emphasis.
  const dash = slice.startsWith('_ ') ? readMarker(text, start) : null
  if (dash) return { marker: dash, at: start }
  const at = start + sign + emphasisLength(sign > 0 ? slice.slice(sign) : slice)
  return { marker: readMarker(text, at), at }
}

const STAR_BULLET = /^(?:\*{1,3}|(\*[)/]))\s+(?=\S)/

/** `* Về đề xuất …`, `*) Về đề xuất …`, `*** Về đề xuất …:**`: a starred heading or bullet, not emphasis. */
function readStar(slice: string): Marker | null {
  if (!slice.startsWith('*')) return null
  const match = STAR_BULLET.exec(slice)
  return (
    match && { kind: 'bullet', text: match[1] ?? '*', number: null, series: '*', length: match[0].length }
  )
}

/** `- 1. Giao Sở Y tế`: a sign of the converter before the number of the office. */
const LIST_SIGN = /^[-*+] +(?=[*_]*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ]\)|[IVX]{1,4}\.)[*_]* +\S)/
const LIST_SIGNS = new CodeSet('-*+')
const ROMAN = new CodeSet('IVX')

function listSignLength(slice: string): number {
  if (!LIST_SIGNS.has(slice.charCodeAt(0)) || slice.charCodeAt(1) !== SPACE) return 0
  // "- Giao Sở Y tế": not a number.
  if (isCapital(slice.charCodeAt(2)) && !ROMAN.has(slice.charCodeAt(2))) return 0
  return LIST_SIGN.exec(slice)?.[0].length ?? 0
}
