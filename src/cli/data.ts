/** JSON and YAML files, as the editors of any system write them. */
import { readFileSync } from 'node:fs'
import { byteOrderMark } from '../decode/unicode.js'
import type { Translate } from './translate.js'

/** Matches the names of files with these extensions, except configuration files. */
export function dataFiles(...extensions: string[]): RegExp {
  return new RegExp(`^(?!ketluan\\.config\\.|package\\.json$).*\\.(?:${extensions.join('|')})$`, 'is')
}

/** Raised for a text that is not valid in its format. */
export class DataError extends Error {
  constructor(
    readonly format: 'JSON' | 'YAML',
    /** Undefined if the parser does not say where. */
    readonly place: { readonly line: number; readonly column: number } | undefined,
  ) {
    super(`not valid ${format}`)
  }
}

/** The text of a file in UTF-8, or as its byte order mark says: PowerShell writes UTF-16. */
export function textIn(file: string): string {
  const bytes = readFileSync(file)
  return new TextDecoder(byteOrderMark(bytes) ?? 'utf-8', { fatal: true }).decode(bytes)
}

/**
 * Parses JSON.
 *
 * @param line the line of the file on which `text` begins
 * @throws DataError if it is not valid
 */
export function parseJson(text: string, line = 1): unknown {
  const bare = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(bare) as unknown
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1]
    const before = bare.slice(0, position === undefined ? brokenAt(bare) : Number(position)).split('\n')
    throw new DataError('JSON', { line: line + before.length - 1, column: before.at(-1)!.length + 1 })
  }
}

const TOKEN = /\s*([{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|true|false|null)/y

/** Offset of the first token that JSON does not allow there; V8 often says only which it is. */
function brokenAt(text: string): number {
  let before = ''
  TOKEN.lastIndex = 0
  for (let start = 0; ; start = TOKEN.lastIndex) {
    const token = TOKEN.exec(text)?.[1]
    if (token === undefined) return start + /^\s*/.exec(text.slice(start))![0].length
    if (/[,:]/.test(before) && /^[\]},:]/.test(token)) return TOKEN.lastIndex - token.length
    before = token.length === 1 ? token : ''
  }
}

/**
 * Parses YAML.
 *
 * @throws DataError if it is not valid
 */
export async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml')
  try {
    return parse(text, { logLevel: 'error' }) as unknown
  } catch (error) {
    const [start] = (error as { linePos?: readonly { line: number; col: number }[] }).linePos ?? []
    throw new DataError('YAML', start && { line: start.line, column: start.col })
  }
}

/** Says why the data of a file could not be read, without naming the file. */
export function dataWords(error: unknown, t: Translate): string {
  if (error instanceof DataError) {
    const words = t('data.invalid', { format: error.format })
    if (!error.place) return words
    const { line, column } = error.place
    return `${words} (${t('data.place', { line: String(line), column: String(column) })})`
  }
  const { code, message } = error as NodeJS.ErrnoException
  if (code?.startsWith('ERR_ENCODING')) return t('data.invalid', { format: 'UTF-8' })
  return code === 'ENOENT' ? t('failure.missing') : (code ?? message)
}
