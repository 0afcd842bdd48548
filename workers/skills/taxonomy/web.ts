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
JSP = java server pages, jsp/servlets, jsps > Java
WordPress = word press
Drupal
Magento = adobe commerce
Shopify = shopify plus ~ WooCommerce
WooCommerce = woo commerce > WordPress
Webflow
Wix!
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
Web Services
Web Accessibility = accessibility!, a11y, wcag, wcag 2.1, accessibility standards
Responsive Design = responsive web design, responsive layouts
Progressive Web Apps = pwa, progressive web app
Front-end Development = frontend, front end, frontend development, front end development, front-end engineering
Full-stack Development = full stack, fullstack, full stack development
Three.js = threejs
D3.js = D3!, d3js
Electron! = electron.js, electronjs
Remix! = remix run > React
Gatsby > React
Astro! = astro framework
Alpine.js = alpinejs
Ember.js = ember!, emberjs
Backbone.js = backbonejs
Ajax!
Contentful
Sitecore
Adobe Experience Manager = AEM!
Headless CMS
Content Management Systems = cms
tRPC
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
SAP UI5 = sapui5 > SAP, JavaScript
Lodash > JavaScript
Rollup! = rollup.js, rollupjs
Parcel! = parcel bundler
esbuild
Deno > TypeScript
Bun! = bun runtime > JavaScript
Fastify > Node.js
Koa = koa.js, koajs > Node.js
Socket Programming = sockets!, socket api
Socket.IO > WebSockets, Node.js
WebRTC = web rtc
Knex.js = knex > Node.js, SQL
Thymeleaf > Java
Liferay > Java
Elementor > WordPress
Joomla
TYPO3
Ghost CMS
Sanity CMS = sanity.io
Squarespace
BigCommerce
OpenCart
Shopify Liquid > Shopify
Salesforce Commerce Cloud = sfcc, demandware > Salesforce
SAP Commerce = sap hybris, hybris > SAP
Single Sign-On = sso, single sign on
Keycloak
Apache Camel
TIBCO
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
CSS Grid = css flexbox > CSS3
Bulma > CSS3
SVG = svg animation
GSAP = greensock
Chart.js = echarts
Leaflet! = leaflet.js
Chrome Extensions = browser extensions
Cross-browser Compatibility = cross browser compatibility, cross-browser testing, browser compatibility
Server-side Rendering = ssr, server side rendering, static site generation
Web Development = web developer, website development, web application development, web design and development
Web Design = website design, web designer
LAMP Stack = LAMP!
MERN Stack = mern > MongoDB, Express.js, React, Node.js, Full-stack Development
MEAN Stack > MongoDB, Express.js, Angular, Node.js, Full-stack Development
Content Delivery Networks = cdn
Progressive Enhancement
Accessibility Testing = axe devtools, screen reader testing > Web Accessibility
Internationalization = i18n, localisation engineering
WebGL
SAP Fiori = fiori > SAP
Highcharts
Mapbox
Flexbox > CSS3
`;
