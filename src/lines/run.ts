/** Stretches of the source and their texts. */

/** A stretch of the source: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number
  end: number
}

/** `text` is read from `width` characters of the source at `origin`. */
export interface Run {
  origin: number
  width: number
  text: string
  /** The next run is a separate piece: a line end was lost here. */
  apart?: boolean
}
