/** Where the meeting was held: `Ngày 12/9/2021, tại` **Văn phòng UBND tỉnh**`, …`. */
import { findMeetingDates, type MeetingDates } from '../../language/dates.js'
import { withDigits } from '../../language/digits.js'
import type { Passage, Span } from '../../lines/passage.js'
import type { Context } from '../context.js'
import { placeAfterDate } from './place/after-date.js'
import { labelledPlace } from './place/labelled.js'
import { venueIn } from './place/venue.js'

/** Paragraphs that may tell it. */
const PARAGRAPHS = 3

/** @param days - what the paragraphs tell of the days, as far as that was looked for */
export function readPlace(
  opening: readonly Passage[],
  days: readonly (MeetingDates | null)[],
  name: Span | null,
  context: Context,
): Span | null {
  for (const passage of opening) {
    const labelled = labelledPlace(passage)
    if (labelled) return labelled
  }
  for (let index = 0; index < opening.length && index < PARAGRAPHS; index++) {
    const passage = opening[index]!
    const date = index < days.length ? days[index] : findMeetingDates(withDigits(passage.text))
    const place = date && placeAfterDate(passage, Math.max(date.first.end, date.last?.end ?? 0))
    if (place) return place
    const venue = venueIn(passage, name)
    if (venue) return context.doubt(venue, 'place-by-words')
  }
  return null
}
