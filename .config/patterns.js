/**
 * Writes the patterns given to `latin` out while the bundle is built: at run time V8 would look the letters of
 * `\p{L}` up in the tables of Unicode once for each of them, which takes longer than to read a notice.
 *
 *     latin(/\d(?= \p{L})/uy)             →  /\d(?= [A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/y
 *     latin(new RegExp(`(?:${A}) `, 'u'))  →  latin({ source: `(?:${A}) `, flags: 'u' })
 */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { latin } from '../dist/language/latin.js'

/** A plugin for esbuild. */
export const patternsWrittenOut = {
  name: 'patterns written out',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      return { contents: text.includes('latin(') ? writeOut(path, text) : text, loader: 'ts' }
    })
  },
}

function writeOut(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  let written = ''
  let done = 0
  const visit = (node) => {
    const instead =
      ts.isCallExpression(node) && node.expression.getText() === 'latin' ? writtenOut(node) : null
    if (instead === null) return ts.forEachChild(node, visit)
    written += text.slice(done, node.getStart()) + instead
    done = node.end
  }
  visit(file)
  return written + text.slice(done)
}

/** What stands in for a call of `latin`; null where its pattern comes from elsewhere. */
function writtenOut({ arguments: [pattern] }) {
  if (ts.isRegularExpressionLiteral(pattern)) {
    const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(pattern.text)
    return String(latin({ source, flags }))
  }
  if (!ts.isNewExpression(pattern) || pattern.expression.getText() !== 'RegExp') return null
  const [source, flags] = pattern.arguments
  return `latin({ source: ${source.getText()}, flags: ${flags?.getText() ?? "''"} })`
}
