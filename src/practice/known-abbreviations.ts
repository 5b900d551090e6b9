/**
 * Abbreviations that people in Britain and Ireland know without their words. Those of the field are not among them,
 * however often it uses them: VCSE, ICB, EIA, BSL.
 */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  `NHS GP MP UK US USA EU UN GB BBC ITV RTE TV DVD CD PC IT ID PIN PDF FAQ URL HTML SMS USB OK AM PM AD BC GMT BST
  CEO HR PR PO AGM CV VAT DIY IQ VIP RSVP PS NB GCSE BA MA MBE OBE CBE KBE DBE HIV AIDS DNA COVID RAF IRA QC KC
  HRH QR FM HM PLC LTD RSPCA RNIB RNLI YMCA FIFA NATO UNESCO GMB UNISON TBA TBC TBD`.split(/\s+/),
);

/** Those that people in Northern Ireland know beside them. */
export const knownInNorthernIreland: readonly string[] = ['MLA', 'NI'];
