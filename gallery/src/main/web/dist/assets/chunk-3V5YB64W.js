import{c as t}from"/assets/chunk-VPQQMAB5.js";var n=new Intl.DateTimeFormat(t,{dateStyle:"medium"});function a(e){return n.format(new Date(e))}export{a};
