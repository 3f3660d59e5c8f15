import{e as o}from"/assets/chunk-LYKWYS7G.js";import{p as i}from"/assets/chunk-RUVA4NCB.js";function d(t,e){o(e)?i(t,"said",{text:e.message}):i(t,"problem",e)}export{d as a};
