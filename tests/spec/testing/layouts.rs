//! A small file of each layout, of our own: the parties are invented, the layouts official.

pub const CSL_CSV: &str = "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids
\"1\",\"Specially Designated Nationals (SDN) - Treasury Department\",\"7\",\"Individual\",\"SDGT\",\"SAMPLE, Ana\",\"\",\"Tehran, IR\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"SAMPLE, Ania\",\"\",\"1970\",\"IR\",\"\",\"\",\"Passport, A1, IR\"
\"2\",\"Entity List (EL) - Bureau of Industry and Security\",\"\",\"\",\"\",\"Sample Works Co., Ltd.\",\"\",\"1 Road, Beijing, CN\",\"84 FR 1, 1/2/19\",\"\",\"\",\"\",\"For all items\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"
";

pub const CSL_JSON: &str = r#"{"results": [{"source": "Entity List (EL) - Bureau of Industry and Security", "name": "Sample Works Co., Ltd.",
 "alt_names": ["Sample"], "addresses": [{"address": "1 Road", "city": "Beijing", "country": "CN"}], "programs": [], "ids": []}]}"#;

pub const DPL_TEXT: &str = "\"Name\"\t\"Street_Address\"\t\"City\"\t\"State\"\t\"Country\"\t\"Postal_Code\"\t\"Effective_Date\"\t\"Expiration_Date\"\t\"Standard_Order\"\t\"Last_Update\"\t\"Action\"\t\"FR_Citation\"
\"ANA SAMPLE\"\t\"1 MAIN STREET\"\t\"PHOENIX\"\t\"AZ\"\t\"US\"\t\"85043\"\t\"10/16/2017\"\t\"10/13/2030\"\t\"Y\"\t\"2017-10-23\"\t\"\"\t\"82 F.R. 48792 10/20/2017\"
";

pub const DPL_CSV: &str =
    "name_and_address,effective_date,expiration_date,type_of_denial,appropriate_federal_register_citations
\"ANA SAMPLE, 1 MAIN STREET, PHOENIX, AZ, US, 85043\",10/16/2017,10/13/2030,Standard,\"82 F.R. 48792 10/20/2017\"
";

pub const UVL_CSV: &str = "Country,Unverified Person,Address,Federal Register Citation and Date of Publication
CHINA,\"Sample Optics Co., Ltd.\",\"1 Road, Beijing\",\"87 FR 61971, 10/13/22\"
";

pub const ENTITIES_CSV: &str = "Country,Entity,License requirement,License review policy,Federal Register citation
CHINA,\"Sample Works Co., Ltd., a.k.a., the following one alias: —SW. 1 Road, Beijing.\",For all items,Presumption of denial,\"85 FR 83416, 12/22/20\"
";

pub const MEU_CSV: &str = "Country,Entity,Federal Register citation
CHINA,\"Sample Yard Co., Ltd., 1 Road, Beijing.\",\"85 FR 83799, 12/23/20\"
";

/// OFAC's four old files, which go together; their names do not matter.
pub const OFAC_CSV: [(&str, &str); 4] = [
    (
        "sdn.csv",
        "36,\"SAMPLE WORKS, LTD.\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\
         306,\"SAMPLE, Ana\",\"individual\",\"SDGT] [IRGC\",\"Dr.\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 12 Feb 1961; a.k.a. 'ZINC'; \"\r\n\u{1A}",
    ),
    ("alt.csv", "36,12,\"aka\",\"SAMPLE\",-0- \r\n306,13,\"fka\",\"SAMPLE, Ania\",-0- \r\n\u{1A}"),
    ("add.csv", "36,25,\"1 Road\",\"Havana\",\"Cuba\",-0- \r\n306,26,-0- ,\"Tehran\",\"Iran\",-0- \r\n\u{1A}"),
    ("sdn_comments.csv", "306,\"Passport A1234567 (Iran); Linked To: SAMPLE WORKS, LTD.\"\r\n"),
];

pub const OFAC_XML: &str = "<?xml version=\"1.0\"?>
<sdnList xmlns=\"http://tempuri.org/sdnList.xsd\"><publshInformation><Publish_Date>07/01/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation>
<sdnEntry><uid>7</uid><firstName>Ana</firstName><lastName>SAMPLE</lastName><sdnType>Individual</sdnType><programList><program>SDGT</program></programList></sdnEntry></sdnList>
";

