import type { Reporter } from './reporter.js'

/** For programs: an array of `{path, status, message, places: [{pointer, kept, read, message}]}`. */
export const json: Reporter = (verdicts) =>
  `${JSON.stringify(
    verdicts.map(({ path, status, text: message, places }) => ({ path, status, message, places })),
    undefined,
    2,
  )}\n`
