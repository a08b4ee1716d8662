import { Worker } from 'node:worker_threads'

/** Raised where a thread takes longer than it may. */
export class LateError extends Error {}

/** A worker thread that says a first word once it can be asked, and then answers one request after the other. */
class Thread {
  readonly #worker: Worker
  readonly #ready: Promise<unknown>
  #hear: (answer: unknown) => void = () => undefined
  #fail: (error: Error) => void = () => undefined

  constructor(file: URL, data: unknown) {
    this.#worker = new Worker(file, { workerData: data })
    this.#worker.on('message', (answer) => this.#hear(answer))
    this.#worker.on('error', (error) => this.#fail(error as Error))
    this.#worker.on('exit', (code) => this.#fail(new Error(`a thread ended with code ${code}`)))
    this.#ready = this.#next()
    this.#ready.catch(() => undefined) // Whoever asks is told.
  }

  async ask(request: unknown, seconds: number | undefined): Promise<unknown> {
    await this.#ready
    const answer = this.#next()
    const clock = seconds && setTimeout(() => this.#fail(new LateError()), seconds * 1000)
    this.#worker.postMessage(request)
    return answer.finally(() => clearTimeout(clock))
  }

  end(): Promise<number> {
    return this.#worker.terminate()
  }

  #next(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#hear = resolve
      this.#fail = reject
    })
  }
}

/** As many worker threads as are wanted, all alike. One that dies over a request or is late is replaced. */
export class Threads<Request, Answer> {
  readonly #all = new Set<Thread>()
  readonly #idle: Thread[] = []
  readonly #waiting: ((thread: Thread) => void)[] = []

  constructor(
    count: number,
    private readonly file: URL,
    private readonly data: unknown,
  ) {
    for (let index = 0; index < count; index++) this.#add()
  }

  /** Waits for a free thread and then, at most `seconds`, for its answer. */
  async ask(request: Request, seconds?: number): Promise<Answer> {
    const thread = this.#idle.shift() ?? (await new Promise<Thread>((resolve) => this.#waiting.push(resolve)))
    try {
      const answer = await thread.ask(request, seconds)
      this.#release(thread)
      return answer as Answer
    } catch (error) {
      this.#all.delete(thread)
      void thread.end()
      this.#add()
      throw error
    }
  }

  async end(): Promise<void> {
    await Promise.all([...this.#all].map((thread) => thread.end()))
  }

  #add(): void {
    const thread = new Thread(this.file, this.data)
    this.#all.add(thread)
    this.#release(thread)
  }

  #release(thread: Thread): void {
    const next = this.#waiting.shift()
    if (next) next(thread)
    else this.#idle.push(thread)
  }
}
