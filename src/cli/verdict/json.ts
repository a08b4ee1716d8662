import type { Reporter } from './reporter.js'

/** For programs: an array of `{path, status, places: [{pointer, kept, read, message}]}`. */
export const json: Reporter = (verdicts) =>
  `${JSON.stringify(
    verdicts.map(({ path, status, places }) => ({ path, status, places })),
    undefined,
    2,
  )}\n`
