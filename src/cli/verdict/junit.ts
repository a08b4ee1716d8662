import type { Reporter } from './reporter.js'
import { type Verdict, isFine, placeText } from './verdict.js'

/** JUnit XML, which CI servers show as test results, with a test case for each file. */
export const junit: Reporter = (verdicts, { command }) => {
  const failures = verdicts.filter((verdict) => !isFine(verdict)).length
  const suite = `name="${escape(command)}" tests="${verdicts.length}" failures="${failures}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${suite}>`,
    `  <testsuite ${suite}>`,
    ...verdicts.map((verdict) => testCase(verdict, command)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase(verdict: Verdict, command: string): string {
  const name = `    <testcase classname="${escape(command)}" name="${escape(verdict.path)}"`
  if (isFine(verdict)) return `${name}/>`
  const details = verdict.places.map((place) => placeText(place, 500))
  const failure = `<failure type="${verdict.status}" message="${escape(verdict.text)}">`
  return `${name}>\n      ${failure}${escape(details.join('\n'))}</failure>\n    </testcase>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
}

/** Escapes XML text and attribute values; control characters, which XML cannot represent, are left out. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"\n]/g, (character) => entities[character]!).replaceAll(/\p{Cc}/gu, '')
}
