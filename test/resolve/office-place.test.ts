import assert from 'node:assert/strict'
import { officePlace } from '../../src/resolve/office-place.js'

describe('officePlace', () => {
  const PLACES = [
    'Click-to-Run ends with 17002 → office-deployment',
    'OfficeC2RClient.exe returned 1603 → office-deployment',
    'the ODT gives 17004 → office-deployment',
    'Klik-en-Klaar stopt met 17002 → office-deployment',
    "l'outil de déploiement d’Office renvoie 1603 → office-deployment",
    'Klicka-och-Kör ger 17002 → office-deployment',
    'setup.exe /configure configuration.xml → office-deployment',
    'the Office CSP reports 17004 → office-csp',
    './Device/Vendor/MSFT/Office/Installation status 1603 → office-csp',
    'the admin center shows 1603 for Office → office-csp',
    'in het beheercentrum staat 17002 → office-csp',
    'i administrationscentret står 17002 → office-csp',
    "le centre d'administration affiche 17002 → office-csp",
    'Office 17002 → ',
    'the CSP starts Click-to-Run → ',
    'wisps of an ecstatic codtree → ',
  ]
  for (const line of PLACES) {
    const [text = '', place] = line.split(/ → ?/)
    it(line, () => assert.equal(officePlace(text), place || undefined))
  }
})
