/**
 * Is the time of reading proportional to the length of the text, whatever the text?
 *
 *     node bench/linearity.mjs [--only WORDS] [--sizes 100,1000,10000] [--all]
 *
 * Each worst case (`linearity.cases.mjs`) is read at every size (kB, in UTF-16 units) in a process of
 * its own; time is processor time; "growth" is that per unit of the largest against that of the smallest. A growth over
 * 1.5, a crash or a time-out fails the run. Without `--all`, the places where a case behaves as it
 * does elsewhere are left out.
 */
import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cases } from './linearity.cases.mjs'

const GROWTH = 1.5
/** Below this many nanoseconds a unit, growth is a matter of caches. */
const FAST = 25

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    sizes: { type: 'string', default: '100,1000,10000' },
    timeout: { type: 'string', default: '60' },
    all: { type: 'boolean', default: false },
    case: { type: 'string' },
  },
})
const sizes = values.sizes.split(',').map(Number)

if (values.case === undefined) await runAll()
else await runOne(values.case)

/** In the child: one JSON line per size. */
async function runOne(wanted) {
  const { extract } = await import('../dist/index.js')
  const { make } = [...cases()].find(({ name }) => name === wanted)
  const read = (text) => {
    const start = process.cpuUsage()
    JSON.stringify(extract(text, { positions: true }))
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  const first = make(sizes[0] * 1000)
  // The compiler has seen the code before the first time that counts.
  for (const start = performance.now(); performance.now() - start < 300;) read(first)
  for (const size of sizes) {
    const text = make(size * 1000)
    let best = Infinity
    const runs = size === sizes[0] ? 7 : size < sizes.at(-1) ? 3 : 2
    const begun = performance.now()
    for (let run = 0; run < runs && performance.now() - begun < 5000; run++) best = Math.min(best, read(text))
    process.stdout.write(`${JSON.stringify({ size, length: text.length, ms: best })}\n`)
  }
}

function measure(name) {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [fileURLToPath(import.meta.url), '--case', name, '--sizes', values.sizes],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let out = ''
    let err = ''
    let late = false
    const timer = setTimeout(
      () => {
        late = true
        child.kill('SIGKILL')
      },
      Number(values.timeout) * 1000,
    )
    child.stdout.on('data', (data) => (out += data))
    child.stderr.on('data', (data) => (err += data))
    child.on('close', (code) => {
      clearTimeout(timer)
      const times = out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
      const error = /\w*Error: .*|FATAL ERROR: .*/.exec(err)?.[0] ?? `exit ${code}`
      resolve({ name, times, problem: late ? 'time-out' : code === 0 ? null : error })
    })
  })
}

async function runAll() {
  const perUnit = ({ ms, length }) => (ms * 1e6) / length
  const words = values.only.toLowerCase()
  let failed = 0
  let count = 0
  console.log(`| text | ${sizes.map((size) => `ns per character at ${size} kB`).join(' | ')} | growth |`)
  console.log(`|---|${sizes.map(() => '---:|').join('')}---:|`)
  for (const { name } of cases()) {
    if (!name.toLowerCase().includes(words)) continue
    if (!values.all && words === '' && !isKept(name)) continue
    const { times, problem } = await measure(name)
    const last = times.at(-1)
    const growth = last ? perUnit(last) / perUnit(times[0]) : NaN
    const bad = problem !== null || (growth > GROWTH && perUnit(last) > FAST)
    if (bad) failed++
    count++
    const cells = sizes.map((_, index) => (times[index] ? perUnit(times[index]).toFixed(0) : '–'))
    console.log(`| ${name} | ${cells.join(' | ')} | ${problem ?? growth.toFixed(2)}${bad ? ' ✗' : ''} |`)
  }
  console.error(`${count} texts, ${failed} not linear`)
  process.exitCode = failed > 0 ? 1 : 0
}

/** Every unit once in one line and once a line each, in the two places that hold most text. */
function isKept(name) {
  return (
    !/, (?:one line|a line each|a paragraph each|long lines), /.test(name) ||
    /one line, (?:alone|item)$|a line each, (?:items|recipients)$/.test(name)
  )
}
