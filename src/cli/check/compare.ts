import { pointerOf } from '../../json-pointer.js'
import type { Place } from '../verdict/verdict.js'
import { aligned } from './align.js'

/**
 * The places where two JSON values differ, by JSON Pointer into `read`, or into `kept` for a part that `read` lacks.
 */
export function differences(kept: unknown, read: unknown, pointer = ''): Place[] {
  if (Object.is(kept, read)) return []
  if (!isBranch(kept) || !isBranch(read) || Array.isArray(kept) !== Array.isArray(read))
    return [{ pointer, kept, read }]
  if (Array.isArray(kept) && Array.isArray(read))
    return aligned(kept, read).flatMap(([at, now]) =>
      differences(
        at === undefined ? undefined : kept[at],
        now === undefined ? undefined : read[now],
        `${pointer}/${now ?? at}`,
      ),
    )
  const keys = new Set([...Object.keys(kept), ...Object.keys(read)])
  return [...keys].flatMap((key) => differences(kept[key], read[key], pointer + pointerOf(key)))
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
