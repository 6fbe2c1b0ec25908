const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Nouns that count people but say nothing of who they are. */
export const NOBODY = words(
  'people person persons others other more lives bodies corpses dead casualty casualties martyrs individual individuals one two thousands relative relatives general major private local minor chief marine elder deputy subject ' +
    'president secretary governor minister mayor ambassador envoy candidate trainee owner judge-designate staff crew cook',
);

/** Nouns that stand for several people or for a body of them. */
export const BODIES = words(
  'army police military government militia militias coalition navy parliament authorities regime gendarmerie gendarmes council ministry administration opposition crowd crowds mob troops forces junta cabinet judiciary rebels insurgents ' +
    'insurgency faction factions tribe tribes clan clans gang gangs cartel peacekeepers garrison patrol convoy squad',
);

/** What a state fights with: "Turkish warplanes" are Turkey's, and so are "Turkish air strikes". */
export const INSTRUMENTS = words(
  'warplanes warplane jets jet planes aircraft helicopters helicopter gunships gunship artillery warships warship tanks bombers fighter-jets airforce airstrike airstrikes strike strikes missile missiles shelling bombardment shells raids gunfire',
);

/** Forces that a people's name stands before: "Kenyan troops". */
export const FORCES = words(
  'troops forces soldiers army military navy police gendarmes gendarmerie guards commandos paratroopers marines pilots officers airmen border security government special armed ground air naval infantry militia militias rebels fighters militants insurgents',
);

/** Words before people that say which they are, where they are no adjective by their form. */
export const KINDS_OF_PEOPLE = words(
  'border prison security police army traffic village government customs shop school university engineering medical aid suicide truck lorry bus taxi tribal church mosque oil hospital company water money road coalition opposition militia rebel student ' +
    'front-line frontline anti-government pro-government anti-war anti-regime pro-iran pro-turkish off-duty plain-clothes plainclothes uniformed masked armed unarmed unknown unidentified suspected foreign young old elderly retired former senior ' +
    'top high-ranking local civilian military paramilitary municipal public angry displaced wanted hooded',
);

/** Peoples and believers that no country stands for, by their plural. */
export const PEOPLES = words(
  "kurds arabs yazidis yezidis sunnis shiites shias shi'ites christians muslims jews turkmen turkmens druze alawites alevis hazaras rohingya rohingyas bedouins bedouin assyrians chaldeans armenians circassians copts ismailis ahmadis uyghurs tuaregs",
);
