/**
 * Checks of plain values, for what is checked on every run: zod takes longer to load than a notice takes to
 * read. `notice-check.ts` puts them together as `noticeSchema` has it.
 */

/** Gives undefined where the value is right, else the JSON Pointer to the first place that is wrong. */
export type Check = (value: unknown) => string | undefined

const WRONG = ''

const when = (right: boolean) => (right ? undefined : WRONG)

export const text: Check = (value) => when(typeof value === 'string')
export const truth: Check = (value) => when(typeof value === 'boolean')

export function matching(pattern: RegExp): Check {
  return (value) => when(typeof value === 'string' && pattern.test(value))
}

export function oneOf(...choices: readonly unknown[]): Check {
  return (value) => when(choices.includes(value))
}

/** A whole number from `least` on. */
export function whole(least: number): Check {
  return (value) => when(Number.isSafeInteger(value) && (value as number) >= least)
}

export function nullable(check: Check): Check {
  return (value) => (value === null ? undefined : check(value))
}

export function list(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return WRONG
    for (let index = 0; index < value.length; index++) {
      const place = check(value[index])
      if (place !== undefined) return `/${index}${place}`
    }
    return undefined
  }
}

/** An object with any keys, whose values are alike. */
export function record(check: Check): Check {
  return (value) => withKeys(value, () => check)
}

/** An object with these keys and no others. */
export function object(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const checks = new Map(Object.entries({ ...required, ...optional }))
  const names = Object.keys(required)
  return (value) => {
    const place = withKeys(value, (key) => checks.get(key))
    if (place !== undefined) return place
    const missing = names.find((name) => !Object.hasOwn(value as object, name))
    return missing === undefined ? undefined : `/${missing}`
  }
}

function withKeys(value: unknown, checkOf: (key: string) => Check | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return WRONG
  for (const [key, part] of Object.entries(value)) {
    const check = checkOf(key)
    const place = check ? check(part) : WRONG
    if (place !== undefined) return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${place}`
  }
  return undefined
}
