export const design = `
Figma = figjam ~ Sketch, Adobe XD
Sketch! = sketch app
Adobe XD = XD!
InVision = invision app
Zeplin
Framer! = framer motion
Axure = axure rp
Balsamiq
UX Design = user experience design, UX!, user experience
UI Design = user interface design, UI!, interface design, visual interface design
Interaction Design
Visual Design
Design Systems = design system
Prototyping = prototypes!, rapid prototyping
Information Architecture
Service Design
Product Design = product designer
Design Thinking
Adobe Creative Suite = adobe creative cloud, creative cloud, creative suite > Photoshop, Illustrator, InDesign
CorelDRAW = corel draw, coreldraw graphics
Canva ~ Photoshop
Graphic Design = graphic designing, graphic designer
Typography
Branding = brand identity, brand design
Illustration! = digital illustration
Motion Graphics = motion design
Animation! = animator
Blender! = blender 3d > 3D Modeling
3ds Max = 3d max, 3dsmax, 3d studio max > 3D Modeling
Cinema 4D = c4d > 3D Modeling
ZBrush
Rendering! = 3d rendering, architectural visualization, architectural visualisation
Print Design = print production
Storyboarding = storyboards
Layout Design
Fashion Design = fashion designing, garment design, fashion designer
Pattern Making = pattern cutting, pattern drafting
Textile Design
Wayfinding = signage design
UI/UX Design = ui/ux, ux/ui, ui ux design, ui ux, ui & ux > UX Design, UI Design
UX Writing = content design, microcopy
Human-Computer Interaction = hci
Heuristic Evaluation = usability heuristics
Card Sorting = tree testing
Photoshop = adobe photoshop, ps photoshop, adobe ps > Photo Editing
Illustrator! = adobe illustrator
InDesign = adobe indesign
After Effects = adobe after effects > Motion Graphics
Premiere Pro = adobe premiere pro, adobe premiere, premiere!, premier pro, adobe premier > Video Editing
Lightroom = adobe lightroom > Photo Editing
Adobe Animate = adobe flash, flash animation
Adobe Acrobat = acrobat pro
Adobe Audition > Audio Editing
Adobe Substance = substance painter
Affinity Designer = affinity photo
Inkscape
GIMP!
Procreate!
QuarkXPress = quark xpress
Desktop Publishing = dtp, dtp operator, pagemaker
Logo Design > Branding
Brand Guidelines = style guides
Infographics = infographic design
Packaging Design
Banner Design = flex design, brochure design, poster design
Presentation Design = pitch deck design
Maya! = autodesk maya > 3D Modeling
Houdini! = sidefx houdini
Nuke! = foundry nuke
VFX = visual effects
Character Design = character rigging, character animation
2D Animation = toon boom, cel animation > Animation
3D Animation > Animation
Color Grading = colour grading, colour correction > Video Editing
V-Ray = vray > Rendering
Lumion > Rendering
Enscape > Rendering
KeyShot > Rendering
Rhino! = rhino 3d, rhinoceros 3d, grasshopper 3d > 3D Modeling
Color Theory = colour theory
Sketching! = freehand sketching, hand sketching
Industrial Design = industrial designer
Furniture Design
Jewellery Design = jewelry design
Fashion Illustration
Garment Technology = apparel technology, garment construction
CLO 3D = marvelous designer
Lighting Design
Exhibition Design = stall design
Set Design! = stage design
ProtoPie
Principle App
Lottie = lottie animations
Rive!
Social Media Creatives = social media posts, creatives!, ad creatives
Landing Page Design
Auto Layout
Micro-interactions = microinteractions
Design Handoff = developer handoff
Art Direction
Creative Direction
Editorial Design
Email Design = emailer design
Compositing! = digital compositing, cg compositing, cg integration
Rotoscoping = roto!, roto cleanup, roto clean up, roto paint ~ Compositing
Matchmove = match moving, matchmoving, camera tracking, motion tracking
Mocha Pro = boris fx mocha
ShotGrid = autodesk shotgrid, flow production tracking
Pre-press = prepress
`;
