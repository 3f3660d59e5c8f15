import{e as o}from"/assets/chunk-CEKH6Q66.js";import{j as i}from"/assets/chunk-KYYXIHTN.js";function d(t,e){o(e)?i(t,"said",{text:e.message}):i(t,"problem",e)}export{d as a};
