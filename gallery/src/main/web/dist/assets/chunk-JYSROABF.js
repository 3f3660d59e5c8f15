function t(e){return new Intl.DateTimeFormat(void 0,{dateStyle:"medium"}).format(new Date(e))}export{t as a};
