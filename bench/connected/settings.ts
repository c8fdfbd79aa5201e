/** The application of the measured bots, and its tenant: made up. */
export const APP_ID = '2b9d6a3e-0c41-4a5b-8f7d-91e0c3d2b4a6'
const TENANT = '5f0c1a52-7d9b-4f0e-9a51-3c8e2b7d6a10'

/** Who signs the tokens of the stand-in. */
export const ISSUER = 'https://issuer.example'

/** What a platform gives its apps, so that only they get tokens of their identity. */
export const IDENTITY_HEADER = 'only-for-the-measured-bots'

/** Where the stand-in takes answers: the `serviceUrl` of its activities. */
export function serviceUrlOf(standIn: string): string {
  return `${standIn}/emea/`
}

/**
 * Gives the settings of a bot that stands between Teams and a platform as the stand-in plays them, by the names of the
 * SDK and of the platform. Its credentials are those of `infra/`: an identity whose tokens the platform gives over HTTP
 * on loopback (`IDENTITY_ENDPOINT`, as App Service and Container Apps do).
 */
export function connectedSettings(standIn: string): Record<string, string> {
  return {
    MicrosoftAppType: 'UserAssignedMSI',
    MicrosoftAppId: APP_ID,
    MicrosoftAppTenantId: TENANT,
    ALLOWED_SERVICE_HOSTS: new URL(standIn).hostname,
    IDENTITY_ENDPOINT: `${standIn}/identity`,
    IDENTITY_HEADER,
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${TENANT}`,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: ISSUER,
    OAuthUrl: 'https://token.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: `${standIn}/openid`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${standIn}/openid`,
    CallerId: 'urn:botframework:azure',
  }
}
