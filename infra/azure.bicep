// What stays while versions of the bot come and go: its identity, its registration with Teams, the registry of its
// images, the ground that it runs on and the place of its logs. app.bicep puts the bot itself there.

@description('Begins the name of every resource: lower-case letters and digits, the first a letter.')
@minLength(4)
@maxLength(20)
param baseName string

@description('The name of the bot in the Azure portal. What people see in Teams is in the app package.')
@maxLength(42)
param botDisplayName string

@description('Where the resources are, except for the Azure Bot, which has no region.')
param location string = resourceGroup().location

@description('F0 is free, also for Teams without limit; S1 brings a service level agreement.')
@allowed([
  'F0'
  'S1'
])
param botSku string = 'F0'

@description('Days that log lines are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

// Names that are unique in all of Azure.
var globalName = '${baseName}${uniqueString(resourceGroup().id)}'

// The bot proves with this identity who it is. It has no password, so there is none to leak or to renew.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${baseName}-identity'
  location: location
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: globalName
  location: location
  sku: {
    name: 'Basic'
  }
  properties: {
    adminUserEnabled: false
  }
}

// Built-in role AcrPull: the one right that the identity has in Azure.
var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource pullImages 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, acrPull)
  scope: registry
  properties: {
    roleDefinitionId: acrPull
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2022-10-01' = {
  name: '${baseName}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logRetentionDays
  }
}

resource ground 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${baseName}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${baseName}-${uniqueString(resourceGroup().id)}'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: botSku
  }
  properties: {
    displayName: botDisplayName
    // The address that app.bicep gets: the name of the container app in the domain of its environment.
    endpoint: 'https://${baseName}.${ground.properties.defaultDomain}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: subscription().tenantId
    msaAppMSIResourceId: identity.id
    isStreamingSupported: false
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      enableCalling: false
    }
  }
}

// The Agents Toolkit writes these into env/.env.<environment>.
output BOT_ID string = identity.properties.clientId
output BOT_ENDPOINT string = bot.properties.endpoint
output REGISTRY_NAME string = registry.name
