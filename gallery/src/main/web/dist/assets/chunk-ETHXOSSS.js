function r(n){return n.slice(n.lastIndexOf("/")+1)}function t(n){return n.slice(0,Math.max(0,n.lastIndexOf("/")))}export{r as a,t as b};
