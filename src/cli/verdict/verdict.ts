/** What came of looking at one file, by `check` or `validate`. */
export interface Verdict {
  readonly path: string
  readonly status: Status
  /** In the language of the user. */
  readonly text: string
  /** The places that are not as they should be. */
  readonly places: readonly Place[]
}

export type Status =
  'same' | 'differs' | 'missing' | 'orphan' | 'broken' | 'failed' | 'updated' | 'valid' | 'invalid'

/** One place in a notice, by JSON Pointer, and what is wrong with it. */
export interface Place {
  readonly pointer: string
  /** What is kept, and what was read; undefined where there is none. */
  readonly kept?: unknown
  readonly read?: unknown
  readonly message?: string
}

/** Whether all is as it should be. */
export function isFine({ status }: Verdict): boolean {
  return status === 'same' || status === 'valid' || status === 'updated'
}

/** A value on one line, at most `width` characters of it. */
export function shortly(value: unknown, width: number, absent: string): string {
  if (value === undefined) return absent
  const text = JSON.stringify(value)
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`
}
