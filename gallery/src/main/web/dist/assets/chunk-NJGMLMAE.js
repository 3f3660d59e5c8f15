import{e as o}from"/assets/chunk-LYKWYS7G.js";import{q as i}from"/assets/chunk-K4BADL6H.js";function d(t,e){o(e)?i(t,"said",{text:e.message}):i(t,"problem",e)}export{d as a};
