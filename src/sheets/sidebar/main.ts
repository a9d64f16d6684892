import { answerTasks } from '../../pane/compute/answerTasks.ts'
import { openSidebar } from './openSidebar.ts'

// The page has one script, which is its worker's as well: a second one could not be loaded.
if ('document' in globalThis) void openSidebar(document.currentScript?.textContent ?? '')
else answerTasks()
