/** Data in files, JSON and YAML, as editors of any system leave it. */
import { readFileSync } from 'node:fs'
import { byteOrderMark } from '../decode/unicode.js'
import type { Translate } from './translate.js'

/** The names of files with these extensions in a folder, but for settings, which stand there too. */
export function dataFiles(...extensions: string[]): RegExp {
  return new RegExp(`^(?!ketluan\\.config\\.|package\\.json$).*\\.(?:${extensions.join('|')})$`, 'is')
}

/** Raised where a text is not what it should be. */
export class DataError extends Error {
  constructor(
    readonly format: 'JSON' | 'YAML',
    /** None where a parser does not tell. */
    readonly place: { readonly line: number; readonly column: number } | undefined,
  ) {
    super(`not valid ${format}`)
  }
}

/** The text of a file, in the Unicode that the mark at its beginning tells: PowerShell writes UTF-16. */
export function textIn(file: string): string {
  const bytes = readFileSync(file)
  return new TextDecoder(byteOrderMark(bytes) ?? 'utf-8', { fatal: true }).decode(bytes)
}

/** The value of a text in JSON that stands in a file from `line` on. */
export function parseJson(text: string, line = 1): unknown {
  const bare = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(bare) as unknown
  } catch (error) {
    const told = /position (\d+)/.exec((error as Error).message)?.[1]
    const before = bare.slice(0, told === undefined ? brokenAt(bare) : Number(told)).split('\n')
    throw new DataError('JSON', { line: line + before.length - 1, column: before.at(-1)!.length + 1 })
  }
}

const TOKEN = /\s*([{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|true|false|null)/y

/** Where the first sign of a text stands that JSON has none of, or not there: V8 often tells only which. */
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

/** The value of a text in YAML. */
export async function parseYaml(text: string): Promise<unknown> {
  const { parse } = await import('yaml')
  try {
    return parse(text, { logLevel: 'error' }) as unknown
  } catch (error) {
    const [start] = (error as { linePos?: readonly { line: number; col: number }[] }).linePos ?? []
    throw new DataError('YAML', start && { line: start.line, column: start.col })
  }
}

/** Why data could not be had from a file, without the file. */
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
