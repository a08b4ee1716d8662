import { existsSync } from 'node:fs'
import { dataFiles, parseJson, parseYaml, textIn } from '../data.js'

/** Files that hold what a text was read as. */
export const keptName = /\.(?:json|ya?ml)$/i
/** Those among the files of a folder. */
export const keptInFolder = dataFiles('json', 'yaml', 'yml')
const extensions = ['.json', '.yaml', '.yml']

/** Those that are kept beside a text: `a.json` for `a.txt`. */
export function keptBeside(file: string): string[] {
  const stem = file.replace(/\.[^./\\]*$/, '')
  return extensions.map((extension) => stem + extension).filter((path) => existsSync(path))
}

/** The text that `file`, which is kept, belongs to. */
export function textBeside(file: string): string | undefined {
  const stem = file.replace(keptName, '')
  return ['.txt', '.md', '.TXT', '.MD'].map((extension) => stem + extension).find((path) => existsSync(path))
}

/** Where it is kept the first time. */
export function newKept(file: string): string {
  return `${file.replace(/\.[^./\\]*$/, '')}.json`
}

/** The value in a JSON or YAML file. */
export async function readKept(file: string): Promise<unknown> {
  const text = textIn(file)
  return file.toLowerCase().endsWith('.json') ? parseJson(text) : parseYaml(text)
}

/** `value` as such a file holds it. */
export async function keptText(file: string, value: unknown): Promise<string> {
  if (file.toLowerCase().endsWith('.json')) return `${JSON.stringify(value, undefined, 2)}\n`
  return (await import('yaml')).stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })
}
