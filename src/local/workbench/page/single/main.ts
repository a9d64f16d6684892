import { answerTasks } from '../../../../pane/compute/answerTasks.ts'
import { openPage } from './openPage.tsx'

// One file has one script, which is the page's and its worker's: a second one would not fit.
if ('document' in globalThis) openPage()
else answerTasks()
