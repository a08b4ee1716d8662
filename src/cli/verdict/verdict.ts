/** The result of `check` or `validate` for one file. */
export interface Verdict {
  readonly path: string
  readonly status: Status
  /** In the language of the user. */
  readonly text: string
  /** The places where something is wrong. */
  readonly places: readonly Place[]
}

export type Status =
  'same' | 'differs' | 'missing' | 'orphan' | 'broken' | 'failed' | 'updated' | 'valid' | 'invalid'

/** One place in a notice, by JSON Pointer, and what is wrong with it. */
export interface Place {
  readonly pointer: string
  /** What is kept, and what was read; undefined if the place is missing there. */
  readonly kept?: unknown
  readonly read?: unknown
  readonly message?: string
}

/** Whether nothing is wrong. */
export function isFine({ status }: Verdict): boolean {
  return status === 'same' || status === 'valid' || status === 'updated'
}

/** What is kept and what was read, each on one line and cut to `width` characters, around the first difference. */
export function excerpts({ kept, read }: Place, width: number, absent: string): readonly [string, string] {
  const [before, now] = [jsonOf(kept) ?? absent, jsonOf(read) ?? absent]
  let parting = 0
  while (parting < before.length && before[parting] === now[parting]) parting++
  const from = parting < width / 2 ? 0 : Math.floor(parting - width / 2)
  return [cut(before, from, width), cut(now, from, width)]
}

/** `/header/date: "2024-01-15" → "2024-01-16"`, or the message: a place in one line. */
export function placeText(place: Place, width: number): string {
  return `${place.pointer}: ${place.message ?? excerpts(place, width, '—').join(' → ')}`
}

function jsonOf(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value)
}

function cut(text: string, from: number, width: number): string {
  if (text.length <= width) return text
  const rest = from === 0 ? text : `…${text.slice(from + 1)}`
  return rest.length <= width ? rest : `${rest.slice(0, width - 1)}…`
}
