package org.elmport.elm.declaration;

import java.util.List;

/** The application profiles of ELM that say how often a property occurs. */
public enum ApplicationProfile {
    /** Learning opportunities and qualifications, version 3.3.1: what QDR takes today. */
    LOQ_3_3_1(
            Family.LOQ,
            "http://data.europa.eu/snb/model/application-profile/loq-constraints/",
            "http://data.europa.eu/snb/model/ontology/",
            "3.3.1"),
    /** Learning opportunities and qualifications, version 3.1.0. */
    LOQ_3_1_0(
            Family.LOQ,
            "http://data.europa.eu/snb/model/ap/loq-constraints/",
            "http://data.europa.eu/snb/model/elm/",
            "3.1.0"),
    /** Accreditations, version 3.1.0. */
    AMS_3_1_0(
            Family.AMS,
            "http://data.europa.eu/snb/model/ap/ams-constraints/",
            "http://data.europa.eu/snb/model/elm/",
            "3.1.0"),
    /** European Digital Credentials, shapes of ELM 3.2; JSON-LD only. */
    EDC_3_2(Family.EDC, "", "http://data.europa.eu/snb/model/elm/", "3.2");

    /** What a profile is for. */
    public enum Family {
        /** Learning opportunities and qualifications. */
        LOQ,
        /** Accreditations. */
        AMS,
        /** European Digital Credentials. */
        EDC
    }

    private final Family family;
    private final String xmlNamespace;
    private final String ontology;
    private final String version;

    ApplicationProfile(Family family, String xmlNamespace, String ontology, String version) {
        this.family = family;
        this.xmlNamespace = xmlNamespace;
        this.ontology = ontology;
        this.version = version;
    }

    /** The versions of LOQ, the current one first. */
    public static List<ApplicationProfile> loq() {
        return List.of(LOQ_3_3_1, LOQ_3_1_0);
    }

    /** What the profile is for. */
    public Family family() {
        return family;
    }

    /** The namespace of the XML elements; empty for a profile without XML. */
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
