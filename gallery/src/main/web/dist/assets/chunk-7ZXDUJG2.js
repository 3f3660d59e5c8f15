import{d as c,e as h}from"/assets/chunk-QQCOG5H4.js";function t(a){return c`
    <svg
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      ${a}
    </svg>
  `}var e={search:t(h`
    <circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />
  `),palette:t(h`
    <path
      d="M12 3.5a8.5 8.5 0 0 0 0 17c1.7 0 2-1.200 1.500-2.300-.600-1.500.300-2.700 1.800-2.700h2.200c1.800 0 3-1.500 3-3.500 0-4.500-4-8.500-8.500-8.500Z"
    />
    <circle cx="7.500" cy="12" r=".750" /><circle cx="10" cy="7.750" r=".750" /><circle cx="15" cy="8" r=".750" />
  `),language:t(h`
    <circle cx="12" cy="12" r="8.5" /><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17" />
  `),add:t(h`
    <path d="M12 5v14M5 12h14" />
  `),clear:t(h`
    <path d="m7 7 10 10M17 7 7 17" />
  `),help:t(h`
    <path d="M4 7h10M18 7h2M4 17h2M10 17h10" /><circle cx="16" cy="7" r="2" /><circle cx="8" cy="17" r="2" />
  `),signOut:t(h`
    <path d="M14 4.5H6.5v15H14M10.5 12h10M17 8.5l3.5 3.5-3.5 3.5" />
  `),device:t(h`
    <rect x="7" y="3.5" width="10" height="17" rx="2" /><path d="M11 17.5h2" />
  `),more:t(h`
    <path d="M4.5 7h15M4.5 12h15M4.5 17h15" />
  `),person:t(h`
    <circle cx="12" cy="8.5" r="3.75" /><path d="M4.75 19.5c.9-3.4 3.7-5.25 7.25-5.25s6.35 1.85 7.25 5.25" />
  `),people:t(h`
    <circle cx="9" cy="8.500" r="3.500" /><path
      d="M2.500 19c.800-3.200 3.300-5 6.500-5s5.700 1.800 6.500 5M15.500 5.250a3.500 3.500 0 0 1 0 6.500M17.500 14.400c2 .700 3.400 2.300 4 4.600"
    />
  `),back:t(h`
    <path d="M19.5 12h-15M11 5.5 4.5 12l6.5 6.5" />
  `),previous:t(h`
    <path d="m14.5 5-7 7 7 7" />
  `),next:t(h`
    <path d="m9.5 5 7 7-7 7" />
  `),info:t(h`
    <circle cx="12" cy="12" r="8.5" /><path d="M12 11.5V16M12 8v.01" />
  `),download:t(h`
    <path d="M12 4v11M7 10.5l5 5 5-5M5 19.5h14" />
  `),fullScreen:t(h`
    <path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15" />
  `),eye:t(h`
    <path d="M2.5 12s3.5-6.5 9.5-6.5 9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12Z" /><circle cx="12" cy="12" r="2.75" />
  `),play:t(h`
    <path d="M8 5.5v13l10.5-6.5Z" fill="currentColor" />
  `),pause:t(h`
    <path d="M9 6v12M15 6v12" />
  `),live:t(h`
    <circle cx="12" cy="12" r="2.750" /><circle cx="12" cy="12" r="6" /><circle
      cx="12"
      cy="12"
      r="9"
      stroke-dasharray="1.250 2.500"
    />
  `),turnLeft:t(h`
    <path d="M4.500 5v5h5M5 10a7.750 7.750 0 1 1-.500 4" />
  `),turnRight:t(h`
    <path d="M19.500 5v5h-5M19 10a7.750 7.750 0 1 0 .500 4" />
  `),picture:t(h`
    <rect x="3.5" y="5" width="17" height="14" rx="2" /><path d="m4 16.5 4.5-4.5 4 4 2.5-2.5 5 5" /><circle
      cx="15.5"
      cy="9.5"
      r="1.25"
    />
  `),broken:t(h`
    <path d="M20.5 12.5V7a2 2 0 0 0-2-2h-13a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2H12" /><path
      d="m4 16.5 4.5-4.5 3.5 3.5M16.5 15.5l4.5 4.5M21 15.5 16.5 20"
    />
  `),lock:t(h`
    <rect x="5" y="10.5" width="14" height="9.5" rx="2" /><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
  `),vault:t(h`
    <rect x="3.5" y="4" width="17" height="14.5" rx="2" /><circle cx="12" cy="11.250" r="3.250" /><path
      d="M12 8V6.750M12 15.750V14.500M8.750 11.250H7.500M16.500 11.250H15.250M6.500 18.500V20M17.500 18.500V20"
    />
  `),key:t(h`
    <circle cx="8" cy="15.5" r="4" /><path d="m11 12.500 8.500-8.500M16 7.500l3 3M13.500 10l2 2" />
  `),camera:t(h`
    <path
      d="M4.5 8h3l1.75-2.5h5.5L16.5 8h3a1.5 1.5 0 0 1 1.5 1.500V17a1.5 1.5 0 0 1-1.5 1.500h-15A1.5 1.5 0 0 1 3 17V9.500A1.5 1.5 0 0 1 4.5 8Z"
    /><circle cx="12" cy="13" r="3.25" />
  `),calendar:t(h`
    <rect x="4" y="5.5" width="16" height="14.5" rx="2" /><path d="M4 10h16M8.5 3.500v4M15.5 3.500v4" />
  `),pin:t(h`
    <path d="M12 20.500s6.5-5.750 6.5-11a6.5 6.5 0 0 0-13 0c0 5.250 6.5 11 6.5 11Z" /><circle cx="12" cy="9.5" r="2.250" />
  `),file:t(h`
    <path d="M13.5 3.500H7a1.5 1.5 0 0 0-1.5 1.500v14A1.5 1.5 0 0 0 7 20.500h10a1.5 1.5 0 0 0 1.5-1.500V8.500Z" /><path
      d="M13.5 3.500v5h5"
    />
  `),folder:t(h`
    <path
      d="M3.500 18V6.500A1.500 1.500 0 0 1 5 5h4.500l2 2.500H19A1.500 1.500 0 0 1 20.500 9v9A1.500 1.500 0 0 1 19 19.500H5A1.500 1.500 0 0 1 3.500 18Z"
    />
  `),statistics:t(h`
    <path d="M5 20v-6M12 20V5M19 20v-9" />
  `),album:t(h`
    <rect x="4" y="8" width="16" height="12" rx="2" /><path d="M6 5h12M8 2.500h8" />
  `),copies:t(h`
    <rect x="8" y="8" width="12" height="12" rx="2.5" /><path
      d="M16 5.5A1.5 1.5 0 0 0 14.5 4h-8A2.5 2.5 0 0 0 4 6.5v8A1.5 1.5 0 0 0 5.5 16"
    />
  `),trash:t(h`
    <path d="M5 7h14M10 7V4.500h4V7M7 7l.750 12.500h8.500L17 7M10.500 11v5M13.500 11v5" />
  `),archive:t(h`
    <path d="M4 5h16v4H4ZM5.500 9v10.500h13V9M10 13h4" />
  `),unarchive:t(h`
    <path d="M4 5h16v4H4ZM5.500 9v10.500h13V9M12 17.500V12.500M9.500 14.500l2.500-2.500 2.500 2.500" />
  `),restore:t(h`
    <path d="M4.500 5v5h5M5 10a7.750 7.750 0 1 1-.500 4" />
  `),tag:t(h`
    <path d="M11.5 4H5.500A1.5 1.5 0 0 0 4 5.500v6L12.5 20l7.5-7.500Z" /><circle cx="8.250" cy="8.250" r="1" />
  `),map:t(h`
    <path d="m3.500 6.500 5.500-2 6 2.500 5.500-2v12.500l-5.500 2-6-2.500-5.500 2ZM9 4.500v12.500M15 7v12.500" />
  `),plus:t(h`
    <path d="M12 5.500v13M5.500 12h13" />
  `),minus:t(h`
    <path d="M5.500 12h13" />
  `),watermark:t(h`
    <rect x="3.500" y="4.500" width="17" height="15" rx="2.500" /><path d="M8.500 9.500h7M8.500 12.500h7M15 16h2.500" />
  `),activity:t(h`
    <path d="M3.500 12.500h4l2.500-7 4 13 2.500-6h4" />
  `),heart:t(h`
    <path d="M12 20s-8-4.750-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.250 12 20 12 20Z" />
  `),heartFull:t(h`
    <path
      d="M12 20s-8-4.750-8-10.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 8 2.500C20 15.250 12 20 12 20Z"
      fill="currentColor"
    />
  `),comment:t(h`
    <path d="M6 5h12a2 2 0 0 1 2 2v7.500a2 2 0 0 1-2 2h-6.500L7 20v-3.500H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z" />
  `),pencil:t(h`
    <path d="m5 19 .750-3.750L16 5l3 3L8.750 18.250ZM14 7l3 3" />
  `),words:t(h`
    <path d="M4 6.500h16M4 12h16M4 17.500h9" />
  `),check:t(h`
    <path d="m6 12.500 4 4 8-9" />
  `),star:t(h`
    <path d="m12 4 2.500 5.200 5.600.800-4 4 .900 5.600-5-2.700-5 2.700.900-5.600-4-4 5.600-.800Z" />
  `),starFull:t(h`
    <path d="m12 4 2.500 5.200 5.600.800-4 4 .900 5.600-5-2.700-5 2.700.900-5.600-4-4 5.600-.800Z" fill="currentColor" />
  `)};export{e as a};
