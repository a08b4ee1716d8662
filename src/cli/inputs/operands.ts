import { basename, isAbsolute, relative, resolve, sep } from 'node:path'
import { realPathOf } from '../files/look.js'
import { readingFailure } from '../report/failures.js'
import { type Input, byCodePoint } from './input.js'
import { exactly, named } from './named.js'
import { walk } from './walk.js'

export interface OperandSettings {
  readonly cwd: string
  /** A folder that is skipped. */
  readonly except?: string | undefined
  /** The root of the tree; without it, each folder or glob is the root of its own. */
  readonly base?: string | undefined
  /** The operands come from a list: they are exact names, and keep their folders. */
  readonly listed?: boolean
  /** Which files of a folder are wanted; by default notices. */
  readonly wanted?: RegExp
  /** Called with the names of files in folders that are not wanted. */
  readonly passBy?: ((name: string) => void) | undefined
}

/**
 * The inputs that the operands of a command name, in order: files, the notices in folders, the files that globs match.
 * A file that is named twice comes once.
 */
export async function* operandInputs(
  operands: Iterable<string> | AsyncIterable<string>,
  settings: OperandSettings,
): AsyncGenerator<Input> {
  const seen = new Set<string>()
  // A single folder or glob names no file twice, and may name very many.
  const alone = Array.isArray(operands) && operands.length === 1
  const except = settings.except === undefined ? undefined : realPathOf(settings.except)
  for await (const operand of operands) {
    for await (const input of operandInput(operand, { ...settings, except })) {
      if (input.file === undefined) yield input
      else if (alone || !seen.has(input.file)) {
        if (!alone) seen.add(input.file)
        yield settings.base === undefined ? input : { ...input, relative: under(settings.base, input.file) }
      }
    }
  }
}

async function* operandInput(operand: string, settings: OperandSettings): AsyncGenerator<Input> {
  const { cwd, listed } = settings
  try {
    const { path, file, stats } = listed ? exactly(operand, cwd) : named(operand, cwd)
    if (stats.isDirectory()) yield* folderInputs(file, path, settings)
    else yield { path, file, relative: listed ? under(cwd, file) : basename(path) }
  } catch (error) {
    const path = operand.replaceAll(sep, '/')
    if (isGlob(operand) && !listed) yield* globInputs(path, cwd)
    else yield { path, relative: path, failure: readingFailure(error) }
  }
}

/** The path of `file` relative to `base`; only its name if it is not inside it. */
function under(base: string, file: string): string {
  const path = relative(base, file).replaceAll(sep, '/')
  return path.startsWith('../') || isAbsolute(path) ? basename(file) : path
}

function* folderInputs(file: string, path: string, settings: OperandSettings): Generator<Input> {
  const { except, wanted, passBy } = settings
  const prefix = path === '.' || path === './' ? '' : path.replace(/\/*$/, '/')
  let empty = true
  for (const input of walk({ file, path: prefix, relative: '' }, except, wanted, passBy)) {
    empty = false
    yield input
  }
  if (empty) yield { path, relative: path, failure: { code: 'no-notices' } }
}

/** Whether an operand is a pattern, unless a file has exactly this name. */
export function isGlob(operand: string): boolean {
  return /[*?[\]{}!]/.test(operand)
}

async function* globInputs(pattern: string, cwd: string): AsyncGenerator<Input> {
  const { default: glob } = await import('fast-glob')
  const [base] = /^(?:[^*?[\]{}!]*\/)?/.exec(pattern)!
  const sets = withSets(pattern)
  // Accents may be composed or not; case is ignored where the file system ignores it.
  const paths = await glob([...new Set([sets, sets.normalize('NFC'), sets.normalize('NFD')])], {
    cwd,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
    caseSensitiveMatch: process.platform !== 'win32',
  })
  for (const path of paths.sort(byCodePoint))
    yield { path, file: resolve(cwd, path), relative: path.slice(base.length) }
  if (paths.length === 0) yield { path: pattern, relative: pattern, failure: { code: 'no-match' } }
}

/** `202?/*.txt` → `202[!/]/*.txt`: fast-glob does not match a question mark in the name of a folder. */
function withSets(pattern: string): string {
  return pattern.replaceAll(/\\.|\[[^\]]*\]|\?(?!\()/g, (sign) => (sign === '?' ? '[!/]' : sign))
}