pub const OFAC_ENHANCED: &str = "<?xml version=\"1.0\"?>
<sanctionsData xmlns=\"https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML\"><publicationInfo><dataAsOf>2026-07-01T00:00:00</dataAsOf></publicationInfo>
<entities><entity id=\"7\"><generalInfo><entityType>Individual</entityType></generalInfo><sanctionsLists><sanctionsList datePublished=\"2020-01-31\">SDN List</sanctionsList></sanctionsLists>
<sanctionsPrograms><sanctionsProgram>SDGT</sanctionsProgram></sanctionsPrograms><names><name><isPrimary>true</isPrimary><translations><translation><isPrimary>true</isPrimary>
<formattedFullName>SAMPLE, Ana</formattedFullName></translation></translations></name></names></entity></entities></sanctionsData>
";

pub const OFAC_ADVANCED: &str = "<?xml version=\"1.0\"?>
<Sanctions xmlns=\"https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML\"><DateOfIssue><Year>2026</Year><Month>7</Month><Day>1</Day></DateOfIssue>
<ReferenceValueSets><AliasTypeValues><AliasType ID=\"1403\">Name</AliasType></AliasTypeValues><PartyTypeValues><PartyType ID=\"1\">Individual</PartyType></PartyTypeValues>
<PartySubTypeValues><PartySubType ID=\"4\" PartyTypeID=\"1\">Unknown</PartySubType></PartySubTypeValues><ListValues><List ID=\"1550\">SDN List</List></ListValues>
<SanctionsTypeValues><SanctionsType ID=\"1\">Program</SanctionsType></SanctionsTypeValues></ReferenceValueSets>
<DistinctParties><DistinctParty FixedRef=\"7\"><Profile ID=\"7\" PartySubTypeID=\"4\"><Identity ID=\"6\"><Alias AliasTypeID=\"1403\" Primary=\"true\" LowQuality=\"false\"><DocumentedName>
<DocumentedNamePart><NamePartValue NamePartGroupID=\"8\">SAMPLE</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity></Profile></DistinctParty></DistinctParties>
<SanctionsEntries><SanctionsEntry ProfileID=\"7\" ListID=\"1550\"><SanctionsMeasure SanctionsTypeID=\"1\"><Comment>SDGT</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries></Sanctions>
";

pub const UN_XML: &str = "<?xml version=\"1.0\"?>
<CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:09Z\"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ANA</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>
<REFERENCE_NUMBER>CDi.900</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON></INDIVIDUAL></INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>
";

pub const EU_XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\" generationDate=\"2026-08-05T10:00:00\"><sanctionEntity euReferenceNumber=\"EU.900.1\" logicalId=\"13\">
<regulation publicationDate=\"2003-07-08\" entryIntoForceDate=\"2003-07-07\" numberTitle=\"1210/2003\" programme=\"IRQ\"/><subjectType code=\"person\" classificationCode=\"P\"/>
<nameAlias wholeName=\"Ana Sample\" strong=\"true\"/></sanctionEntity></export>
";

pub const EU_CSV: &str = "fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;Entity_SubjectType_ClassificationCode;Entity_Regulation_EntryIntoForceDate;Entity_Regulation_Programme;NameAlias_WholeName
05/08/2026;13;EU.900.1;P;person;2003-07-07;IRQ;Ana Sample
";

pub const UK_XML: &str = "<?xml version=\"1.0\"?>
<Designations><DateGenerated>08/10/2026</DateGenerated><Designation><DateDesignated>25/01/2001</DateDesignated><UniqueID>XYZ0006</UniqueID>
<Names><Name><Name6>SAMPLE</Name6><Name1>ANA</Name1><NameType>Primary Name</NameType></Name></Names><RegimeName>R</RegimeName>
<IndividualEntityShip>Individual</IndividualEntityShip><SanctionsImposed>Asset freeze</SanctionsImposed></Designation></Designations>
";

pub const UK_CSV: &str = "Report Date: 08-Oct-2026
Last Updated,Unique ID,Name 6,Name 1,Name type,Alias strength,Regime Name,Designation Type,Sanctions Imposed,Date Designated
12/01/2022,XYZ0006,SAMPLE,ANA,Primary Name,,R,Individual,Asset freeze,25/01/2001
";

pub const CBP_CSV: &str = "Country,Industry,Status,WRO/Finding,Merchandise,Entity,Effective Date,Remarks,Press Release,Calendar Year,Country Code
China,Apparel,Active,WRO,Garments,Sample Apparel Co.,9/30/2019,,,2019,CN
";

pub const OPEN_CSV: &str =
    "\"id\",\"schema\",\"name\",\"aliases\",\"countries\",\"program_ids\",\"dataset\",\"last_seen\"
\"NK-1\",\"Company\",\"Sample Co.\",\"\",\"cn\",\"P\",\"x\",\"2026-09-05\"
";

