import { createWriteStream, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { Sink } from '../terminal/streams.js'

/** A file that is written under a temporary name, and renamed when it is complete. */
export interface FileSink {
  readonly sink: Sink
  finish(): Promise<void>
  /** Leaves the file as it was before. */
  abandon(): void
}

/** Opens `path` (absolute) for writing. Links are followed; pipes and devices are written to directly. */
export function openFile(path: string): FileSink {
  const stats = statSync(path, { throwIfNoEntry: false })
  const target = stats ? realpathSync(path) : path
  const direct = stats !== undefined && !stats.isFile()
  const temporary = direct ? target : `${target}.${process.pid}.tmp`
  // Opened at once, so that it exists whenever it is abandoned and removed; a pipe waits for its reader.
  const stream = createWriteStream(temporary, direct ? {} : { fd: openSync(temporary, 'w') })
  const sink = new Sink(stream)
  const clear = () => rmSync(temporary, { force: true })
  // A second Ctrl-C exits at once.
  if (!direct) process.once('exit', clear)
  return {
    sink,
    async finish() {
      await sink.end()
      if (!direct) renameSync(temporary, target)
      process.off('exit', clear)
    },
    abandon() {
      if (direct) return
      stream.destroy()
      clear()
      process.off('exit', clear)
    },
  }
}
