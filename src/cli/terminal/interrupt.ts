import { constants } from 'node:os'
import type { EventEmitter } from 'node:events'

const names = ['SIGINT', 'SIGTERM'] as const

/** Handles the signals to stop: on the first, the files in progress are finished; on the second, the process exits. */
export class Interrupt {
  #signal: (typeof names)[number] | undefined
  readonly #listeners: (readonly [string, () => void])[] = []

  constructor(
    private readonly signals: EventEmitter,
    onFirst: () => void,
  ) {
    for (const name of names) {
      const listener = () => {
        if (this.#signal) process.exit(128 + constants.signals[name])
        this.#signal = name
        onFirst()
      }
      signals.on(name, listener)
      this.#listeners.push([name, listener])
    }
  }

  get requested(): boolean {
    return this.#signal !== undefined
  }

  /** 130 for Ctrl-C, as in shells. */
  get exitCode(): number {
    return this.#signal === undefined ? 0 : 128 + constants.signals[this.#signal]
  }

  stop(): void {
    for (const [name, listener] of this.#listeners) this.signals.off(name, listener)
  }
}
