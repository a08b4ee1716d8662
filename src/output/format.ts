import type { Notice } from '../notice.js'

export const formatNames = ['json', 'ndjson', 'yaml', 'csv', 'xlsx', 'summary'] as const
export type FormatName = (typeof formatNames)[number]

/** The registers: one row per notice, per conclusion and so on. */
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
  /** JSON Pointer or dotted path to the part of each notice that is written; undefined for all of it. */
  readonly select: string | undefined
  readonly table: TableName
  /** Of the summary. */
  readonly language: 'vi' | 'en'
  /** Of the terminal, in columns. */
  readonly width: number
  readonly coloured: boolean
  /** Prefix of the relative paths in a workbook, from its folder: ``, `../` or, in a tree of workbooks, `/home/a/`. */
  readonly linkPrefix: string
}

/**
 * A way of writing notices. `piece` turns a notice into plain data, in the thread that has read it. The output for
 * several notices is `open`, then `add` for each piece in order, then `close`: only one piece is in memory at a time
 * (for a workbook all are, because it is one archive).
 */
export interface Format<Piece = unknown> {
  piece(notice: Notice): Piece
  /** The output for a single notice. */
  alone(piece: Piece): Written
  open(): string
  add(piece: Piece, index: number): string
  close(count: number): Written
}

/** The extension of the files in each format. */
export const extensionOf: Readonly<Record<FormatName, string>> = {
  json: '.json',
  ndjson: '.ndjson',
  yaml: '.yaml',
  csv: '.csv',
  xlsx: '.xlsx',
  summary: '.txt',
}

type Written = string | Uint8Array | Promise<string | Uint8Array>

/** The format for a file name, by its extension; undefined if it has none that is known. */
export function formatOf(file: string): FormatName | undefined {
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  return extension === undefined ? undefined : extensions[extension]
}

/** Extensions of documents that are not written. */
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
