export const marketing = `
Digital Marketing = online marketing, internet marketing
SEO = search engine optimisation, search engine optimization, on page seo, off page seo, technical seo
SEM! = search engine marketing ~ PPC
PPC = pay per click, ppc campaigns
Google Ads = google adwords, adwords > PPC
Meta Ads = facebook ads, instagram ads, facebook advertising > Paid Social
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
Content Creation = content development, content writing, content writer
Content Strategy
Copywriting = copy writing, copywriter
Copy Editing = copyediting, proofreading
Blogging = blog writing
Writing! = excellent writing, business writing, written communication skills!
Editing! = editorial
Journalism = news writing
Social Media Marketing = smm!, social media management, social media
Community Management = online community management, community building
Influencer Marketing
Email Marketing = e-mail marketing, email campaigns
Marketing Automation
HubSpot = hub spot, hubspot crm
Marketo
Mailchimp = mail chimp > Email Marketing
Klaviyo > Email Marketing
Braze! 
Pardot
Salesforce Marketing Cloud = sfmc > Salesforce
Affiliate Marketing
Lead Generation = lead gen, demand generation, demand gen
Growth Marketing = growth hacking
Brand Management = brand marketing, brand strategy
Public Relations = pr!, media relations, press relations
Event Management = event planning, event marketing, events management
Trade Shows = trade show, exhibitions!
Campaign Management = marketing campaigns, campaign planning
Marketing Strategy = marketing planning
Marketing Communications = marcom
Messaging! = product messaging, brand messaging, positioning and messaging
Sales Enablement
Conversion Rate Optimization = cro!, conversion optimization
Landing Pages = landing page
Market Segmentation = customer segmentation
Customer Retention = retention marketing
Customer Acquisition = user acquisition
Account-Based Marketing = abm!, account based marketing
Mobile Marketing = app store optimization
Media Planning = media buying, media planning and buying
Merchandising! = visual merchandising
E-commerce = ecommerce, e commerce, online retail
Amazon Seller Central = seller central
Marketing Analytics
Video Marketing = youtube marketing
Podcasting = podcast production
Developer Marketing = developer relations, devrel
Press Releases = press release
Newsletter Writing = newsletters!
`;
