'use strict'
const { existsSync, readFileSync } = require('node:fs')
const nodeModule = require('node:module')
const { basename, dirname } = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')

// V8 complains to the user about a flag that it does not know: versions that these were not tried with get none.
const known = Number.parseInt(process.versions.v8, 10) <= 14

/** The flags of V8 that every run starts with. */
function setFlags() {
  if (known) {
    // What a notice leaves is garbage at once. A heap that grows in small steps keeps the memory of long runs flat.
    v8.setFlagsFromString('--semi-space-growth-factor=1')
    v8.setFlagsFromString('--heap-growing-percent=20')
    // There is too little to collect at a time to share it out: helpers would only take the processor from workers.
    v8.setFlagsFromString('--no-parallel-scavenge')
    // Megabytes, in workers; the main thread has its memory by now.
    v8.setFlagsFromString('--min-semi-space-size=4')
  }
  // What is optimised early is optimised on too little and thrown away again: for rules that few lines wake, later is cheaper.
  if (process.versions.node.startsWith('20.')) v8.setFlagsFromString('--interrupt-budget=600000')
}

setFlags()

/** Node 22 and later keep compiled code themselves. */
const keepsCode = nodeModule.enableCompileCache === undefined

/** Where the code that V8 made of a file is kept: to make it anew takes longer than to read a notice. */
function codeOf(file) {
  return `${file}.code`
}

/** What `file`, which is CommonJS, exports; from the code kept, where this version of V8 made it. */
function load(file) {
  if (!keepsCode) return requireKept(file)
  return existsSync(codeOf(file)) ? run(file, compile(file, readFileSync(codeOf(file)))) : require(file)
}

/** Node keeps no function that is compiled when it is first called: so all are compiled at once, where Node keeps them. */
function requireKept(file) {
  const { status } = nodeModule.enableCompileCache()
  const { ENABLED, ALREADY_ENABLED } = nodeModule.constants.compileCacheStatus
  const kept = known && [ENABLED, ALREADY_ENABLED].includes(status)
  if (kept) v8.setFlagsFromString('--no-lazy')
  const loaded = require(file)
  if (kept) v8.setFlagsFromString('--lazy')
  return loaded
}

function compile(file, cachedData) {
  const source = nodeModule.wrap(readFileSync(file, 'utf8'))
  // Not where it lies: the code that is kept holds the name, and would tell every user where it was built.
  return new vm.Script(source, { filename: `ketluan/${basename(file)}`, cachedData })
}

function run(file, script) {
  const loaded = { exports: {} }
  script.runInThisContext()(loaded.exports, nodeModule.createRequire(file), loaded, file, dirname(file))
  return loaded.exports
}

module.exports = { codeOf, compile, keepsCode, load, run, setFlags }
