/**
 * List markers, as offices print them:
 *
 *     I. II- I.- A. A- 1. 1) 1/ 1- 1.- 1./ 1.1. 1.1 1.1- a) đ) a. a/ a, ii) (1) (ii) (2.1) lO. 3.l. Thứ nhất, Một là, Điều 1. Phần II. - – + * • ●
 *
 * A marker is looked for at one place only, the first character of a block.
 */
import { latin } from '../language/latin.js'
import { matchesAt } from '../language/sticky.js'
import type { Marker, MarkerKind } from './markers/marker.js'
import { formsFor } from './markers/forms.js'
import { BULLET, LETTER_BULLET, mayBeBullet, mayBeLetterBullet, seriesOf } from './markers/bullet.js'
import { meantStop, stopOf } from './markers/stop.js'

/** `1.1 ` **Sở** `Y tế`, also in bold. */
const CAPITAL = latin(/(?:[*_]{0,3}|<[^<>]{1,40}>)\p{Lu}/uy)

/** Reads the marker at `at`, or null. */
export function readMarker(source: string, at: number): Marker | null {
  const code = source.charCodeAt(at)
  for (const [kind, form] of formsFor(code, source.charCodeAt(at + 1))) {
    form.lastIndex = at
    const match = form.exec(source)
    if (!match) continue
    const { length } = match[0]
    const number = kind === 'ordinal' ? match[1]!.replace(/ +/, ' ') : match[1]!
    const stop = stopOf(match[2] ?? '')
    if (kind === 'compound' && stop === '' && !matchesAt(CAPITAL, source, at + length)) continue
    return {
      kind,
      text: number + stop,
      number: bareNumber(kind, number),
      series: kind === 'compound' ? `compound${number.split('.').length}` : kind + meantStop(kind, stop),
      length,
    }
  }
  const bullet = mayBeLetterBullet(code) ? LETTER_BULLET : mayBeBullet(code) ? BULLET : null
  if (!bullet) return null
  bullet.lastIndex = at
  const match = bullet.exec(source)
  if (!match) return null
  const text = match[1]!
  return { kind: 'bullet', text, number: null, series: seriesOf(text), length: match[0].length }
}

/** The number alone: after the name in `Điều 1`, `Phần II`; between brackets in `(1)`. */
function bareNumber(kind: MarkerKind, printed: string): string {
  if (kind === 'article' || kind === 'part')
    return /\d+$/.exec(printed)?.[0] ?? printed.slice(printed.indexOf(' ') + 1)
  return printed.startsWith('(') ? printed.slice(1, -1) : printed
}
