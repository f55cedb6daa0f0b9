package org.elmport.elm.declaration;

/** The application profiles of ELM that say how often a property occurs. */
public enum ApplicationProfile {
    /** Learning opportunities and qualifications, version 3.3.1: what QDR takes today. */
    LOQ_3_3_1(
            "http://data.europa.eu/snb/model/application-profile/loq-constraints/",
            "http://data.europa.eu/snb/model/ontology/",
            "3.3.1"),
    /** Learning opportunities and qualifications, version 3.1.0. */
    LOQ_3_1_0("http://data.europa.eu/snb/model/ap/loq-constraints/", "http://data.europa.eu/snb/model/elm/", "3.1.0");

    private final String xmlNamespace;
    private final String ontology;
    private final String version;

    ApplicationProfile(String xmlNamespace, String ontology, String version) {
        this.xmlNamespace = xmlNamespace;
        this.ontology = ontology;
        this.version = version;
    }

    /** The namespace of the XML elements. */
    public String xmlNamespace() {
        return xmlNamespace;
    }

    /** What the prefix {@code elm} stands for. */
    public String ontology() {
        return ontology;
    }

    /** The version, as in {@code xsdVersion}. */
    public String version() {
        return version;
    }
}
