import{e as o}from"/assets/chunk-DFIE6NY7.js";import{q as i}from"/assets/chunk-PMYW6YMW.js";function d(t,e){o(e)?i(t,"said",{text:e.message}):i(t,"problem",e)}export{d as a};
