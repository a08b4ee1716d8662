/**
 * Letters of a pattern are those of Latin: `\p{L}`, `\p{Lu}` and `\p{Ll}` are written out, and the flag `u`,
 * which no other sign of the pattern may need, falls away.
 *
 *     latin(/\d{1,3}(?= \p{L})/uy)  →  /\d{1,3}(?= [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/y
 *
 * The whole of Unicode takes a hundred times as long to compile, and a notice writes nothing else. What is
 * bundled has its patterns written out already (`.config/patterns.js`).
 */
import { isCapital, isSmall, LATIN } from './letters.js'

const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ',
  Lu: ranges(isCapital),
  Ll: ranges(isSmall),
}

const PROPERTY = /\\p\{(L[lu]?)\}|\[|\]|\\./g

export function latin({ source, flags }: Pick<RegExp, 'source' | 'flags'>): RegExp {
  let inClass = false
  const written = source.replace(PROPERTY, (sign, property?: string) => {
    if (property !== undefined) return inClass ? CLASSES[property]! : `[${CLASSES[property]!}]`
    if (sign === '[') inClass = true
    else if (sign === ']') inClass = false
    return sign
  })
  return new RegExp(written, flags.replace('u', ''))
}

/** The letters of a kind as a character class writes them: `A-ZÀ-ÖØ-ÞĀĂ…`. */
function ranges(isOfKind: (code: number) => boolean): string {
  let written = ''
  for (const [first, last] of LATIN) {
    for (let code = first; code <= last; code++) {
      if (!isOfKind(code)) continue
      const from = code
      while (code < last && isOfKind(code + 1)) code++
      written += String.fromCharCode(from)
      if (code > from) written += `-${String.fromCharCode(code)}`
    }
  }
  return written
}
