/**
 * Checks of plain values, for what is checked on every run: zod takes longer to load than a notice takes to
 * read. `notice-check.ts` puts them together as `noticeSchema` has it.
 */
import { pointerOf } from './json-pointer.js'

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
  return (value) => {
    if (!isKeyed(value)) return WRONG
    for (const key in value) {
      const place = check(value[key])
      if (place !== undefined) return under(key, place)
    }
    return undefined
  }
}

/** An object with these keys and no others. */
export function object(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const names = [...Object.keys(required), ...Object.keys(optional)]
  const checks = [...Object.values(required), ...Object.values(optional)]
  const needed = Object.keys(required).length
  return (value) => {
    if (!isKeyed(value)) return WRONG
    let found = 0
    let next = 0
    for (const key in value) {
      // Keys mostly stand in the order in which they are named here.
      const index = names[next] === key ? next : names.indexOf(key)
      const place = index < 0 ? WRONG : checks[index]!(value[key])
      if (place !== undefined) return under(key, place)
      if (index < needed) found++
      next = index + 1
    }
    return found === needed ? undefined : `/${names.find((name) => !Object.hasOwn(value, name))!}`
  }
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const under = (key: string, place: string) => pointerOf(key) + place