pub const OPEN_JSON: &str = r#"{"id":"NK-1","caption":"Sample Co.","schema":"Company","properties":{"name":["Sample Co."],"country":["cn"]},"target":true}
"#;

pub const OWN_CSV: &str = "name,aliases,reason
Sample Works,Sample,never paid
";

pub const CANADA_XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<data-set><record><Country>Belarus</Country><LastName>Sample</LastName><GivenName>Ana</GivenName><Schedule>1, Part 1</Schedule><Item>1</Item><DateOfListing>2020-09-28</DateOfListing></record>
<record><Country-Pays>Russia / Russie</Country-Pays><EntityOrShip-EntiteOuNavire>Sample Tanker</EntityOrShip-EntiteOuNavire><ShipIMONumber-NumeroOMIDuNavire>9999999</ShipIMONumber-NumeroOMIDuNavire></record></data-set>
";

pub const SWISS_XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<swiss-sanctions-list list-type=\"whole-list\" date=\"2026-08-27\"><sanctions-program ssid=\"20\"><program-key lang=\"eng\">Belarus</program-key><sanctions-set ssid=\"5\" lang=\"eng\">article 16</sanctions-set></sanctions-program>
<target ssid=\"7\"><sanctions-set-id>5</sanctions-set-id><entity><identity main=\"true\"><name name-type=\"primary-name\" quality=\"good\"><name-part order=\"1\" name-part-type=\"whole-name\"><value>Sample Works</value><spelling-variant lang=\"rus\" script=\"Cyrl\">Samplski</spelling-variant></name-part></name><address place-id=\"9\"/></identity></entity>
<modification modification-type=\"listed\" effective-date=\"2021-08-11\"/></target><place ssid=\"9\"><location>Minsk</location></place></swiss-sanctions-list>
";

pub const AUSTRALIA_CSV: &str = "Reference,Name of Individual or Entity,Type,Name Type,Alias Strength,Committees,Control Date,Targeted Financial Sanction
1000,Sample Trading LLC,Entity,Primary Name,,Autonomous (Russia),01/11/2025,TRUE
1000a,STL,Entity,Alias,Weak,Autonomous (Russia),01/11/2025,TRUE
";

pub const SAM_CSV: &str = "Classification,Name,First,Last,City,Country,Unique Entity ID,Exclusion Program,Excluding Agency,CT Code,Exclusion Type,Active Date,Termination Date,Record Status,SAM Number
Firm,SAMPLE WORKS,,,Miami,USA,U1,Reciprocal,GSA,A,Ineligible,10/05/2026,Indefinite,Active,S4MR1
";

pub const WORLD_BANK_CSV: &str = "Firm Name,Additional Firm Info,Address,Country,Ineligibility Period,,Grounds
,,,,From Date,To Date,
SAMPLE WORKS*12,(a.k.a. SW),\"1 Road, Lagos\",Nigeria,31-JAN-2024,30-JAN-2027,Fraudulent Practice
";

pub const WORLD_BANK_JSON: &str = r#"{"response":{"ZPROCSUPP":[{"SUPP_ID":"1","SUPP_NAME":"SAMPLE WORKS","COUNTRY_NAME":"Nigeria","DEBAR_FROM_DATE":"2024-01-31","DEBAR_TO_DATE":"2999-12-31"}]}}
"#;

/// Layouts of rows and cells.
pub const TABLES: [(&str, &str); 14] = [
    ("world_bank.csv", WORLD_BANK_CSV),
    ("uvl.csv", UVL_CSV),
    ("entities.csv", ENTITIES_CSV),
    ("meu.csv", MEU_CSV),
    ("sam.csv", SAM_CSV),
    ("dfat.csv", AUSTRALIA_CSV),
    ("csl.csv", CSL_CSV),
    ("dpl.txt", DPL_TEXT),
    ("dpl.csv", DPL_CSV),
    ("eu.csv", EU_CSV),
    ("uk.csv", UK_CSV),
    ("cbp.csv", CBP_CSV),
    ("open.csv", OPEN_CSV),
    ("own.csv", OWN_CSV),
];

/// Layouts in XML.
pub const XML: [(&str, &str); 8] = [
    ("ofac.xml", OFAC_XML),
    ("un.xml", UN_XML),
    ("eu.xml", EU_XML),
    ("uk.xml", UK_XML),
    ("sema.xml", CANADA_XML),
    ("seco.xml", SWISS_XML),
    ("enhanced.xml", OFAC_ENHANCED),
    ("advanced.xml", OFAC_ADVANCED),
];

/// Layouts in JSON.
pub const JSON: [(&str, &str); 3] =
    [("csl.json", CSL_JSON), ("open.json", OPEN_JSON), ("world_bank.json", WORLD_BANK_JSON)];
