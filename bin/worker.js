'use strict'
const { join } = require('node:path')
const { load } = require('./load.js')

void load(join(__dirname, '..', 'dist', 'cli', 'index.js')).serve()
