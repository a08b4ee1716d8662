import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'

/** What a file inside a workbook may be given as. */
export type FileContent = Stream | Buffer | Blob
