import type { Command } from 'commander'
import type { Paint } from './terminal/colour.js'
import type { Io } from './terminal/io.js'
import type { Sink } from './terminal/streams.js'
import type { Translate } from './translate.js'

/** The environment of a command. */
export interface Context {
  readonly io: Io
  readonly stdout: Sink
  readonly stderr: Sink
  readonly t: Translate
  /** For standard error. */
  readonly paint: Paint
  readonly command: Command
}
