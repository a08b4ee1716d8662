/**
 * Prints how well the notices that have a gold are read.
 *
 *     npm run score [-- --notices] [-- --differences] [-- --harmed]
 *
 * `--notices` adds the F1 of each notice, `--differences` what was read otherwise (- gold, + reading),
 * `--harmed` what `review` names of the fixtures set roughly.
 */
import { parseArgs } from 'node:util'
import { extract } from '../../src/index.js'
import { goldSets } from './gold.js'
import { harmed } from './harm.js'
import { scoreSet } from './score.js'
import { differenceList, noticeTable, reviewTable, scoreTable } from './table.js'

const { values } = parseArgs({
  options: {
    notices: { type: 'boolean', default: false },
    differences: { type: 'boolean', default: false },
    harmed: { type: 'boolean', default: false },
  },
})
const { sets, absent } = goldSets()
for (const set of sets) {
  const score = scoreSet(set, (bytes) => extract(bytes))
  const parts = [scoreTable(score), reviewTable(score)]
  if (values.notices) parts.push(noticeTable(score))
  if (values.differences && score.differences.length > 0) parts.push(differenceList(score))
  console.log(`${parts.join('\n\n')}\n`)
}
if (values.harmed) console.log(`${reviewTable(scoreSet(harmed(sets[0]!), (bytes) => extract(bytes)))}\n`)
for (const folder of absent) console.log(`not there: ${folder}`)
