export const web = `
React! = reactjs, react.js, react js, react 18, react hooks > JavaScript ~ Vue.js, Angular
Vue.js = vue!, vuejs, vue js, vue 3 > JavaScript ~ Angular
Angular! = angularjs, angular.js, angular js, angular 2+ > TypeScript
Svelte = sveltekit > JavaScript
Next.js = nextjs, next js > React
Nuxt.js = nuxt, nuxtjs > Vue.js
MobX > React
Zustand! > React
Redux = redux toolkit, react redux, redux saga > React
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
Struts! = apache struts > Java
JSP = java server pages, jsp/servlets, jsps > Java
Ruby on Rails = rails!, ROR!, rubyonrails > Ruby
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
ASP.NET Core = asp.net, asp.net mvc, aspnet > .NET
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
gRPC ~ REST
WebSockets = websocket, web sockets
Web Services
API Design = APIs!, api development, api integration, apis design
Microservices = microservice, microservices architecture, micro services ~ Event-Driven Architecture
Event-Driven Architecture = event driven architecture, event driven systems, event driven messaging
OAuth = oauth2, oauth 2.0, openid connect, oidc
JWT = json web token
Web Accessibility = a11y, wcag, wcag 2.1, accessibility standards
Responsive Design = responsive web design, responsive layouts
Progressive Web Apps = pwa, progressive web app
Web Performance = core web vitals, page speed optimization
Front-end Development = frontend, front end, frontend development, front end development, front-end engineering
Back-end Development = backend, back end, backend development, back end development, server side development
Full-stack Development = full stack, fullstack, full stack development
Three.js = threejs, webgl
D3.js = D3!, d3js
Electron! = electron.js, electronjs
Remix! = remix run > React
Gatsby > React
Astro! = astro framework
Alpine.js = alpinejs
Ember.js = ember!, emberjs
Backbone.js = backbonejs
Ajax!
Phoenix Framework = phoenix liveview > Elixir
Gin Framework = gin gonic > Go
Strapi
Contentful
Sitecore
Adobe Experience Manager = AEM!
Headless CMS
Content Management Systems = cms
Prisma! = prisma orm
Sequelize = sequelize orm
TypeORM = type orm
SQLAlchemy = sql alchemy > Python
Celery! = celery workers, python celery > Python
tRPC
OpenAPI = swagger, openapi specification
Firebase = google firebase
Supabase
Vercel
Netlify
Heroku
TanStack Query = react query > React
React Router > React
Styled Components = styled-components > React, CSS3
Chakra UI > React
Ant Design = antd > React
Recharts > React
Formik = react hook form > React
Preact > React
SolidJS = solid.js > JavaScript
Lit! = lit element > JavaScript
Web Components = custom elements
Micro Frontends = micro frontend, micro-frontend, module federation
RxJS > Angular
NgRx > Angular
Angular Material > Angular
Vuex = pinia > Vue.js
Vuetify > Vue.js
Ext JS = extjs, sencha > JavaScript
SAP UI5 = sapui5, sap fiori, fiori > SAP, JavaScript
Lodash > JavaScript
Rollup! = rollup.js, rollupjs
Parcel! = parcel bundler
esbuild
Deno > TypeScript
Bun! = bun runtime > JavaScript
Fastify > Node.js
Koa = koa.js, koajs > Node.js
Hapi.js = hapijs > Node.js
Socket Programming = sockets!, socket api
Socket.IO > WebSockets, Node.js
WebRTC = web rtc
Mongoose! = mongoose odm, mongoosejs > MongoDB, Node.js
Drizzle ORM > TypeScript, SQL
Knex.js = knex > Node.js, SQL
Servlets = servlet, java servlets > Java
Thymeleaf > Java
Liferay > Java
Elementor > WordPress
Joomla
TYPO3
Ghost CMS
Sanity CMS = sanity.io
Squarespace
BigCommerce
PrestaShop
OpenCart
Shopify Liquid > Shopify
Salesforce Commerce Cloud = sfcc, demandware > Salesforce
SAP Commerce = sap hybris, hybris > SAP
Payment Gateway Integration = payment gateway, payment gateways, payment integration
Stripe! = stripe api, stripe integration
Razorpay
PayPal Integration = paypal api, braintree
SAML = saml 2.0
Single Sign-On = sso, single sign on
Keycloak
Auth0
API Management = apigee, mulesoft api
MuleSoft = mule soft, mule esb, anypoint
Apache Camel
TIBCO
webMethods = web methods
Dell Boomi = boomi
Oracle SOA = soa suite
IBM MQ = websphere mq, mq series
WebSphere = ibm websphere
WebLogic = oracle weblogic
JBoss = wildfly
IIS = internet information services
HTMX
Handlebars! = handlebars.js
Pug! = pug templates
Less CSS = less!, lesscss > CSS3
PostCSS > CSS3
CSS Grid = flexbox, css flexbox > CSS3
Bulma > CSS3
SVG = svg animation
GSAP = greensock
Canvas API = html5 canvas
Chart.js = highcharts, echarts
Leaflet! = leaflet.js, mapbox
Google Maps API = google maps platform
Chrome Extensions = browser extensions
Cross-browser Compatibility = cross browser compatibility, cross-browser testing, browser compatibility
Server-side Rendering = ssr, server side rendering, static site generation
Web Development = web developer, website development, web application development, web design and development
Web Design = website design, web designer
LAMP Stack = LAMP!
MERN Stack = mern > MongoDB, Express.js, React, Node.js, Full-stack Development
MEAN Stack > MongoDB, Express.js, Angular, Node.js, Full-stack Development
Caching = cache management, cdn caching
Content Delivery Networks = cdn
Web Hosting = cpanel, hosting management
Progressive Enhancement
Accessibility Testing = axe devtools, screen reader testing > Web Accessibility
Internationalization = i18n, localisation engineering
`;
