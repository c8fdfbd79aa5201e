import type { Activity, InvokeResponse } from 'botbuilder'
import type { Presented } from '../present/presenter.js'

/** Gives the activity by which the SDK answers an invoke. */
export function invokeResponse(body: object = {}, status = 200): Partial<Activity> {
  const value: InvokeResponse = { status, body }
  return { type: 'invokeResponse', value }
}

/** Gives the body that replaces the card whose `Action.Execute` was pressed. */
export function cardInPlace(presented: Presented): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: presented.card }
}
