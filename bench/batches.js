/**
 * What a batch must hold to, measured on generated notices:
 *
 *     node bench/batches.js kill [COUNT]     killed three times and run again: the bytes of one undisturbed run
 *     node bench/batches.js memory [COUNT]   peak memory on COUNT notices against a tenth of them
 *     node bench/batches.js jobs [COUNT]     two threads against one: the time, and the same output
 *
 * COUNT is 20,000 where it is not given. Exit code 1 where the measure is missed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { writeTree } from './generate.js'

const executable = fileURLToPath(new URL('../bin/ketluan.js', import.meta.url))
/** Says at the end of the process how much memory it had at most. */
const peakTeller = `data:text/javascript,import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))`
const folder = mkdtempSync(join(tmpdir(), 'ketluan-bench-'))
const [what = '', count = '20000'] = process.argv.slice(2)
const benches = { kill, memory, jobs }

try {
  if (!Object.hasOwn(benches, what)) throw new Error('Usage: node bench/batches.js kill|memory|jobs [COUNT]')
  process.exitCode = (await benches[what](Number(count))) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Kills a run at three random points and lets the next one go on. */
async function kill(count) {
  writeTree(join(folder, 'in'), count, 1)
  const whole = run(['in', '--out-dir', 'whole', '-q'])
  for (let round = 1; round <= 3; round++) {
    const child = spawn(process.execPath, [executable, 'in', '--out-dir', 'killed', '-q'], { cwd: folder })
    await wait(300 + Math.random() * (whole.seconds * 250))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    const files = list(join(folder, 'killed')).filter((name) => name.endsWith('.json'))
    const half = files.filter((name) => !isJson(join(folder, 'killed', name)))
    console.log(`killed ${round}: ${files.length} files, ${half.length} of them half`)
    if (half.length > 0) return false
  }
  const done = list(join(folder, 'killed')).filter((name) => name.endsWith('.json'))
  const before = new Map(done.map((name) => [name, statSync(join(folder, 'killed', name)).mtimeMs]))
  const last = run(['in', '--out-dir', 'killed'])
  const redone = done.filter((name) => statSync(join(folder, 'killed', name)).mtimeMs !== before.get(name))
  const same = digest(join(folder, 'whole')) === digest(join(folder, 'killed'))
  console.log(last.stderr.split('\n').find((line) => line.startsWith('Read')))
  console.log(`${redone.length} of ${done.length} written again; the same bytes as undisturbed: ${same}`)
  // A kill may fall between a file and its line in the manifest; that one file is written again.
  return same && redone.length <= 1
}

/** Peak memory must hardly grow with the number of notices. */
function memory(count) {
  writeTree(join(folder, 'few'), count / 10, 1)
  writeTree(join(folder, 'many'), count, 1)
  let fine = true
  for (const [name, options] of [
    ['--out-dir', (from) => ['--out-dir', `out-${from}`]],
    ['--format ndjson', () => ['-f', 'ndjson', '-o', 'out.ndjson']],
  ]) {
    const few = run(['few', '-q', ...options('few')]).megabytes
    const many = run(['many', '-q', ...options('many')]).megabytes
    console.log(
      `${name}: ${few} MB for ${count / 10}, ${many} MB for ${count}: ${(many / few).toFixed(2)} times`,
    )
    fine &&= many <= few * 1.2
  }
  return fine
}

/** Two threads must be at least 1.6 times as fast as one, and write the same. They take turns; the least time of three counts. */
function jobs(count) {
  writeTree(join(folder, 'in'), count, 1)
  const least = { 1: Infinity, 2: Infinity }
  for (let round = 0; round < 3; round++) {
    for (const jobs of ['1', '2']) {
      rmSync(join(folder, `out-${jobs}`), { recursive: true, force: true })
      least[jobs] = Math.min(least[jobs], run(['in', '-q', '--out-dir', `out-${jobs}`, '-j', jobs]).seconds)
    }
  }
  const same = digest(join(folder, 'out-1')) === digest(join(folder, 'out-2'))
  const ratio = least[1] / least[2]
  console.log(`one thread ${least[1].toFixed(1)} s, two ${least[2].toFixed(1)} s: ${ratio.toFixed(2)} times`)
  console.log(`the same bytes: ${same}`)
  return same && ratio >= 1.6
}

/** Runs to the end; the peak memory is what the system says of the process. */
function run(argv) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', peakTeller, executable, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, LANG: 'C' },
  })
  const peak = /^peak (\d+)$/m.exec(stderr)?.[1]
  if (status !== 0 || peak === undefined)
    throw new Error(`ketluan ${argv.join(' ')}: exit ${status}\n${stderr}`)
  return { seconds: (performance.now() - started) / 1000, megabytes: Math.round(Number(peak) / 1024), stderr }
}

function list(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile())
}

function digest(folder) {
  const hash = createHash('sha256')
  for (const name of list(folder).sort())
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}

function isJson(file) {
  try {
    JSON.parse(readFileSync(file, 'utf8'))
    return true
  } catch {
    return false
  }
}
