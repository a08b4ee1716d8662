/**
 * ketluan reads Vietnamese official notices.
 *
 *     import { extract, noticeSchema } from 'ketluan'
 *     const notice = extract(await readFile('thong-bao.txt'), { path: 'thong-bao.txt' })
 */
export { DecodeError, encodings, type DecodeErrorCode } from './decode/index.js'
export { extract, type ExtractOptions } from './extract.js'
export * from './notice.js'
export type { Explanation } from './render.js'
