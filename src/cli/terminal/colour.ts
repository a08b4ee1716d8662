import type { Output } from './io.js'

/** Ways to set off a piece of text; each gives the text back as it is where colour is off. */
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
 * Whether to colour what goes to `stream`: `--color` and `--no-color` first, then NO_COLOR and FORCE_COLOR
 * (https://no-color.org, https://force-color.org), then whether it is a terminal that can.
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

/** Loads chalk only where there is something to colour. */
export async function painter(coloured: boolean): Promise<Paint> {
  if (!coloured) return plain
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}
