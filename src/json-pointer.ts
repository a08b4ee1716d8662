/** JSON Pointers (RFC 6901), which name the parts of a notice: `/recipients/0/name`. */

/** The pointer that takes these steps: `pointerOf('positions', '/header/date')` is `/positions/~1header~1date`. */
export function pointerOf(...steps: readonly PropertyKey[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The steps of a JSON Pointer or of a dotted path (`header.number.text`, `recipients.0.name`). */
export function stepsOf(path: string): string[] {
  if (path === '' || path === '/') return []
  if (!path.startsWith('/')) return path.split('.')
  return path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The part of `value` that the steps lead to; `null` if there is none. */
export function partAt(value: unknown, steps: readonly string[]): unknown {
  let part = value
  for (const step of steps) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return null
    part = (part as Record<string, unknown>)[step]
  }
  return part
}
