import{e as o}from"/assets/chunk-OM4SU63V.js";import{q as i}from"/assets/chunk-QYZQDLPC.js";function d(t,e){o(e)?i(t,"said",{text:e.message}):i(t,"problem",e)}export{d as a};
