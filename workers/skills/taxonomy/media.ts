export const media = `
Video Editing = video editor
Final Cut Pro = FCP!, final cut > Video Editing
DaVinci Resolve = da vinci resolve > Video Editing
Photography = photographer, product photography, wedding photography
Photo Editing = photo retouching, image editing
Copy Editing = copyediting
Editing! = editorial
Journalism = reporter!
Videography = videographer
Video Production
Avid Media Composer = avid editing > Video Editing
CapCut = filmora > Video Editing
OBS Studio
Audio Editing = sound editing, audio mixing, sound mixing
Pro Tools = protools > Audio Editing
Ableton Live = ableton
Logic Pro
FL Studio
Sound Design = sound engineering, sound engineer
Voice Over = voiceover, dubbing, voice acting
Radio Broadcasting = radio jockey, broadcast production
News Anchoring = news anchor, news reporting, anchoring!, news reading
Photojournalism > Photography
Scriptwriting = script writing, screenwriting, screenplay writing
Creative Writing > Writing
Subtitling = captioning, subtitle creation
Publishing!
Film Production = film making, filmmaking, film direction
Singing = vocal training
Music Production
Guitar! = guitarist
Dance Instruction = choreography, bharatanatyam, kathak
Theatre! = acting!
Radio Production
Proofreading = proof reading
News Writing > Journalism
Cinematography ~ Videography
Live Streaming
Translation! = translator, translation services
Interpretation Services = interpreter!, interpreting!, simultaneous interpretation
Localization = localisation
Braille
`;
