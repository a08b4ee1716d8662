/** One thing that is right or wrong as a whole: a value, or values that belong together. */
export interface Unit {
  parts: (string | null)[]
  /** JSON Pointers of its values. */
  pointers: string[]
  optional: boolean
}

type Part = string | null | undefined

export const unit = (parts: Part[], pointers: string[], optional = false): Unit => ({
  parts: parts.map((part) => part ?? null),
  pointers,
  optional,
})

/** A single value; nothing where it is null. */
export const one = (value: Part, pointer: string): Unit[] => (value ? [unit([value], [pointer])] : [])

/** Each value of a list. */
export const list = (values: readonly string[] | undefined, pointer: string): Unit[] =>
  (values ?? []).map((value, index) => unit([value], [`${pointer}/${index}`]))

/** Pointers to the members of an object. */
export const below = (pointer: string, ...keys: string[]) => keys.map((key) => `${pointer}/${key}`)
