/** Of those who build, mend, drive and guard. */
export const building = `
Driving: drive drove driven driving | -, truck, bus, van, car, cab, taxi, tempo, lorry, jeep, tractor, trailer, tanker, ambulance, tipper, dumper, vehicle, rickshaw, minibus, pickup, scooter, two wheeler, four wheeler, !can bus, !i2c bus, !spi bus, !data bus, !usb bus, !address bus
Commercial Driving: drive drove driven driving | truck, lorry, trailer, tanker, tipper, dumper, 6 wheeler, 10 wheeler, 12 wheeler, 14 wheeler, 16 wheeler, 18 wheeler, 22 wheeler, !food truck
Painting: whitewash whitewashed whitewashing | wall, room, house, building
Painting: paint painted painting | -, wall, house, room, flat, building, ceiling, door, gate, grill, facade, exterior, interior, home, bungalow
Masonry: lay laid laying | brick, block, stone, !building block
Masonry: build built building | brick wall, boundary wall, stone wall, compound wall
Plastering: plaster plastered plastering | wall, room, ceiling, house
Tiling: lay laid laying fix fixed fixing fit fitted fitting | tile, marble, granite
Plumbing: lay laid laying | pvc pipe, cpvc pipe, upvc pipe, sewer pipe, water pipe
Plumbing: put_in putting_in | tap, drain, geyser, basin, toilet
Plumbing: fit fitted fitting fix fixed fixing install installed installing mend mended mending replace replaced replacing unblock unblocked repair repaired repairing | tap, cistern, basin, washbasin, commode, toilet, faucet, shower, urinal, kitchen sink, drain, pvc pipe, cpvc pipe, upvc pipe, sewer pipe, cpvc line, water pipe, water line, leaking pipe, bathroom fitting, sanitary fitting
Carpentry: make made making build built building fix fixed fixing fit fitted fitting repair repaired repairing | wardrobe, cupboard, almirah, bookshelf, furniture, door, door frame, wooden window, kitchen cabinet, !car door
Carpentry: plane planed planing saw sawed sawn sawing | wood, teak, timber, plank
Carpentry: make made making | sofa, chair, bench, benches, dining table
Electrical Wiring: wire wired wiring rewire rewired rewiring | house, flat, shop, room, building, hall, bungalow, home
Panel Wiring: wire wired wiring | panel, control panel, distribution board, panel board, !solar panel
Motor Rewinding: rewind rewound rewinding | motor, fan, pump
Welding: weld welded welding | -, pipe, plate, sheet, steel, gate, grill, frame, tank, joint, structure, bracket, beam, chassis, rail
Welding: grind ground grinding run ran running lay laid laying | weld, weld bead
Forging: forge forged forging | shaft, crank shaft, crankshaft, flange, axle, hook, blade, billet, horseshoe, connecting rod
Concreting: pour poured pouring cast casting | concrete, slab, footing
Turning: turn turned turning | shaft, bush, flange, spindle
Vehicle Repair: repair repaired repairing mend mended mending serviced servicing | car, truck, bus, tractor, jeep, van, lorry
Electronics Repair: repair repaired repairing mend mended mending | phone, mobile, mobile phone, smartphone, laptop, television, tv, radio
Two-wheeler Repair: repair repaired repairing mend mended mending serviced servicing | scooter, motorcycle, motorbike, two wheeler
Bike Repair: repair repaired repairing mend mended mending | bicycle
Tyre Fitting: change changed changing fix fixed fixing mend mended mending repair repaired repairing | tyre, puncture
Engine Overhauling: overhaul overhauled overhauling | engine
Home Appliances Repair: repair repaired repairing mend mended mending | fridge, refrigerator, washing machine, mixer grinder, microwave
Air Conditioning: install installed installing repair repaired repairing serviced servicing | split ac, window ac, air conditioner
Air Conditioning: charge charged charging | gas, refrigerant
Cable Laying: lay laid laying | cable
Security Guarding: guard guarded guarding manned | gate, premise, bank, atm, warehouse, building, site, campus, shop, factory, godown
Security Guarding: keep kept keeping stand stood standing | watch, night watch
Gardening: pruned pruning mow mowed mown mowing trimmed trimming planted planting weeded weeding | !decision tree, lawn, hedge, garden, flower, tree, grass, sapling, bush, flower bed, rose
Dairy Farming: milk milked milking | cow, buffalo, buffaloes, goat
Farming: grow grew grown growing sow sowed sown sowing harvest harvested harvesting plough ploughed ploughing cultivate cultivated cultivating | acre, wheat, paddy, rice, cotton, sugarcane, maize, bajra, jowar, soybean, crop, vegetable, field, land, groundnut, onion, potatoes, tomatoes, banana, mustard
Animal Husbandry: rear reared rearing breed bred breeding feed fed feeding | cow, goat, buffalo, buffaloes, cattle, sheep, calf
Meter Reading: read reading | electricity meter, water meter, gas meter
`;
