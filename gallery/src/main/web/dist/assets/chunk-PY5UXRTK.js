import{c as t}from"/assets/chunk-5CCG332Z.js";var n=new Intl.DateTimeFormat(t,{dateStyle:"medium"});function a(e){return n.format(new Date(e))}export{a};
