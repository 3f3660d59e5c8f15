<<<<<<<< HEAD:gallery/src/main/web/dist/assets/chunk-I5GYWPJL.js
import{e as o}from"/assets/chunk-DFIE6NY7.js";import{q as i}from"/assets/chunk-HED76DVG.js";function d(t,e){o(e)?i(t,"said",{text:e.message}):i(t,"problem",e)}export{d as a};
========
import{e as o}from"/assets/chunk-DFIE6NY7.js";import{q as i}from"/assets/chunk-Q3DXA6PV.js";function d(t,e){o(e)?i(t,"said",{text:e.message}):i(t,"problem",e)}export{d as a};
>>>>>>>> users:gallery/src/main/web/dist/assets/chunk-OIJ2RHEG.js
