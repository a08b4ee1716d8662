/** What the end of a text tells: a heading, a whole sentence, one that was cut. */

const HEADING_LENGTH = 160
const STOPS = '.;:!?…'
/** What may close behind a stop. */
const CLOSING = '”"»)'

/** A text of more than a heading that ends without a stop. */
export function isCut(text: string): boolean {
  if (endsIn(STOPS, text) || (endsIn(CLOSING, text) && STOPS.includes(text.charAt(text.length - 2))))
    return false
  return text.length > HEADING_LENGTH || /[.:] |,$/.test(text)
}

/** A line that announces what stands below it: short, and no sentence. */
export function isHeading(text: string): boolean {
  return text.length <= HEADING_LENGTH && !endsIn('.;,!?…', text)
}

export const endsIn = (signs: string, text: string) =>
  text !== '' && signs.includes(text.charAt(text.length - 1))
