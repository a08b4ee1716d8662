import { man } from '../completion/man.js'
import type { Context } from '../context.js'
import { exampleTable } from '../arguments/examples.js'
import { version } from '../package.js'

/** `ketluan man`: prints the manual page, for `ketluan man | man -l -` or to install it. */
export async function manCommand({ stdout, t, command }: Context): Promise<number> {
  const page = man(command.parent!, {
    version: version(),
    examples: Object.values(exampleTable).flatMap((rows) =>
      rows.map((row) => ({ command: row.command, text: row[t.language] })),
    ),
    exitCodes: [
      ['0', t('exit.0')],
      ['1', t('exit.1')],
      ['2', t('exit.2')],
      ['130', t('exit.130')],
      ['143', t('exit.143')],
    ],
    headings: {
      name: t('man.name'),
      synopsis: t('man.synopsis'),
      examples: t('man.examples'),
      commands: t('man.commands'),
      exit: t('man.exit'),
    },
  })
  await stdout.write(page)
  return 0
}
