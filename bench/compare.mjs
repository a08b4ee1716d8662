/**
 * Throughput beside others, in one process: all read the same notices in turns, and what is told is
 * the median over the rounds of the ratio within a round. Time is processor time, so that it matters
 * little what else the machine is busy with.
 *
 *     npm run build && node bench/compare.mjs [FOLDER...] [--rounds 9] [--json]
 */
import { parseArgs } from 'node:util'
import { median, readCorpus } from './compare.corpus.mjs'
import { PEERS } from './compare.peers.mjs'

/** What is wanted: how many times the throughput of the other; see `docs/performance.md`. */
const TARGETS = [
  ['extract', 'remark-parse', 10],
  ['extract, positions, JSON', 'remark-parse', 6],
  ['extract', 'chrono-node vi', 1.5],
]
/** Milliseconds: a turn lasts at least so long that the clock and the collector weigh little. */
const TURN = 250
/** Milliseconds in which each becomes as fast as it gets. */
const WARM_UP = 6000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' }, json: { type: 'boolean', default: false } },
})
const corpus = readCorpus(positionals.length > 0 ? positionals : undefined)
const bytes = corpus.reduce((sum, document) => sum + document.bytes.length, 0)
const names = Object.keys(PEERS)
for (const name of names) turn(PEERS[name], WARM_UP)
/** Milliseconds for one pass over the corpus, by name, for each round. */
const rounds = Array.from({ length: Number(values.rounds) }, () =>
  Object.fromEntries(names.map((name) => [name, turn(PEERS[name], TURN)])),
)

if (values.json) console.log(JSON.stringify({ notices: corpus.length, bytes, rounds }))
else report()

function turn(read, least) {
  const start = process.cpuUsage()
  for (let passes = 1; ; passes++) {
    for (const document of corpus) read(document)
    const { user, system } = process.cpuUsage(start)
    const time = (user + system) / 1000
    if (time >= least) return time / passes
  }
}

function report() {
  const rate = (name) => median(rounds.map((times) => bytes / 1000 / times[name]))
  const ratio = (name, other) => median(rounds.map((times) => times[other] / times[name]))
  console.log(`${corpus.length} notices, ${bytes} bytes, ${rounds.length} rounds\n`)
  console.log('| | MB/s | × remark-parse | × chrono-node vi |')
  console.log('| --- | ---: | ---: | ---: |')
  for (const name of names) {
    const cells = [rate(name), ratio(name, 'remark-parse'), ratio(name, 'chrono-node vi')]
    console.log(`| ${[name, ...cells.map((cell) => cell.toFixed(2))].join(' | ')} |`)
  }
  console.log()
  for (const [name, other, least] of TARGETS) {
    const reached = ratio(name, other)
    const verdict = reached >= least ? 'ok  ' : 'less'
    console.log(`${verdict} ${name}: ${reached.toFixed(2)} × ${other}, wanted ${least}`)
    if (reached < least) process.exitCode = 1
  }
}
