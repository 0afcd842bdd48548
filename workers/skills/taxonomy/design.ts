export const design = `
Figma ~ Sketch, Adobe XD
Sketch! = sketch app
Adobe XD = xd!
InVision = invision app
Zeplin
Framer! = framer motion
Axure = axure rp
Balsamiq
Miro!
UX Design = user experience design, ux!, user experience, ui/ux, ux/ui, ui ux design, ui/ux design
UI Design = user interface design, ui!, interface design, visual interface design
Interaction Design
Visual Design
Design Systems = design system
Prototyping = prototypes!, rapid prototyping
Information Architecture
Service Design
Product Design = product designer
Design Thinking
Adobe Photoshop = photoshop, ps photoshop
Adobe Illustrator = illustrator!
Adobe InDesign = indesign, in design!
Adobe After Effects = after effects
Adobe Premiere Pro = premiere pro, adobe premiere, premiere!
Adobe Lightroom = lightroom
Adobe Creative Suite = adobe creative cloud, creative cloud, creative suite > Adobe Photoshop, Adobe Illustrator
CorelDRAW = corel draw, coreldraw graphics
Canva
Graphic Design = graphic designing, graphic designer
Typography
Branding = brand identity, brand design, logo design
Illustration! = digital illustration
Motion Graphics = motion design
Video Editing = video editor, video production
Final Cut Pro = fcp!, final cut
DaVinci Resolve = da vinci resolve
Animation! = 2d animation, 3d animation
Blender! = blender 3d
Autodesk Maya = maya!
3ds Max = 3d max, 3ds max, 3dsmax
Cinema 4D = c4d
ZBrush
3D Modeling = 3d modelling, 3d modeling and rendering, 3d model
Rendering! = 3d rendering, v-ray, vray, lumion
Photography = photographer
Photo Editing = photo retouching, image editing
Print Design = packaging design, print production
Storyboarding = storyboards
Layout Design
Interior Design = interior designing, interior designer
Landscape Design = landscape architecture
Fashion Design = fashion designing, garment design
Pattern Making = pattern cutting
Textile Design
Wayfinding
`;
