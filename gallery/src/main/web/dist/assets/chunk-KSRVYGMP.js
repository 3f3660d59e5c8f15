import{e as o}from"/assets/chunk-DFIE6NY7.js";import{q as i}from"/assets/chunk-WILYH35W.js";function d(t,e){o(e)?i(t,"said",{text:e.message}):i(t,"problem",e)}export{d as a};
