export const beauty = `
Beauty Therapy = beautician, salon services, beauty parlour, beauty treatments
Waxing! = body waxing, full body wax, hot waxing, rica wax
Threading! = eyebrow threading, face threading
Facials! = facial treatments, facial treatment, clean-up facial
Manicure = manicures, nail care
Pedicure = pedicures
Hairdressing
Hair Cutting = haircut, hair cut > Hairdressing
Hair Styling = hair stylist, blow drying, blow dry > Hairdressing
Hair Colouring = hair coloring, balayage, hair highlights > Hairdressing
Hair Spa
Keratin Treatment = keratin, keratin smoothing ~ Hair Smoothening
Hair Smoothening = smoothening!, hair straightening, hair rebonding
Hair Extensions
Barbering = barber, beard trimming, skin fades, beard styling > Hair Cutting
Makeup Artistry = makeup artist
Bridal Makeup = bridal make-up, bride makeup > Makeup Artistry
Party Makeup > Makeup Artistry
Airbrush Makeup = hd makeup > Makeup Artistry
Saree Draping = sari draping, dupatta draping
Nail Art
Nail Extensions = gel nails, acrylic nails, gel polish ~ Nail Art
Mehndi = mehendi, henna design, henna art
Skin Care = skincare
Lash Extensions = eyelash extensions, lash lifting
Microblading = permanent makeup
Body Polishing = body scrub
Chemical Peels = chemical peeling
Hydrafacial > Facials
Laser Hair Removal
Salon Management = parlour management
Tattooing = tattoo artist
`;
