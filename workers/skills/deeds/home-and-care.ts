/** Of those who cook, clean, sew and care for people. */
export const homeAndCare = `
Cooking: cook cooked cooking | -, food, meal, dish, breakfast, lunch, dinner, curry, rice, roti, dal, biryani, snack, chicken, mutton, fish, vegetable, tiffin, sabzi, dosa, chapati, thali, gravy, pakora, paneer, sambar, idli
Catering: catered catering | wedding, party, parties, event, function, banquet, guest
Fishing: catch caught catching | fish, prawn
Cooking: make made making prepare prepared preparing | roti, chapati, dosa, idli, biryani, curry, sambar, paratha, dal
Baking: bake baked baking | -, bread, bun, rusk, cake, cookie, biscuit, pastry, loaf, loaves, muffin, roll, pie
Food Preparation: chop chopped chopping peel peeled peeling | vegetable, salad, onion, fruit, potatoes
Butchery: cut cutting carve carved carving | carcass, carcasses, meat, mutton, chicken
Food and Beverage Service: waited waiting waited_at waiting_at waited_on waiting_on | table
Food and Beverage Service: serve served serving | table, cover, food, meal, drink, cocktail
Bartending: mix mixed mixing pour poured pouring | cocktail, mocktail, drink
Coffee Making: make made making brew brewed brewing | coffee, espresso, cappuccino, latte
Pizza Making: make made making | pizza
Cake Decoration: decorate decorated decorating ice iced icing | cake
Cleaning: clean cleaned cleaning sweep swept sweeping mop mopped mopping scrub scrubbed scrubbing | floor, room, toilet, bathroom, washroom, windows, office, utensil, house, home, staircase, corridor, carpet, classroom, kitchen, building, premise, ward, shop, flat, school, hospital, hotel, mall, lobby, station
Housekeeping: clean cleaned cleaning | room, guest room, hotel room, !class room
Housekeeping: make made making make_up made_up making_up | guest room, hotel room
Housekeeping: change changed changing | linen, bed linen, bedsheet, bed sheet
Laundry: wash washed washing iron ironed ironing press pressed pressing | clothes, linen, shirt, bedsheet, bed sheet, uniform
Tailoring: sew sewed sewn sewing | collar, cuff, button, sleeve, pocket, hem, zip
Tailoring: stitch stitched stitching sew sewed sewn sewing | -, blouse, suit, salwar, kurta, kurti, shirt, trouser, pant, uniform, dress, lehenga, gown, frock, petticoat, garment, coat, skirt, clothes, curtain
Garment Alterations: alter altered altering | blouse, suit, shirt, trouser, uniform, dress, gown, garment, coat, clothes
Hairdressing: style styled styling perm permed perming straighten straightened straightening | hair
Threading: thread threaded threading | eyebrow
Waxing: wax waxed waxing | arm, leg, underarm
Weaving: weave wove woven weaving | saree, sari, cloth, fabric, carpet, towel, shawl, durrie, mat
Knitting: knit knitted knitting | sweater, cap, sock, scarf, glove, cardigan
Embroidery: embroider embroidered embroidering | lehenga, saree, sari, blouse, kurti, dupatta, suit, cloth
Hair Cutting: cut cutting trim trimmed trimming | hair
Hair Colouring: color colored coloured coloring colouring dye dyed dyeing | hair
Barbering: shave shaved shaving trim trimmed trimming | beard
Patient Care: wash washed washing bathe bathed bathing feed fed feeding turn turned turning lift lifted lifting nurse nursed nursing | patient
Elderly Care: look_after looked_after looking_after care_for cared_for caring_for | elderly, elderly couple, elderly people, elderly man, elderly woman, elderly parent, old people, senior citizen, grandparent
Childcare: look_after looked_after looking_after care_for cared_for caring_for | child, children, baby, babies, toddler, infant, kid, twin
Patient Care: look_after looked_after looking_after care_for cared_for caring_for | patient
Elderly Care: wash washed washing bathe bathed bathing feed fed feeding nurse nursed nursing | elderly, old people, senior citizen, elder
Childcare: bathe bathed bathing feed fed feeding mind minded minding | child, children, baby, babies, toddler, infant, kid
Wound Care: change changed changing | dressing, wound dressing, bandage, !salad dressing, !window dressing
Wound Care: dress dressed dressing clean cleaned cleaning | wound, burn, ulcer, bedsore
Injections: give gave given giving administer administered administering | injection, insulin
Medication Administration: give gave given giving administer administered administering | medicine, medication
IV Cannulation: start started starting insert inserted inserting secure secured securing | iv line, iv, cannula
Phlebotomy: draw drew drawn drawing take took taken taking collect collected collecting | blood, blood sample
Vital Signs Monitoring: take took taken taking check checked checking record recorded recording | blood pressure, bp, pulse, vital
Midwifery: deliver delivered delivering | baby, babies
Dentistry: extract extracted extracting pull pulled pulling fill filled filling | tooth, teeth, cavity, cavities, !gear tooth, !gear teeth
Immunization: vaccinate vaccinated vaccinating | child, children, baby, babies, infant, people
Catheterization: insert inserted inserting | catheter
Immunization: give gave given giving administer administered administering | vaccine, polio drop, jab
`;
