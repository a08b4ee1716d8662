import { type Dirent, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { statsOf } from '../files/look.js'
import { readingFailure } from '../report/failures.js'
import { IgnoreRules } from './ignore.js'
import { type Input, byCodePoint, noticeName } from './input.js'

/** A folder: its absolute path, its name in messages, and its path in the walk; the last two are '' or end in a slash. */
interface Folder {
  readonly file: string
  readonly path: string
  readonly relative: string
}

/**
 * The files in a folder that are `wanted` (notices) and the folders below, in the order of their paths. Hidden names, `node_modules`,
 * the folder `except`, pipes and devices, and what `.ketluanignore` names are left out. Links to folders come after all else and
 * only where they lead to a folder not seen yet, so that no notice comes twice and no circle is gone round.
 * `passBy` is told the names of the files that are not wanted.
 */
export function* walk(
  root: Folder,
  except: string | undefined,
  wanted = noticeName,
  passBy?: (name: string) => void,
): Generator<Input> {
  const seen = new Set<string>()
  const links: Folder[] = []
  yield* inside(root, IgnoreRules.none)
  for (let link = links.shift(); link; link = links.shift()) yield* inside(link, IgnoreRules.none)

  function* inside(place: Folder, above: IgnoreRules): Generator<Input> {
    let entries: Dirent[]
    try {
      const real = realpathSync(place.file)
      if (seen.has(real) || (real === except && place !== root)) return
      seen.add(real)
      entries = readdirSync(place.file, { withFileTypes: true })
    } catch (error) {
      yield { path: place.path, relative: place.relative, failure: readingFailure(error) }
      return
    }
    const rules = above.enter(place.file, place.relative)
    for (const entry of sorted(entries)) {
      const { name } = entry
      if (name.startsWith('.') || name === 'node_modules') continue
      const at = {
        file: join(place.file, name),
        path: place.path + name,
        relative: place.relative + name,
      }
      const folder = { file: at.file, path: `${at.path}/`, relative: `${at.relative}/` }
      if (entry.isDirectory()) {
        if (!rules.has(folder.relative)) yield* inside(folder, rules)
      } else if (entry.isSymbolicLink() && isFolder(at.file)) {
        if (!rules.has(folder.relative)) links.push(folder)
      } else if (rules.has(at.relative) || isDevice(entry, at.file)) continue
      else if (wanted.test(name)) yield at
      else passBy?.(name)
    }
  }
}

/** In the order of the paths under them: the folder `a` (`a/b.txt`) after the file `a-b.txt`. */
function sorted(entries: readonly Dirent[]): Dirent[] {
  const key = (entry: Dirent) => (entry.isDirectory() ? `${entry.name}/` : entry.name)
  return entries.toSorted((a, b) => byCodePoint(key(a), key(b)))
}

function isFolder(file: string): boolean {
  return statsOf(file)?.isDirectory() ?? false
}

/** A pipe, a socket, a device, or a link to one: reading it might wait forever. */
function isDevice(entry: Dirent, file: string): boolean {
  if (entry.isFile()) return false
  const stats = statsOf(file)
  return stats !== undefined && !stats.isFile()
}
