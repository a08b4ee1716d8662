import type { Diagnostic } from '../../notice.js'
import type { Input } from '../inputs/input.js'
import type { Outcome, Task } from '../job.js'
import { isDoubtful } from '../../output/review.js'
import { lock } from './lock.js'
import { type Entry, Manifest } from './manifest.js'
import { Targets } from './targets.js'

/** A run that writes one file for each notice into a folder, and skips what is up to date. */
export class Batch {
  readonly #names = new Map<string, string>()

  private constructor(
    private readonly manifest: Manifest,
    private readonly targets: Targets,
    private readonly unlock: () => void,
    private readonly force: boolean,
  ) {}

  /** Takes hold of the folder; throws a LockedError where another run has it, and what writing to it throws. */
  static open(folder: string, extension: string, force: boolean): Batch {
    const unlock = lock(folder)
    return new Batch(new Manifest(folder), new Targets(folder, extension), unlock, force)
  }

  /** Keeps an input from being written over. */
  protect(input: Input): void {
    this.targets.protect(input)
  }

  /** The input with where its output goes and what is known of that. */
  task(input: Input): Task {
    const target = this.targets.of(input)
    if ('code' in target) return { ...input, failure: target }
    this.#names.set(input.path, target.name)
    const known = this.force ? undefined : this.manifest.get(target.name)
    return { ...input, target: target.file, ...(known && { known }) }
  }

  /** Notes what was written; gives the outcome, with what was found the last time where nothing was done now. */
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
      // The disk is full; what was done stands in the journal.
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

/** The findings that `doubts` counted, without their places. */
function findingsOf({ doubts }: Entry): Diagnostic[] {
  return Object.entries(doubts).flatMap(([rule, { severity, count }]) =>
    Array.from({ length: count }, () => ({ rule, severity, message: '', line: null, column: null })),
  )
}
