import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { extract } from '../extract.js'
import type { Diagnostic, Notice } from '../notice.js'
import type { Format, FormatName, FormatOptions } from '../output/format.js'
import { loadFormat } from '../output/load.js'
import type { Explanation } from '../render.js'
import { Folder } from './batch/folder.js'
import { type Failure, readingFailure, writingFailure } from './report/failures.js'
import { readBytes } from './inputs/read.js'

/** The settings for all tasks of a run: plain data, which can be sent to worker threads. */
export interface JobSettings {
  readonly format: FormatName
  readonly options: FormatOptions
  readonly encoding: string | undefined
  readonly positions: boolean
  readonly explain: boolean
  /** In bytes. */
  readonly maxSize: number
  /** The output folder, if each notice is written to a file of its own; absolute. */
  readonly outDir: string | undefined
  /** What else the output depends on: the version of the tool and the options. */
  readonly stamp: string
}

/** One notice to read. */
export interface Task {
  /** Its name in output and messages. */
  readonly path: string
  /** Absolute path to read from. */
  readonly file?: string
  /** Text or bytes that have been read already. */
  readonly content?: string | Uint8Array
  /** Absolute path to write to. */
  readonly target?: string
  /** Why it was not found. */
  readonly failure?: Failure
  /** What the manifest says about its output. */
  readonly known?: { readonly key: string; readonly bytes: number }
}

/** The result of a task. */
export interface Outcome {
  readonly path: string
  readonly failure?: Failure
  /** The piece that the format has made of the notice. */
  readonly piece?: unknown
  readonly digest?: Digest
  readonly findings: readonly Diagnostic[]
  /** Which rule read each value, if that was asked for. */
  readonly explanations?: readonly Explanation[]
  /** The file that was written: the key that says whether it is up to date, and its size in bytes. */
  readonly saved?: { readonly key: string; readonly bytes: number }
  /** The output was up to date, so nothing was done. */
  readonly current?: boolean
}

/** What the report says about a notice. */
export interface Digest {
  readonly number: string | null
  readonly date: string | null
  readonly conclusions: number
  readonly assignments: number
}

/** Prepares a run; returns the function that runs one task, which never throws. */
export async function taskRunner(settings: JobSettings): Promise<(task: Task) => Promise<Outcome>> {
  const format = await loadFormat(settings.format, settings.options)
  const folder = settings.outDir === undefined ? undefined : new Folder(settings.outDir)
  return async (task) => {
    if (task.failure) return { path: task.path, findings: [], failure: task.failure }
    try {
      const content = task.content ?? (await readBytes(task.file!, settings.maxSize))
      const key = task.target === undefined ? '' : keyOf(content, task.path, settings.stamp)
      if (task.known?.key === key && sizeOf(task.target!) === task.known.bytes)
        return { path: task.path, findings: [], current: true }
      return await outcomeOf(task, content, key, settings, format, folder)
    } catch (error) {
      return { path: task.path, findings: [], failure: readingFailure(error) }
    }
  }
}

async function outcomeOf(
  task: Task,
  content: string | Uint8Array,
  key: string,
  settings: JobSettings,
  format: Format,
  folder: Folder | undefined,
): Promise<Outcome> {
  const explanations: Explanation[] = []
  const notice = extract(content, {
    path: task.path,
    positions: settings.positions,
    ...(settings.explain && { explain: (entry) => explanations.push(entry) }),
    ...(settings.encoding !== undefined && { encoding: settings.encoding }),
  })
  const piece = format.piece(notice)
  const done = {
    path: task.path,
    digest: digestOf(notice),
    findings: notice.diagnostics,
    ...(settings.explain && { explanations }),
  }
  if (task.target === undefined || folder === undefined) return { ...done, piece }
  try {
    const bytes = folder.write(task.target, await format.alone(piece))
    return { ...done, saved: { key, bytes } }
  } catch (error) {
    return { ...done, failure: writingFailure(error, task.target) }
  }
}

function keyOf(content: string | Uint8Array, path: string, stamp: string): string {
  const hash = createHash('sha256')
  return hash.update(stamp).update('\0').update(path).update('\0').update(content).digest('base64url')
}

function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size
}

function digestOf(notice: Notice): Digest {
  return {
    number: notice.header.number?.text ?? null,
    date: notice.header.date,
    conclusions: notice.conclusions.length,
    assignments: notice.assignments.length,
  }
}
