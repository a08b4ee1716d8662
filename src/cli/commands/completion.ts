import { bash } from '../completion/bash.js'
import { fish } from '../completion/fish.js'
import type { Shell } from '../completion/shells.js'
import { zsh } from '../completion/zsh.js'
import type { Context } from '../context.js'

const scripts = { bash, zsh, fish }

/** `ketluan completion bash`: prints the completion script of a shell. */
export async function completionCommand(
  operands: readonly string[],
  { stdout, command }: Context,
): Promise<number> {
  await stdout.write(scripts[operands[0] as Shell](command.parent!))
  return 0
}
