import{e as o}from"/assets/chunk-IODQFKF6.js";import{j as i}from"/assets/chunk-B33BJQNH.js";function d(t,e){o(e)?i(t,"said",{text:e.message}):i(t,"problem",e)}export{d as a};
