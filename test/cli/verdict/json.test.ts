import { expect, it } from 'vitest'
import { json } from '../../../src/cli/verdict/json.js'
import { options, verdicts } from './verdicts.js'

it('writes every file with its places, and what is said of it', () => {
  expect(json(verdicts.slice(0, 2), options)).toBe(`[
  {
    "path": "thong-bao/a.txt",
    "status": "same",
    "message": "same",
    "places": []
  },
  {
    "path": "b, c:1.txt",
    "status": "differs",
    "message": "differs in 2 places",
    "places": [
      {
        "pointer": "/header/date",
        "kept": "2024-01-15"
      },
      {
        "pointer": "/meeting",
        "message": "must be <object> & 100%"
      }
    ]
  }
]
`)
  expect(json([], options)).toBe('[]\n')
})
