export const artwork = `
Print Collaterals = brochures!, catalogue design, flyer design, flyers, leaflets design, pamphlet design, visiting card design, business card design, menu card design, invitation design, invitation cards, catalogue layout > Print Design
Hoarding Design = standee design, standees, danglers, dangler design, outdoor creatives, signage, vinyl graphics > Print Design
Flex Printing = flex!, flex banners, flex board, vinyl cutting, sunboard
Label Design = label artwork, artwork for packaging, packaging artwork > Packaging Design
Print-ready Files = print-ready artwork, press ready files, colour separation > Pre-press
Photo Manipulation = image manipulation, photo compositing, clipping path, background removal, image masking, product image editing > Photo Editing
Digital Painting = concept art, matte art, digital art > Illustration
Vector Tracing = vector art, vector illustration, vector graphics, image tracing, raster to vector, embroidery digitizing > Illustrator
Mockups = mock-ups, product mockups, mockup creation
GIF Animation = gifs!, animated gifs, gif creation, motion posts > Motion Graphics
Generative Image Tools = midjourney, adobe firefly, firefly!, dall-e, dall·e, stable diffusion art, leonardo ai
`;
