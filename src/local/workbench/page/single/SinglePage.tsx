import type { Desk } from '../desk.ts'
import { MessageBar } from '../MessageBar.tsx'
import { words } from '../words.ts'
import type { SingleFile } from './singleFile.ts'

interface Given {
  readonly file: SingleFile
  readonly choose: () => void
  readonly openExample: () => void
  readonly save: () => void
}

/** The page without a grid: what to do first, then the file and the pane. */
export function SinglePage({ file, choose, openExample, save }: Given) {
  const name = file.name.value
  const bar: Pick<Desk, 'message' | 'say'> = file
  return (
    <div class="wb-page">
      <header class="wb-toolbar">
        <h1 class="wb-name">{name ?? words.paneLabel}</h1>
        <span class="wb-space" />
        {name !== null && (
          <>
            <button type="button" class="wb-button" onClick={choose}>
              {words.single.other}
            </button>
            <button type="button" class="wb-button wb-primary" title={words.single.downloadHelp} onClick={save}>
              {words.single.download}
            </button>
          </>
        )}
      </header>
      <MessageBar desk={bar} />
      <main class="wb-single">
        {name === null && (
          <div class="wb-welcome">
            <h2 class="wb-welcome-title">{words.single.title}</h2>
            <p class="wb-welcome-lead">{words.single.lead}</p>
            <button type="button" class="wb-button wb-primary" onClick={choose}>
              {words.single.choose}
            </button>
            <p class="wb-quiet">{words.single.kinds}</p>
            <button type="button" class="wb-button" onClick={openExample}>
              {words.single.example}
            </button>
          </div>
        )}
        <div class="wb-single-pane" hidden={name === null}>
          <div class="wb-pane" />
        </div>
      </main>
      <div class="wb-drop" aria-hidden="true">
        {words.dropHere}
      </div>
    </div>
  )
}
