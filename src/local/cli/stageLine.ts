/** One line that says what is being done, each in place of the one before; `done` takes it away. */
export interface StageLine {
  show(stage: string): void
  done(): void
}

/** On a terminal only: elsewhere the line would stay in a log. A short stage is gone before it is read. */
export function stageLine(stream: NodeJS.WriteStream): StageLine {
  const write = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[2K${text}`)
  }
  return { show: stage => write(`${stage} …`), done: () => write('') }
}
