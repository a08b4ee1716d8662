/**
 * Golden files: beside each `NAME.txt` what is read of it, `NAME.json`. `UPDATE=1` writes them anew;
 * not in CI, where a reading that changed has to fail.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { extract } from '../../src/index.js'

export interface Golden {
  name: string
  /** What is kept, or null where nothing is. */
  kept: string | null
  read: string
}

/** What is read of each text in `folder`, and what is kept of it; `update` writes what differs. */
export function golden(folder: string, update: boolean): Golden[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length)
      const beside = path.join(folder, `${name}.json`)
      const notice = extract(readFileSync(path.join(folder, file)), { path: file })
      const read = `${JSON.stringify(notice, null, 2)}\n`
      const kept = existsSync(beside) ? readFileSync(beside, 'utf8') : null
      if (!update || kept === read) return { name, kept, read }
      writeFileSync(beside, read)
      return { name, kept: read, read }
    })
}

/** @throws where golden files are to be written in CI */
export function wantsUpdate({ UPDATE, CI }: NodeJS.ProcessEnv): boolean {
  if (!UPDATE) return false
  if (CI) throw new Error('UPDATE is refused in CI: update the golden files by hand and review the change')
  return true
}
