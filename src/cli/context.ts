import type { Command } from 'commander'
import type { Paint } from './terminal/colour.js'
import type { Io } from './terminal/io.js'
import type { Sink } from './terminal/streams.js'
import type { Translate } from './translate.js'

/** What every command is given. */
export interface Context {
  readonly io: Io
  readonly stdout: Sink
  readonly stderr: Sink
  readonly t: Translate
  /** For standard error. */
  readonly paint: Paint
  readonly command: Command
}
