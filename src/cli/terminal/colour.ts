import type { Output } from './io.js'

/** Styles for a text; if colour is off, each returns the text as it is. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  cyan(text: string): string
  underline(text: string): string
}

const same = (text: string) => text
export const plain: Paint = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same,
  underline: same,
}

/**
 * Whether to use colour on `stream`: decided by `--color` and `--no-color`, then by NO_COLOR and FORCE_COLOR
 * (https://no-color.org, https://force-color.org), then by whether it is a terminal with colours.
 */
export function wantsColour(
  stream: Output,
  env: Readonly<Record<string, string | undefined>>,
  chosen: boolean | undefined,
): boolean {
  if (chosen !== undefined) return chosen
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return stream.isTTY === true && env['TERM'] !== 'dumb'
}

/** Loads chalk only if it is needed. */
export async function painter(coloured: boolean): Promise<Paint> {
  if (!coloured) return plain
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
