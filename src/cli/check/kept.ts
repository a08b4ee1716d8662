import { existsSync } from 'node:fs'
import { dataFiles, parseJson, parseYaml, textIn } from '../data.js'

/** Names of files with saved output. */
export const keptName = /\.(?:json|ya?ml)$/i
/** The same among the files of a folder. */
export const keptInFolder = dataFiles('json', 'yaml', 'yml')
const extensions = ['.json', '.yaml', '.yml']

/** The saved output beside a text: `a.json` for `a.txt`. */
export function keptBeside(file: string): string[] {
  const stem = file.replace(/\.[^./\\]*$/, '')
  return extensions.map((extension) => stem + extension).filter((path) => existsSync(path))
}

/** The text that belongs to the saved output `file`. */
export function textBeside(file: string): string | undefined {
  const stem = file.replace(keptName, '')
  return ['.txt', '.md', '.TXT', '.MD'].map((extension) => stem + extension).find((path) => existsSync(path))
}

/** Where the output of a text is first saved. */
export function newKept(file: string): string {
  return `${file.replace(/\.[^./\\]*$/, '')}.json`
}

/**
 * The value in a JSON or YAML file.
 *
 * @throws DataError if it is not valid; errors of the file system
 */
export async function readKept(file: string): Promise<unknown> {
  const text = textIn(file)
  return file.toLowerCase().endsWith('.json') ? parseJson(text) : parseYaml(text)
}

/** `value` as the content of such a file. */
export async function keptText(file: string, value: unknown): Promise<string> {
  if (file.toLowerCase().endsWith('.json')) return `${JSON.stringify(value, undefined, 2)}\n`
  return (await import('yaml')).stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })
}
