import { plain } from '../../../src/cli/terminal/colour.js'
import { translator } from '../../../src/cli/translate.js'
import type { ReporterOptions } from '../../../src/cli/verdict/reporter.js'
import type { Verdict } from '../../../src/cli/verdict/verdict.js'

/** One file as it should be, one with places of both kinds, one without any. */
export const verdicts: readonly Verdict[] = [
  { path: 'thong-bao/a.txt', status: 'same', text: 'same', places: [] },
  {
    path: 'b, c:1.txt',
    status: 'differs',
    text: 'differs in 2 places',
    places: [
      { pointer: '/header/date', kept: '2024-01-15' },
      { pointer: '/meeting', message: 'must be <object> & 100%' },
    ],
  },
  { path: 'd#\n.txt', status: 'missing', text: 'nothing is kept', places: [] },
]

export const options: ReporterOptions = {
  t: translator('en'),
  paint: plain,
  quiet: false,
  command: 'ketluan check',
}
