// What one school's Continuum needs in Azure: a web host that is always on, the bot's identity and registration, and
// storage for the outbox. School records are not here: they stay in the school's SharePoint.
//
// Not done here, because Azure cannot: the identity's Graph app role Sites.Selected, which a directory administrator
// gives it once, and its right on the three sites, which `npm run provision` grants.

@description('Names everything here; letters and digits.')
@minLength(4)
@maxLength(20)
param resourceBaseName string

@description('The bot as people see it.')
@maxLength(42)
param botDisplayName string

@description('The Entra app with which people sign in to the tab.')
param tabClientId string

@description('The id of the app in Teams, for links into it.')
param teamsAppId string

@description('How Microsoft sees whose traffic it is; plain letters.')
param organisation string

@description('Ids of the three SharePoint sites, as Graph gives them.')
param staffSite string
param pastoralSite string
param leadersSite string

@description('B1 is the smallest plan that can be always on.')
param webAppSku string = 'B1'

param location string = resourceGroup().location

var uniqueName = '${resourceBaseName}${uniqueString(resourceGroup().id)}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${resourceBaseName}-bot'
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take(toLower(replace(uniqueName, '-', '')), 24)
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
  properties: {
    supportsHttpsTrafficOnly: true
    minimumTlsVersion: 'TLS1_2'
    allowBlobPublicAccess: false
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${resourceBaseName}-plan'
  location: location
  kind: 'linux'
  sku: {
    name: webAppSku
  }
  properties: {
    reserved: true
  }
}

resource web 'Microsoft.Web/sites@2023-12-01' = {
  name: uniqueName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node dist/bot/main.cjs'
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/health'
      appSettings: [
        { name: 'BOT_ID', value: identity.properties.clientId }
        { name: 'BOT_TENANT_ID', value: identity.properties.tenantId }
        { name: 'BOT_CREDENTIAL', value: 'managed-identity' }
        { name: 'TAB_CLIENT_ID', value: tabClientId }
        { name: 'TEAMS_APP_ID', value: teamsAppId }
        { name: 'ORGANISATION', value: organisation }
        { name: 'STAFF_SITE', value: staffSite }
        { name: 'PASTORAL_SITE', value: pastoralSite }
        { name: 'LEADERS_SITE', value: leadersSite }
        {
          name: 'STORAGE_CONNECTION'
          value: 'DefaultEndpointsProtocol=https;AccountName=${storage.name};AccountKey=${storage.listKeys().keys[0].value};EndpointSuffix=${environment().suffixes.storage}'
        }
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${resourceBaseName}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: botDisplayName
    endpoint: 'https://${web.properties.defaultHostName}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    msaAppType: 'UserAssignedMSI'
    disableLocalAuth: true
  }
}

resource botInTeams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}

// Each becomes a line of env/.env.* under its own name.
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = web.id
output TAB_DOMAIN string = web.properties.defaultHostName
output TAB_ENDPOINT string = 'https://${web.properties.defaultHostName}'
