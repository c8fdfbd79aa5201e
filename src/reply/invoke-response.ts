import type { Activity, InvokeResponse } from 'botbuilder'
import type { Presented } from '../present/presenter.js'

/** Gives the activity by which the SDK answers an invoke. */
export function invokeResponse(body: object, status = 200): Partial<Activity> {
  const value: InvokeResponse = { status, body }
  return { type: 'invokeResponse', value }
}

/**
 * Gives the activity that closes a dialog: success without a body. Teams takes an object in which it misses a `task` for
 * a mistake. Source: Teams documentation, "respond to the dialog submit action": no response.
 */
export function dialogClosed(): Partial<Activity> {
  return { type: 'invokeResponse', value: { status: 200 } satisfies InvokeResponse }
}

/** Gives the body that replaces the card whose `Action.Execute` was pressed. */
export function cardInPlace(presented: Presented): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: presented.card }
}
