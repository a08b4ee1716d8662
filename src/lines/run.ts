/** Stretches of the source, and the text that each stands for. */

/** A stretch of the source: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number
  end: number
}

/** `text` stands for `width` characters of the source at `origin`. */
export interface Run {
  origin: number
  width: number
  text: string
  /** What stands behind it is a piece of its own: a line end was lost here. */
  apart?: boolean
}
