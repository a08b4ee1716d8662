export type DecodeErrorCode = 'binary' | 'invalid-utf-8' | 'invalid-encoding' | 'unknown-encoding'

/** Raised for bytes that are not text, or not in the encoding that was named. */
export class DecodeError extends Error {
  override name = 'DecodeError'

  /**
   * @param detail the file format (`PDF`) or the encoding concerned
   * @param line 1-based line of the first invalid byte
   * @param offset 0-based offset of that byte
   */
  constructor(
    readonly code: DecodeErrorCode,
    message: string,
    readonly detail: string | null = null,
    readonly line: number | null = null,
    readonly offset: number | null = null,
  ) {
    super(message)
  }
}

/** The error for the invalid byte at `offset`, after the text `before`. */
export function invalidAt(
  code: 'invalid-utf-8' | 'invalid-encoding',
  encoding: string,
  before: string,
  offset: number,
): DecodeError {
  const line = 1 + (before.match(/\r\n|[\n\r]/g)?.length ?? 0)
  return new DecodeError(code, `not valid ${encoding}: line ${line}, byte ${offset}`, encoding, line, offset)
}
