/**
 * The steps of a JSON Pointer (`/header/number/text`, RFC 6901) or of a dotted path (`header.number.text`,
 * `recipients.0.name`).
 */
export function steps(path: string): string[] {
  if (path === '' || path === '/') return []
  if (!path.startsWith('/')) return path.split('.')
  return path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The part of `value` that `path` leads to; `null` where there is none. */
export function select(value: unknown, path: readonly string[]): unknown {
  let part = value
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return null
    part = (part as Record<string, unknown>)[step]
  }
  return part
}

const SHOWN = 60

/** The text that a JSON Pointer leads to, as much of it as a list has room for. */
export function valueAt(value: unknown, pointer: string): string {
  const text = String(select(value, steps(pointer)))
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
