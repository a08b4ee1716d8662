import type { Notice } from '../notice.js'

export const formatNames = ['json', 'ndjson', 'yaml', 'csv', 'xlsx', 'summary'] as const
export type FormatName = (typeof formatNames)[number]

/** The registers: one row for each notice, each conclusion and so on. */
export const tableNames = [
  'notices',
  'conclusions',
  'assignments',
  'recipients',
  'references',
  'diagnostics',
] as const
export type TableName = (typeof tableNames)[number]

export interface FormatOptions {
  /** No indentation. */
  readonly compact: boolean
  /** JSON Pointer or dotted path to the one part of each notice that is written. */
  readonly select: string | undefined
  readonly table: TableName
  /** For the summary, which is for people. */
  readonly language: 'vi' | 'en'
  /** Columns of the terminal. */
  readonly width: number
  readonly coloured: boolean
  /** What leads from where a workbook is to where relative paths start: ``, `../` or, from a tree of workbooks, `/home/a/`. */
  readonly linkPrefix: string
}

/**
 * One way of writing notices. `piece` turns a notice into plain data beside its extraction, so that workers
 * share that work; what several pieces come to is `open`, `add` for each in order, `close`, and never needs
 * more than one of them in memory (a workbook does: it is one archive).
 */
export interface Format<Piece = unknown> {
  piece(notice: Notice): Piece
  /** One notice by itself. */
  alone(piece: Piece): Written
  open(): string
  add(piece: Piece, index: number): string
  close(count: number): Written
}

/** Of the files that each format is written to. */
export const extensionOf: Readonly<Record<FormatName, string>> = {
  json: '.json',
  ndjson: '.ndjson',
  yaml: '.yaml',
  csv: '.csv',
  xlsx: '.xlsx',
  summary: '.txt',
}

type Written = string | Uint8Array | Promise<string | Uint8Array>

/** Which format a file name asks for. */
export function formatOf(file: string): FormatName | undefined {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  return extension === undefined ? undefined : extensions[extension]
}

/** Documents of other programs, which none of the formats is. */
export const foreignExtension = /\.(?:docx?|html?|od[st]|pdf|rtf|xls[bm]?)$/i

const extensions: Readonly<Record<string, FormatName>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  yaml: 'yaml',
  yml: 'yaml',
  csv: 'csv',
  xlsx: 'xlsx',
}
