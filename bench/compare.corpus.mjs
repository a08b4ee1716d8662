/** The notices that are measured on: the project's own and, where they are there, the shared real ones. */
import { isUtf8 } from 'node:buffer'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A notice: its bytes for those who decode, its text (NFC) for those who do not.
 *
 * @typedef {{ name: string, bytes: Uint8Array, text: string }} Document
 */

const OURS = ['../fixtures', '../../shared/notices'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/**
 * Those in UTF-8: the floor and the peers know no other encoding.
 *
 * @param {string[]} folders
 * @returns {Document[]}
 */
export function readCorpus(folders = OURS) {
  return folders.flatMap((path) => {
    const names = existsSync(path) ? readdirSync(path) : []
    return names
      .filter((name) => name.endsWith('.txt'))
      .map((name) => {
        const bytes = readFileSync(join(path, name))
        return { name, bytes, text: bytes.toString('utf8').normalize('NFC') }
      })
      .filter(({ bytes }) => isUtf8(bytes))
  })
}

/** @param {number[]} values */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
