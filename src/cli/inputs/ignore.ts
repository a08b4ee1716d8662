import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** A file like `.gitignore`, for its folder and those below. */
export const ignoreFile = '.ketluanignore'

interface Layer {
  /** Path of the folder relative to the root of the walk, '' or with a slash at its end. */
  readonly base: string
  readonly rules: Ignore
}

/** The ignore rules for a folder of a walk. */
export class IgnoreRules {
  private constructor(private readonly layers: readonly Layer[]) {}

  static readonly none = new IgnoreRules([])

  /** Adds the rules of a folder: `file` is its absolute path, `base` its path in the walk. */
  enter(file: string, base: string): IgnoreRules {
    let text: string
    try {
      text = readFileSync(join(file, ignoreFile), 'utf8')
    } catch {
      return this
    }
    return new IgnoreRules([...this.layers, { base, rules: ignore().add(text) }])
  }

  /** Whether `path`, relative to the root of the walk and with a trailing slash if it is a folder, is ignored. */
  has(path: string): boolean {
    let ignored = false
    for (const { base, rules } of this.layers) {
      const { ignored: yes, unignored } = rules.test(path.slice(base.length))
      ignored = (ignored || yes) && !unignored
    }
    return ignored
  }
}
