import { expect, it } from 'vitest'
import { junit } from '../../../src/cli/verdict/junit.js'
import { options, verdicts } from './verdicts.js'

it('writes a test case for each file, and what XML reserves as entities', () => {
  expect(junit(verdicts, options)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ketluan check" tests="3" failures="2">
  <testsuite name="ketluan check" tests="3" failures="2">
    <testcase classname="ketluan check" name="thong-bao/a.txt"/>
    <testcase classname="ketluan check" name="b, c:1.txt">
      <failure type="differs" message="differs in 2 places">/header/date: &quot;2024-01-15&quot; → —&#10;/meeting: must be &lt;object&gt; &amp; 100%</failure>
    </testcase>
    <testcase classname="ketluan check" name="d#&#10;.txt">
      <failure type="missing" message="nothing is kept"></failure>
    </testcase>
  </testsuite>
</testsuites>
`)
})

it('leaves out what XML has no way to write', () => {
  const [fine] = verdicts
  expect(junit([{ ...fine!, path: 'a\u0007.txt' }], options)).toContain('name="a.txt"/>')
})
