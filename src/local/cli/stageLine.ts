/** Where text goes: a stream of the process, or its stand-in. */
export interface Sink {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** One line that says what is being done, each in place of the one before; `done` takes it away. */
export interface StageLine {
  show(stage: string): void
  done(): void
}

/** On a terminal only: elsewhere the line would stay in a log. A short stage is gone before it is read. */
export function stageLine(stream: Sink): StageLine {
  const write = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[2K${text}`)
  }
  return { show: stage => write(`${stage} …`), done: () => write('') }
}
