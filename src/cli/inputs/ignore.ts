import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Written as `.gitignore` is; it holds for the folder that it stands in and for those below. */
export const ignoreFile = '.ketluanignore'

interface Layer {
  /** Path of the folder relative to the root of the walk, '' or with a slash at its end. */
  readonly base: string
  readonly rules: Ignore
}

/** The ignore rules that hold in one folder of a walk. */
export class IgnoreRules {
  private constructor(private readonly layers: readonly Layer[]) {}

  static readonly none = new IgnoreRules([])

  /** With the rules that the folder `file` (absolute), `base` in the walk, adds. */
  enter(file: string, base: string): IgnoreRules {
    let text: string
    try {
      text = readFileSync(join(file, ignoreFile), 'utf8')
    } catch {
      return this
    }
    return new IgnoreRules([...this.layers, { base, rules: ignore().add(text) }])
  }

  /** Whether `path`, relative to the root of the walk and with a slash at its end if a folder, is left out. */
  has(path: string): boolean {
    let ignored = false
    for (const { base, rules } of this.layers) {
      const { ignored: yes, unignored } = rules.test(path.slice(base.length))
      ignored = (ignored || yes) && !unignored
    }
    return ignored
  }
}
