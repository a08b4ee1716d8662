#!/usr/bin/env node
import module from 'node:module'

// Node 22 and later keep the compiled code between runs.
module.enableCompileCache?.()
const { run, processIo } = await import('../dist/cli/index.js')
process.exitCode = await run(process.argv.slice(2), processIo())
