/** Words of the installer on the device: Click-to-Run, and the Office Deployment Tool that starts it. */
const INSTALLER =
  /click-to-run|c2r|clicktorun|\bodt\b|office deployment tool|klik-en-klaar|office-implementatieprogramma|démarrer en un clic|outil de déploiement d['’]office|klicka-och-kör|distributionsverktyg|configuration\.xml|\bsetup\.exe/i
/** Words of the policy that reports to Intune. */
const POLICY =
  /\bcsp\b|vendor\/msft\/office|oma-?uri|oma-?dm|admin cent(?:er|re)|beheercentrum|centre d['’]administration|administrationscent(?:er|ret)/i

const LONGEST = 4_000

/** Gives the family of Office codes that a text names clearly: what the installer says, or what Intune reports. */
export function officePlace(text: string): 'office-deployment' | 'office-csp' | undefined {
  const read = text.slice(0, LONGEST)
  const installer = INSTALLER.test(read)
  if (installer === POLICY.test(read)) return undefined
  return installer ? 'office-deployment' : 'office-csp'
}
