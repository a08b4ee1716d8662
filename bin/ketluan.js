#!/usr/bin/env node
'use strict'
const { join } = require('node:path')
const { load } = require('./load.js')

const { run, processIo } = load(join(__dirname, '..', 'dist', 'cli', 'index.js'))
void run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code
})
