import { TooLarge } from '../terminal/streams.js'

/** Why an input could not be read or written: plain data, which worker threads can send, to be worded later. */
export interface Failure {
  readonly code: FailureCode
  readonly line?: number | null
  /** Values for the message. */
  readonly values?: Readonly<Record<string, string | number>>
  /** The run must stop (the disk is full). */
  readonly fatal?: boolean
}

export const failureCodes = [
  'missing',
  'unreadable',
  'link-loop',
  'no-notices',
  'no-match',
  'too-large',
  'timeout',
  'binary',
  'format',
  'invalid-utf-8',
  'invalid-encoding',
  'unknown-encoding',
  'bad-record',
  'collision',
  'over-input',
  'outside',
  'disk-full',
  'unwritable',
  'internal',
] as const
export type FailureCode = (typeof failureCodes)[number]

/** The properties of the errors of Node and of the decoder. */
interface ReadingError {
  readonly code?: string
  readonly syscall?: string
  readonly line?: number | null
  readonly detail?: string | null
}

/** The failure for an error in reading a file or in the extractor. */
export function readingFailure(error: unknown): Failure {
  if (error instanceof TooLarge) return { code: 'too-large', values: { limit: error.limit } }
  const { code, line, syscall, detail } = error as ReadingError
  if (syscall !== undefined) return fileFailure(code!)
  if (code === 'invalid-encoding') return { code, line: line ?? null, values: { encoding: detail ?? '' } }
  if (code === 'binary') return detail ? { code: 'format', values: { format: detail } } : { code }
  if (code !== undefined && (failureCodes as readonly string[]).includes(code))
    return { code: code as FailureCode, line: line ?? null }
  return { code: 'internal', values: { error: String(error) } }
}

function fileFailure(code: string): Failure {
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'missing' }
  if (code === 'ELOOP') return { code: 'link-loop' }
  return { code: 'unreadable', values: { error: code } }
}

/** The failure for an error in writing a file. */
export function writingFailure(error: unknown, path: string): Failure {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full', values: { path }, fatal: true }
  if (code === 'outside') return { code, values: { path } }
  return { code: 'unwritable', values: { path, error: code } }
}

/** Raised if a run cannot continue because its output cannot be written. */
export class WriteError extends Error {
  readonly failure: Failure

  /** @param path the name of the output in the message */
  constructor(error: unknown, path: string) {
    super('cannot write')
    this.failure = writingFailure(error, path)
  }
}
