/**
 * Whole processes, from start to exit: one notice beside a bare node, 1,000 beside remark. They take
 * turns, and what is told is the median over the rounds of the ratio within a round.
 *
 *     npm run build && node bench/whole-process.mjs [--rounds 7] [--notices 1000]
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median, readCorpus } from './compare.corpus.mjs'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, notices: { type: 'string', default: '1000' } },
})
const ketluan = fileURLToPath(new URL('../bin/ketluan.js', import.meta.url))
const remark = fileURLToPath(new URL('../node_modules/remark-cli/cli.js', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'ketluan-bench-'))

try {
  const { one, many } = layOut(Number(values.notices))
  const rounds = Number(values.rounds)
  const failed = [
    compare(rounds, 1.6, ['ketluan on one notice', [ketluan, one]], ['bare node', ['-e', '0']]),
    compare(
      Math.ceil(rounds / 2),
      0.35,
      [`ketluan on ${values.notices} notices`, [ketluan, many, '--format', 'ndjson']],
      ['remark on the same', [remark, many, '--ext', 'txt', '--quiet', '--no-stdout']],
    ),
  ].includes(false)
  process.exitCode = failed ? 1 : 0
} finally {
  rmSync(work, { recursive: true })
}

/** Writes the corpus over and over until there are so many files; also the first of them by itself. */
function layOut(count) {
  const corpus = readCorpus()
  const many = join(work, 'notices')
  mkdirSync(many)
  for (let index = 0; index < count; index++)
    writeFileSync(join(many, `${String(index).padStart(5, '0')}.txt`), corpus[index % corpus.length].bytes)
  return { one: join(many, '00000.txt'), many }
}

/** Runs both in turns; whether the first takes at most `most` times as long as the second. */
function compare(rounds, most, [name, command], [other, beside]) {
  const times = Array.from({ length: rounds + 1 }, () => [run(command), run(beside)]).slice(1)
  const ratio = median(times.map(([ours, theirs]) => ours / theirs))
  const [ours, theirs] = [0, 1].map((index) => median(times.map((pair) => pair[index])).toFixed(0))
  const verdict = ratio <= most ? 'ok  ' : 'over'
  console.log(
    `${verdict} ${name}: ${ours} ms, ${other}: ${theirs} ms, ratio ${ratio.toFixed(2)}, wanted ${most}`,
  )
  return ratio <= most
}

/** Milliseconds from start to exit. */
function run(args) {
  const start = performance.now()
  const { error, signal } = spawnSync(process.execPath, args, { cwd: work, stdio: 'ignore' })
  if (error ?? signal) throw error ?? new Error(`${args[0]} was ended by ${signal}`)
  return performance.now() - start
}
