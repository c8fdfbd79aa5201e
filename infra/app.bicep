// The bot itself, as a container app on what azure.bicep made. Deployed for every new image and every changed setting;
// the copies that run stop only after those of the new revision are ready.

@description('The same as in azure.bicep; it is also the first part of the address.')
@minLength(4)
@maxLength(20)
param baseName string

param location string = resourceGroup().location

@description('The tag of the image in the registry. A new image needs a new tag.')
param imageTag string

@description('Directory ids of the tenants whose people may ask, separated by commas. Empty: every tenant that has the app.')
param allowedTenants string

@description('Hosts that the bot may answer to beside those of the Bot Framework, separated by commas.')
param allowedServiceHosts string = ''

@description('Folder of the organization’s own codes and notes inside the image.')
param catalogExtra string = ''

@allowed([
  'debug'
  'info'
  'warn'
  'error'
])
param logLevel string = 'info'

@description('Whether questions without an answer are logged, redacted.')
param logUnanswered bool = false

@description('What a monitoring system shows to read /metrics. Without one a token is made that nobody knows, and nobody reads them.')
@secure()
@minLength(16)
param metricsToken string = newGuid()

@description('The cloud of the Teams tenant.')
@allowed([
  'Public'
  'UsGovGccHigh'
  'UsGovDod'
  'China'
])
param teamsCloud string = 'Public'

@description('Copies that always run. Two keep the bot answering while Azure moves one of them.')
@minValue(1)
@maxValue(30)
param minReplicas int = 2

@minValue(1)
@maxValue(30)
param maxReplicas int = 10

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: '${baseName}-identity'
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: '${baseName}${uniqueString(resourceGroup().id)}'
}

resource ground 'Microsoft.App/managedEnvironments@2024-03-01' existing = {
  name: '${baseName}-environment'
}

// The identity belongs to the tenant of the subscription.
var tenantId = subscription().tenantId

var usGov = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/${tenantId}'
  ToChannelFromBotOAuthScope: 'https://api.botframework.us'
  ToBotFromChannelTokenIssuer: 'https://api.botframework.us'
  OAuthUrl: 'https://tokengcch.botframework.azure.us/'
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration'
  ToBotFromEmulatorOpenIdMetadataUrl: 'https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration'
  CallerId: 'urn:botframework:azureusgov'
}

// The endpoint settings of the Bot Framework SDK for each cloud. In the public one all seven are empty: the SDK knows them.
var endpointsOf = {
  Public: {
    ToChannelFromBotLoginUrl: ''
    ToChannelFromBotOAuthScope: ''
    ToBotFromChannelTokenIssuer: ''
    OAuthUrl: ''
    ToBotFromChannelOpenIdMetadataUrl: ''
    ToBotFromEmulatorOpenIdMetadataUrl: ''
    CallerId: ''
  }
  UsGovGccHigh: usGov
  UsGovDod: union(usGov, {
    OAuthUrl: 'https://apiDoD.botframework.azure.us/'
  })
  China: {
    ToChannelFromBotLoginUrl: 'https://login.partner.microsoftonline.cn/${tenantId}'
    ToChannelFromBotOAuthScope: 'https://api.botframework.azure.cn'
    ToBotFromChannelTokenIssuer: 'https://api.botframework.azure.cn'
    OAuthUrl: 'https://token.botframework.azure.cn/'
    ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration'
    ToBotFromEmulatorOpenIdMetadataUrl: 'https://login.partner.microsoftonline.cn/a55a4d5b-9241-49b1-b4ff-befa8db00269/v2.0/.well-known/openid-configuration'
    // Microsoft documents none for this cloud. The SDK only writes it into the activity, where the bot does not look.
    CallerId: 'urn:botframework:azurecn'
  }
}
var endpoints = endpointsOf[teamsCloud]

var port = 3978

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: baseName
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: ground.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        // Port 80 only redirects. On 443 Container Apps speaks TLS 1.2 and 1.3, and nothing older can be switched on.
        allowInsecure: false
      }
      secrets: [
        {
          name: 'metrics-token'
          value: metricsToken
        }
      ]
      registries: [
        {
          server: registry.properties.loginServer
          identity: identity.id
        }
      ]
    }
    template: {
      // After SIGTERM the bot takes requests for 2 seconds more and finishes its turns within 9.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'bot'
          image: '${registry.properties.loginServer}/error-lookup-for-intune:${imageTag}'
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: [
            {
              name: 'PORT'
              value: string(port)
            }
            {
              name: 'MicrosoftAppType'
              value: 'UserAssignedMSI'
            }
            {
              name: 'MicrosoftAppId'
              value: identity.properties.clientId
            }
            {
              name: 'MicrosoftAppTenantId'
              value: tenantId
            }
            {
              name: 'ALLOWED_TENANTS'
              value: allowedTenants
            }
            {
              name: 'ALLOWED_SERVICE_HOSTS'
              value: allowedServiceHosts
            }
            {
              name: 'CATALOG_EXTRA'
              value: catalogExtra
            }
            {
              name: 'LOG_LEVEL'
              value: logLevel
            }
            {
              name: 'LOG_UNANSWERED'
              value: string(logUnanswered)
            }
            {
              name: 'METRICS_TOKEN'
              secretRef: 'metrics-token'
            }
            {
              name: 'ToChannelFromBotLoginUrl'
              value: endpoints.ToChannelFromBotLoginUrl
            }
            {
              name: 'ToChannelFromBotOAuthScope'
              value: endpoints.ToChannelFromBotOAuthScope
            }
            {
              name: 'ToBotFromChannelTokenIssuer'
              value: endpoints.ToBotFromChannelTokenIssuer
            }
            {
              name: 'OAuthUrl'
              value: endpoints.OAuthUrl
            }
            {
              name: 'ToBotFromChannelOpenIdMetadataUrl'
              value: endpoints.ToBotFromChannelOpenIdMetadataUrl
            }
            {
              name: 'ToBotFromEmulatorOpenIdMetadataUrl'
              value: endpoints.ToBotFromEmulatorOpenIdMetadataUrl
            }
            {
              name: 'CallerId'
              value: endpoints.CallerId
            }
          ]
          probes: [
            {
              // Nothing else is asked before the catalog is read: 50 seconds at most, a tenth is usual. An organization's own
              // codes are compiled at each start, and get 5 minutes.
              type: 'Startup'
              httpGet: {
                path: '/readyz'
                port: port
              }
              periodSeconds: catalogExtra == '' ? 5 : 30
              failureThreshold: 10
            }
            {
              // Three failures, and the copy is started anew.
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              // Three failures, and the copy gets no more turns until it answers again.
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: port
              }
              periodSeconds: 5
              timeoutSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: {
        // Never 0: a copy that has to start first would answer after Teams has given up.
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            // A turn mostly waits for the connector, so turns in flight tell the load before the processor does.
            name: 'turns-in-flight'
            http: {
              metadata: {
                concurrentRequests: '40'
              }
            }
          }
          {
            name: 'processor'
            custom: {
              type: 'cpu'
              metadata: {
                type: 'Utilization'
                value: '70'
              }
            }
          }
        ]
      }
    }
  }
}

output BOT_ADDRESS string = 'https://${app.properties.configuration.ingress.fqdn}'
