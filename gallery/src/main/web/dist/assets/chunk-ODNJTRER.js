import{e as o}from"/assets/chunk-OM4SU63V.js";import{p as i}from"/assets/chunk-UMJGNN52.js";function d(t,e){o(e)?i(t,"said",{text:e.message}):i(t,"problem",e)}export{d as a};
