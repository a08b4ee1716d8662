/**
 * ketluan as unified plugins, for those who have a pipeline of their own.
 *
 *     import ketluan from 'ketluan/unified'
 *     const file = await unified().use(ketluan).process(await read('thong-bao.txt'))
 *     String(file)     // the notice as JSON
 *     file.messages    // what is doubtful, each with `ruleId`, `source` and `place`
 */
import { createHash } from 'node:crypto'
import type { Plugin, Preset } from 'unified'
import type { VFile } from 'vfile'
import { parseBlocks } from './blocks/parse.js'
import { findGarbled, wordDamageOf } from './decode/garbled/index.js'
import type { NoticeTree } from './blocks/tree.js'
import type { Notice } from './notice.js'
import type { Context } from './fields/context.js'
import { fill } from './pipeline.js'
import { toNotice, type SourceInfo } from './render.js'

export type { NoticeTree } from './blocks/tree.js'

/** Parser: a text into the block tree. */
export const noticeParse: Plugin<[], string, NoticeTree> = function () {
  this.parser = (text) => parseBlocks(text, wordDamageOf(findGarbled(text, true)))
}

/** Transformers: the block tree into the fields of the notice; `extract` does the same without a file around it. */
export const noticeFill: Plugin<[], NoticeTree> = () => (tree, file) => {
  file.data.ketluan = fill(tree)
}

/** Diagnostics as messages of the file. */
export const noticeMessages: Plugin<[], NoticeTree> = () => (_tree, file) => {
  for (const { rule, severity, message, line, column } of noticeIn(file).diagnostics) {
    const place = line === null ? undefined : { line, column: column ?? 1 }
    const added = file.message(message, { ruleId: rule, source: 'ketluan', ...(place ? { place } : {}) })
    added.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  }
}

/** Compiler: the notice as JSON. */
export const noticeStringify: Plugin<[], NoticeTree, string> = function () {
  this.compiler = (_tree, file) => {
    return `${JSON.stringify(noticeIn(file), null, 2)}\n`
  }
}

/** The notice of a file; records where its text came from, unless an earlier plugin has. */
function noticeIn(file: VFile): Notice {
  const { ketluan: context } = file.data
  if (!context) throw new Error('noticeFill must come before noticeMessages and noticeStringify')
  file.data.source ??= {
    path: file.path || '-',
    encoding: 'utf-8',
    sha256: createHash('sha256').update(String(file.value)).digest('hex'),
  }
  return toNotice(context, file.data.source)
}

declare module 'vfile' {
  interface DataMap {
    /** The notice, as far as the steps have filled it in. */
    ketluan: Context
    /** Where the text came from. */
    source: SourceInfo
  }
}

const preset: Preset = { plugins: [noticeParse, noticeFill, noticeMessages, noticeStringify] }
export default preset
