export const backend = `
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
Ruby on Rails = rails!, ROR!, rubyonrails > Ruby
Laravel > PHP
Symfony > PHP
CodeIgniter = code igniter > PHP
.NET = dotnet, dot net, .net framework, net core, .net 6, .net 8, .net core
ASP.NET Core = asp.net, asp.net mvc, aspnet, asp.net core web api, asp.net web api, .net core web api, .net web api > .NET
Entity Framework = ef core, entity framework core > .NET
GraphQL = graph ql
REST! = rest api, restful, restful api, rest services, restful web services, rest web services, restful services ~ GraphQL
SOAP! = soap api, soap web services ~ REST
gRPC ~ REST
WebSockets = websocket, web sockets
API Design = APIs!, api development, api integration, apis design
Microservices = microservice, microservices architecture, micro services ~ Event-Driven Architecture
Event-Driven Architecture = event driven architecture, event driven systems, event driven messaging, event driven design, event driven services, event driven
OAuth = oauth2, oauth 2.0
JWT = json web token
Web Performance = core web vitals, page speed optimization
Back-end Development = backend, back end, backend development, back end development, server side development
Phoenix Framework > Elixir
Gin Framework = gin gonic > Go
Strapi
Prisma! = prisma orm
Sequelize = sequelize orm
TypeORM = type orm
SQLAlchemy = sql alchemy > Python
Celery! = celery workers, python celery > Python
OpenAPI = openapi specification
Formik = react hook form > React
Hapi.js = hapijs > Node.js
Mongoose! = mongoose odm, mongoosejs > MongoDB, Node.js
Drizzle ORM > TypeScript, SQL
Servlets = servlet, java servlets > Java
PrestaShop
Payment Gateway Integration = payment gateway, payment gateways, payment integration
Stripe! = stripe api, stripe integration
Razorpay
PayPal Integration = paypal api, braintree
SAML = saml 2.0
Auth0
API Management = mulesoft api
MuleSoft = mule soft, mule esb, anypoint
webMethods = web methods
Canvas API = html5 canvas
Google Maps API = google maps platform
Caching = cache management, cdn caching
Web Hosting = cpanel, hosting management
OpenID Connect = oidc ~ OAuth
Apollo GraphQL = apollo client, apollo server > GraphQL
Swagger ~ OpenAPI
Apigee > API Management
Idempotency = idempotent apis
Oban
ExUnit
Phoenix LiveView = liveview > Phoenix Framework
`;
