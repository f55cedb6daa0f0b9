package org.elmport.oracle;

/** An official artefact whose verdict is compared with ours. */
enum OfficialCheck {
    SCHEMA(
            "XSD",
            "The official XML schemas of LOQ 3.3.1, LOQ 3.1.0 and AMS 3.1.0, as the validator of the JDK runs them."),
    LOQ_SHAPES(
            "LOQ shapes",
            "The official SHACL shapes of LOQ (1.1.0), as Apache Jena runs them on JSON-LD. They were made for version"
                    + " 3.1.0; the terms of 3.3.1 are read as if they were those."),
    AMS_SHAPES("AMS shapes", "The official SHACL shapes of AMS (1.1.0), as Apache Jena runs them on JSON-LD."),
    EDC_SHAPES(
            "EDC shapes",
            "The official SHACL shapes of ELM 3.2 for credentials, each profile with what it imports, as Apache Jena runs"
                    + " them. What Jena cannot read as JSON-LD at all counts as refused.");

    private final String title;
    private final String about;

    OfficialCheck(String title, String about) {
        this.title = title;
        this.about = about;
    }

    /** What it is called. */
    String title() {
        return title;
    }

    /** What it is, for the page of known differences. */
    String about() {
        return about;
    }
}
