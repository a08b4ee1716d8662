import { createReadStream, readFileSync, statSync } from 'node:fs'
import { TooLarge, readAll } from '../terminal/streams.js'

/**
 * The bytes of a file; a pipe or device (`<(command)`) is read to its end.
 *
 * @throws TooLarge if there are more than `limit` bytes; errors of the file system
 */
export async function readBytes(file: string, limit: number): Promise<Uint8Array> {
  const stats = statSync(file)
  if (!stats.isFile()) return readAll(createReadStream(file), limit)
  if (stats.size > limit) throw new TooLarge(limit)
  return readFileSync(file)
}
