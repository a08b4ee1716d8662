/** How a text ends: as a heading, a whole sentence, or one that was cut. */

const HEADING_LENGTH = 160
const STOPS = '.;:!?…'
/** What may follow a stop. */
const CLOSING = '”"»)'

/** Whether a text is longer than a heading and ends without a stop. */
export function isCut(text: string): boolean {
  if (endsIn(STOPS, text) || (endsIn(CLOSING, text) && STOPS.includes(text.charAt(text.length - 2))))
    return false
  return text.length > HEADING_LENGTH || /[.:] |,$/.test(text)
}

/** Whether a text may be a heading: short, and not a sentence. */
export function isHeading(text: string): boolean {
  return text.length <= HEADING_LENGTH && !endsIn('.;,!?…', text)
}

export const endsIn = (signs: string, text: string) =>
  text !== '' && signs.includes(text.charAt(text.length - 1))
