import { accessSync, constants } from 'node:fs'
import { availableParallelism, release, tmpdir } from 'node:os'
import { encodings } from '../../decode/index.js'
import { unicodeEncodings } from '../../vocabulary/encodings/names.js'
import { wantsColour } from '../terminal/colour.js'
import type { Context } from '../context.js'
import type { Options } from '../arguments/options.js'
import { findConfig } from '../arguments/settings.js'
import { version } from '../package.js'

interface Finding {
  readonly label: string
  readonly text: string
  readonly fine: boolean
}

/** `ketluan doctor`: examines the environment and says whether anything is wrong with it. */
export async function doctorCommand(options: Options, context: Context): Promise<number> {
  const { io, stdout, t, paint } = context
  const findings: Finding[] = [
    note(t('doctor.version'), `ketluan ${version()}`),
    nodeVersion(context),
    note(t('doctor.language'), `${t.language} (${locale(io.env)})`),
    encodingsKnown(context),
    note(t('doctor.terminal'), terminal(context, options)),
    note(t('doctor.cores'), String(availableParallelism())),
    writeAccess(io.cwd, context),
    writeAccess(tmpdir(), context),
    note(t('doctor.config'), (await findConfig(options.config, io, t))?.path ?? t('doctor.config.none')),
  ]
  const width = Math.max(...findings.map(({ label }) => label.length))
  for (const { label, text, fine } of findings)
    await stdout.write(`${fine ? paint.green('✓') : paint.red('✗')} ${label.padEnd(width)}  ${text}\n`)
  const wrong = findings.filter(({ fine }) => !fine).length
  await stdout.write(`${wrong === 0 ? t('doctor.fine') : t('doctor.trouble', { n: wrong })}\n`)
  return wrong === 0 ? 0 : 1
}

function note(label: string, text: string): Finding {
  return { label, text, fine: true }
}

function nodeVersion({ t }: Context): Finding {
  const fine = Number.parseInt(process.versions.node) >= 20
  const text = fine ? process.version : t('doctor.node.old', { version: process.version })
  return {
    label: t('doctor.node'),
    text: `${text} (${process.platform} ${release()}, ${process.arch})`,
    fine,
  }
}

/** The tables of legacy encodings are our own; a Node.js that was built without ICU lacks some of the others. */
function encodingsKnown({ t }: Context): Finding {
  const missing = unicodeEncodings.filter((label) => {
    try {
      return !new TextDecoder(label, { fatal: true })
    } catch {
      return true
    }
  })
  const fine = missing.length === 0
  const text = fine ? encodings.join(', ') : t('doctor.encodings.missing', { list: missing.join(', ') })
  return { label: t('doctor.encodings'), text, fine }
}

function terminal({ io, t }: Context, options: Options): string {
  const size = io.stdout.isTTY
    ? t('doctor.terminal.yes', { columns: io.stdout.columns ?? 80 })
    : t('doctor.terminal.no')
  return `${size}, ${t(wantsColour(io.stdout, io.env, options.color) ? 'doctor.colour' : 'doctor.noColour')}`
}

function writeAccess(path: string, { t }: Context): Finding {
  try {
    accessSync(path, constants.W_OK)
    return { label: t('doctor.write'), text: path, fine: true }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return { label: t('doctor.write'), text: t('doctor.write.no', { path, error: code }), fine: false }
  }
}

function locale(env: Readonly<Record<string, string | undefined>>): string {
  const name = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((variable) => env[variable])
  return name === undefined ? Intl.DateTimeFormat().resolvedOptions().locale : `${name}=${env[name]}`
}
