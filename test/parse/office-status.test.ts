import { reads } from './reading.js'

describe('the status of the Office CSP', () => {
  reads([
    "L'état du CSP Office est à 997 depuis deux heures → 997",
    'The Office CSP status node says 997 → 997',
    'De status van de Office CSP staat op 1460 → 1460',
    'Status för Office CSP ligger på 70 → 70',
  ])
  reads([
    "L'état d'avancement Office est à 70 → ",
    'Status of the Office rollout is 997 → ',
    'Office CSP targets 1460 devices, status green → ',
    "L'état du CSP Office est à 80 pour cent → ",
  ])
})
