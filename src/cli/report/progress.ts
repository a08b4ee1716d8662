import type { Output } from '../terminal/io.js'
import { timeText } from './tally.js'
import type { Translate } from '../translate.js'

/** Milliseconds between redraws of the bar. */
const interval = 100

/** The progress bar after `done` of `total` files, which took `seconds`; `width` in columns. */
export function progressText(
  done: number,
  total: number,
  seconds: number,
  width: number,
  t: Translate,
): string {
  const rate = seconds > 0 ? done / seconds : 0
  const left = rate > 0 ? timeText((total - done) / rate, t) : '…'
  const words = t('progress.line', { done, total, rate: Math.round(rate), left })
  const cells = Math.max(8, Math.min(40, width - words.length - 3))
  const full = total === 0 ? 0 : Math.floor((cells * done) / total)
  return `${'█'.repeat(full)}${'░'.repeat(cells - full)} ${words}`
}

/** A progress bar on the last line of a terminal, with rate and time left; reports appear above it. */
export interface Progress {
  step(): void
  /** Writes `text` above the bar. */
  above(text: string): void
  stop(): void
}

/** Starts a bar for `total` files. */
export async function startProgress(stream: Output, total: number, t: Translate): Promise<Progress> {
  const { createLogUpdate } = await import('log-update')
  const log = createLogUpdate(stream, { showCursor: true })
  const started = performance.now()
  let done = 0
  let drawn = 0
  const draw = (now: number) => {
    drawn = now
    log(progressText(done, total, (now - started) / 1000, stream.columns ?? 80, t))
  }
  return {
    step() {
      done++
      const now = performance.now()
      if (now - drawn >= interval) draw(now)
    },
    above(text) {
      log.clear()
      stream.write(text)
      draw(performance.now())
    },
    stop() {
      log.clear()
    },
  }
}
