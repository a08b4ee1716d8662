#!/usr/bin/env node
import module from 'node:module'
import v8 from 'node:v8'

// Node 22 and later keep the compiled code between runs.
module.enableCompileCache?.()
// What a notice leaves is garbage at once. A heap that grows in small steps keeps the memory of long runs flat.
v8.setFlagsFromString('--semi-space-growth-factor=1')
v8.setFlagsFromString('--heap-growing-percent=20')
const { run, processIo } = await import('../dist/cli/index.js')
process.exitCode = await run(process.argv.slice(2), processIo())
