import type { Diagnostic } from '../../notice.js'
import type { Input } from '../inputs/input.js'
import type { Outcome, Task } from '../job.js'
import { isDoubtful } from '../../output/review.js'
import { lock } from './lock.js'
import { type Entry, Manifest } from './manifest.js'
import { Targets } from './targets.js'

/** A run that writes a file for each notice into a folder, and skips files that are up to date. */
export class Batch {
  readonly #names = new Map<string, string>()

  private constructor(
    private readonly manifest: Manifest,
    private readonly targets: Targets,
    private readonly unlock: () => void,
    private readonly force: boolean,
  ) {}

  /**
   * Locks the folder.
   *
   * @throws LockedError if another run has locked it; errors of the file system
   */
  static open(folder: string, extension: string, force: boolean): Batch {
    const unlock = lock(folder)
    return new Batch(new Manifest(folder), new Targets(folder, extension), unlock, force)
  }

  /** Makes sure that an input is not overwritten. */
  protect(input: Input): void {
    this.targets.protect(input)
  }

  /** The task for an input: where its output goes, and what the manifest says about it. */
  task(input: Input): Task {
    const target = this.targets.of(input)
    if ('code' in target) return { ...input, failure: target }
    this.#names.set(input.path, target.name)
    const known = this.force ? undefined : this.manifest.get(target.name)
    return { ...input, target: target.file, ...(known && { known }) }
  }

  /** Records what was written; returns the outcome, with the findings of the last time if the file was up to date. */
  done(outcome: Outcome): Outcome {
    const name = this.#names.get(outcome.path)
    this.#names.delete(outcome.path)
    if (name === undefined) return outcome
    if (outcome.current) return { ...outcome, findings: findingsOf(this.manifest.get(name)!) }
    if (outcome.saved) this.manifest.put(name, { ...outcome.saved, doubts: doubtsIn(outcome) })
    return outcome
  }

  close(): void {
    try {
      this.manifest.close()
    } catch {
      // The disk is full; the journal has what was done.
    } finally {
      this.unlock()
    }
  }
}

function doubtsIn({ findings }: Outcome): Entry['doubts'] {
  const doubts: Record<string, { severity: Diagnostic['severity']; count: number }> = {}
  for (const { rule, severity } of findings.filter(isDoubtful))
    (doubts[rule] ??= { severity, count: 0 }).count++
  return doubts
}

/** The findings counted in `doubts`, without their places. */
function findingsOf({ doubts }: Entry): Diagnostic[] {
  return Object.entries(doubts).flatMap(([rule, { severity, count }]) =>
    Array.from({ length: count }, () => ({ rule, severity, message: '', line: null, column: null })),
  )
}
