import { afterAll, describe, expect, it } from 'vitest'
import { LateError, Threads } from '../../src/cli/threads.js'

const program = `
  import { parentPort, threadId, workerData } from 'node:worker_threads'
  parentPort.on('message', (request) => {
    if (request === 'die') throw new Error('dead')
    if (request !== 'sleep') parentPort.postMessage([workerData, request, threadId])
  })
  parentPort.postMessage('ready')`
const echo = new URL(`data:text/javascript,${encodeURIComponent(program)}`)
const threads = new Threads<string, [string, string, number]>(2, echo, 'given')
afterAll(() => threads.end())

describe('worker threads', () => {
  it('should answer each request, also those that wait for a free thread', async () => {
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((request) => threads.ask(request)))
    expect(answers.map(([data, request]) => data + request)).toEqual(['givena', 'givenb', 'givenc', 'givend'])
    expect(new Set(answers.map(([, , thread]) => thread)).size).toBe(2)
  })

  it('should be replaced where one dies or is late', async () => {
    await expect(threads.ask('die')).rejects.toThrow('dead')
    await expect(threads.ask('sleep', 0.01)).rejects.toThrow(LateError)
    const answers = await Promise.all(['a', 'b', 'c'].map((request) => threads.ask(request, 30)))
    expect(answers.map(([, request]) => request)).toEqual(['a', 'b', 'c'])
  })

  it('should say why none can be had', async () => {
    const none = new Threads(1, new URL('file:///no-such-file.js'), undefined)
    await expect(none.ask('a')).rejects.toThrow('no-such-file')
    await none.end()
  })
})
