/** A stretch of the given text: offsets in UTF-16 units, `end` exclusive. */
export interface Match {
  start: number
  end: number
}
