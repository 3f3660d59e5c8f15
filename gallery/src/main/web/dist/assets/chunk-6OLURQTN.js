import{b as r}from"/assets/chunk-VPQQMAB5.js";var t=new Intl.PluralRules(r);function s(e,{one:n,other:o}){return t.select(e)==="one"?n:o}export{s as a};
