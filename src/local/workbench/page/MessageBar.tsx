import type { Desk } from './desk.ts'
import { words } from './words.ts'

/** What the user is to read of what was done last; it stays until something else is done. */
export function MessageBar({ desk }: { readonly desk: Pick<Desk, 'message' | 'say'> }) {
  const message = desk.message.value
  return (
    <div class="wb-messages" role="status">
      {message !== null && (
        <p class={`wb-message wb-${message.kind}`}>
          <span>{message.text}</span>
          <button type="button" class="wb-button" onClick={() => desk.say(null)}>
            {words.dismiss}
          </button>
        </p>
      )}
    </div>
  )
}
