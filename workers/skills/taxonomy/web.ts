export const web = `
React! = reactjs, react.js, react js, react 18, react hooks > JavaScript ~ Vue.js, Angular
React Native = reactnative, react-native > JavaScript ~ Flutter
Vue.js = vue!, vuejs, vue js, vue 3 > JavaScript ~ Angular
Angular! = angularjs, angular.js, angular js, angular 2+ > TypeScript
Svelte = sveltekit > JavaScript
Next.js = nextjs, next js > React
Nuxt.js = nuxt, nuxtjs > Vue.js
MobX > React
Zustand! > React
Redux = redux toolkit, react redux > React
jQuery = j query > JavaScript
Node.js = node!, nodejs, node js > JavaScript
Express.js = express!, expressjs, express js > Node.js
NestJS = nest.js, nest js > Node.js, TypeScript
Django > Python ~ Flask, FastAPI
Django REST Framework = drf, django rest > Django, REST
Flask! = flask framework, python flask > Python ~ FastAPI
FastAPI = fast api > Python, REST
Spring! = spring framework, spring mvc, spring core > Java
Spring Boot = springboot > Spring, Java ~ Quarkus, Micronaut
Spring Cloud = springcloud > Spring
Spring Security > Spring
Hibernate = hibernate orm > Java ~ JPA
JPA = java persistence api, spring data jpa > Java
Quarkus > Java
Micronaut > Java
Struts = apache struts > Java
JSP = java server pages, jsp/servlets, servlets, servlet > Java
Ruby on Rails = rails!, ror!, rubyonrails > Ruby
Laravel > PHP
Symfony > PHP
CodeIgniter = code igniter > PHP
WordPress = word press
Drupal
Magento = adobe commerce
Shopify = shopify plus ~ WooCommerce
WooCommerce = woo commerce > WordPress
Webflow
Wix!
.NET = dotnet, dot net, .net framework, net core, .net 6, .net 8, .net core
ASP.NET Core = asp.net, asp.net core, asp.net mvc, aspnet > .NET
Entity Framework = ef core, entity framework core > .NET
Blazor > .NET
WPF = windows presentation foundation > .NET
Tailwind CSS = tailwind, tailwindcss > CSS3
Bootstrap! = bootstrap 5, twitter bootstrap > CSS3
Sass! = scss > CSS3
Material UI = mui, material-ui > React
Storybook!
Webpack
Vite!
Babel!
GraphQL = graph ql, apollo graphql, apollo client
REST! = rest api, restful, restful api, rest services, restful web services, rest web services, restful services ~ GraphQL
SOAP! = soap api, soap web services ~ REST
gRPC = grpc ~ REST
WebSockets = websocket, web sockets, socket.io
Web Services
API Design = api development, api integration, apis design
Microservices = microservice, microservices architecture, micro services ~ Event-Driven Architecture
Event-Driven Architecture = event driven architecture, event driven systems, event driven messaging
OAuth = oauth2, oauth 2.0, openid connect, oidc
JWT = json web token
Web Accessibility = a11y, wcag, wcag 2.1, accessibility standards, web accessibility
Responsive Design = responsive web design, responsive layouts
Progressive Web Apps = pwa, progressive web app
Web Performance = core web vitals, page speed optimization
Front-end Development = frontend, front end, frontend development, front end development, front-end engineering
Back-end Development = backend, back end, backend development, back end development, server side development
Full-stack Development = full stack, fullstack, full stack development, mern stack, mean stack
Android Development = android, android sdk, android studio ~ iOS Development
iOS Development = ios, ios sdk, xcode
SwiftUI = swift ui > Swift
Jetpack Compose > Kotlin
Flutter! = flutter sdk, flutter framework > Dart
Xamarin > .NET
Ionic! = ionic framework
Unity! = unity3d, unity engine ~ Unreal Engine
Unreal Engine = unreal!, ue4, ue5
Mobile App Development = mobile development, mobile application development
Three.js = threejs, webgl
D3.js = d3!, d3js
Electron! = electron.js, electronjs
Remix! = remix run > React
Gatsby > React
Astro! = astro framework
Alpine.js = alpinejs
Ember.js = emberjs
Backbone.js = backbonejs
Ajax!
Phoenix Framework = phoenix liveview > Elixir
Gin Framework = gin gonic > Go
Strapi
Contentful
Sitecore
Adobe Experience Manager = aem!
Headless CMS
Content Management Systems = cms
Prisma! = prisma orm
Sequelize = sequelize orm
TypeORM = type orm
SQLAlchemy = sql alchemy > Python
Celery! = celery workers, python celery > Python
tRPC
OpenAPI = swagger, openapi specification
Postman Collections
Firebase = google firebase
Supabase
Vercel
Netlify
Heroku
`;
