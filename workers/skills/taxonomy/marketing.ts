export const marketing = `
Digital Marketing = online marketing, internet marketing
SEO = search engine optimisation, search engine optimization
SEM! = search engine marketing ~ PPC
PPC = pay per click, ppc campaigns
Google Ads = google adwords, adwords > PPC
Meta Ads = facebook ads, instagram ads, facebook advertising, meta ads manager, facebook ads manager > Paid Social
Paid Social = paid social media, social media advertising
LinkedIn Ads
Performance Marketing = paid media, paid marketing
Google Analytics = ga4, google analytics 4 > Web Analytics
Google Tag Manager = gtm google tag manager, tag manager
Google Search Console = search console
Web Analytics
SEMrush = sem rush > SEO ~ Ahrefs
Ahrefs > SEO
Moz! > SEO
Screaming Frog > SEO
Content Marketing
Content Creation = content development, content creator
Content Strategy
Copywriting = copy writing, copywriter, ad copy > Writing
Blogging = blog writing, blogs!, blog posts, blog articles, web content writing, web content, website content
Writing! = excellent writing, business writing, written communication skills!
Social Media Marketing = SMM!, social media, social media strategy
Community Management = online community management, community building
Influencer Marketing
Email Marketing = e-mail marketing, email campaigns
Marketing Automation
HubSpot = hub spot, hubspot crm > CRM
Marketo > Marketing Automation
Mailchimp = mail chimp > Email Marketing
Klaviyo > Email Marketing
Braze!
Pardot > Marketing Automation, Salesforce
Salesforce Marketing Cloud = sfmc > Salesforce
Affiliate Marketing
Growth Marketing = growth hacking
Brand Management = brand marketing, brand strategy
Public Relations = PR!, media relations, press relations
Event Management = event planning, event marketing, events management, event coordination
Trade Shows = trade show, exhibitions!
Campaign Management = marketing campaigns, campaign planning
Marketing Strategy = marketing planning
Marketing Communications = marcom
Messaging! = product messaging, brand messaging
Sales Enablement
Conversion Rate Optimization = CRO!, conversion optimization
Landing Pages = landing page
Market Segmentation
Customer Retention = retention marketing
Customer Acquisition = user acquisition
Account-Based Marketing = ABM!, account based marketing
Mobile Marketing
Media Planning = media planning and buying
Amazon Seller Central = seller central, amazon marketplace
Marketing Analytics
Video Marketing = youtube marketing
Podcasting = podcast production, podcast!, podcast editing
Developer Marketing = developer relations, devrel
Press Releases = press release
Newsletter Writing = newsletters!
On-page SEO = on page seo, onpage seo > SEO
Off-page SEO = off page seo, offpage seo > SEO
Technical SEO > SEO
Local SEO = google business profile, google my business, gmb, gmb optimisation, google my business listing, gmb listing > SEO
Link Building = backlinks, backlink building > SEO
Keyword Research > SEO
Display Advertising = google display network
YouTube Ads = video ads
Bing Ads = microsoft ads, microsoft advertising > PPC
TikTok Ads > Paid Social
Amazon Ads = amazon advertising, amazon ppc
Adobe Analytics = omniture > Web Analytics
Content Writing = content writer, article writing > Writing
Content Moderation = content moderator
Social Media Management = social media handling, social media calendar
Hootsuite = buffer scheduling
Instagram Marketing = instagram reels, reels creation
WhatsApp Marketing = whatsapp business
SMS Marketing
Eloqua = oracle eloqua > Marketing Automation
ActiveCampaign > Email Marketing
MoEngage > Marketing Automation
CleverTap > Marketing Automation
WebEngage > Marketing Automation
Customer Data Platforms = customer data platform, segment cdp
AppsFlyer = branch.io, adjust sdk
App Store Optimization = aso > Mobile Marketing
Consumer Insights = consumer research, consumer behaviour
Brand Awareness = brand building
Above-the-line Marketing = atl btl, atl/btl, atl and btl
Trade Marketing
Field Marketing
Sponsorship Management = sponsorship sales
Crisis Communication
Corporate Communications = corporate communication, internal communications, internal communication
Loyalty Programs = loyalty programmes
Referral Marketing
Lead Nurturing = lead qualification, lead scoring
Google Trends
Flipkart Seller Hub = flipkart seller, marketplace management, meesho
Cataloguing = catalog management, product listing, product listings
Marketing! = marketing experience, marketing skills
Lifecycle Marketing = lifecycle campaigns ~ Customer Retention
CRM Marketing > CRM
DV360 = display & video 360
Remarketing = retargeting
Iterable! = iterable platform
Audience Segmentation = segmentation!, audience segments
Online Reputation Management = ORM!, online reputation
Listing Optimization = product listing optimization
Webinars
ROAS
Attribution Modeling = marketing attribution, multi-touch attribution, cost per lead, CPL!, customer acquisition cost, CAC!
Agency Management = agency coordination
Customer Surveys = surveys!
Content Calendar = content planning
Reels Editing = reels!, short videos, short-form video
UGC! = user generated content
Print Advertising = print media, newspaper ads
Outdoor Advertising = ooh advertising, hoardings
Direct Mail
Sprout Social
Programmatic Advertising = programmatic, programmatic ads
BTL Activities = btl, btl activations, below the line
Media Buying ~ Media Planning
User Flows = task flows, user journey mapping
Schema Markup = structured data markup, json-ld schema, rich snippets, canonical tags, canonicalization, hreflang, robots.txt, xml sitemap > Technical SEO
Guest Posting = guest posts, guest blogging, directory submission, article submission, link outreach, da pa > Off-page SEO
SERP Analysis = serp, content optimisation, surferseo, surfer seo > SEO
Performance Max = pmax, lookalike audiences, custom audiences, conversion pixel, meta pixel, facebook pixel > Google Ads
A+ Content = ebc amazon, enhanced brand content, amazon a+ content, brand store, amazon brand store, storefront design amazon
Buy Box = buy box management, amazon buy box, acos, acos reduction, brand registry, amazon brand registry, flat file upload
Marketplace Accounts = myntra seller, nykaa seller, ajio seller, flipkart seller panel, meesho supplier panel, vendor central, amazon vendor central
SKU Management = sku listing, listing creation
EasyEcom = easy ecom, increff, vinculum
Ghostwriting = ghost writing, e-book writing, ebook writing > Content Writing
White Papers = whitepapers, case study writing > Content Writing
Product Descriptions = product description writing, product copy > Content Writing
Grammarly = hemingway app, copyscape, quillbot
Organic Social Media = hashtags!, hashtag research, instagram growth, facebook page management, instagram page, instagram handling, social media pages, SMO!, engagement rate, content buckets, content pillars > Social Media Marketing
Buffer App = later app, meta business suite, facebook business manager, business manager
UTM Tracking = utm parameters, utm links
Heatmaps = heatmap analysis, microsoft clarity, crazy egg
Drip Campaigns = email drip, email sequences, lead magnets > Email Marketing
Bulk SMS = bulk sms marketing, whatsapp broadcasts, bulk whatsapp, whatsapp campaigns
Affiliate Networks = affiliate campaigns, click-through rate, ctr optimisation, ctr improvement
Zapier = make.com, integromat, pabbly, n8n
`;
